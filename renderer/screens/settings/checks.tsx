import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Progress } from '../../parts/progress';
import { checkReports, stopChecking, useChecking } from '../../state/checking';
import { useWords } from '../../words';

/** "Check all reports now": the button, or how far it is, and what came of it. */
export function Checks() {
  const { say } = useWords();
  const checking = useChecking();
  if (checking.state === 'running') {
    const { done, of } = checking;
    return (
      <div className="checks-running">
        <Progress label={say('checks.now')} done={done} of={of}>
          {say('checks.running', { done, of })}
        </Progress>
        <Button onClick={stopChecking}>{say('checks.stop')}</Button>
      </div>
    );
  }
  return <Outcome />;
}

function Outcome() {
  const { say, language } = useWords();
  const checking = useChecking();
  if (checking.state === 'failed') {
    const { message, hint } = checking.error;
    return (
      <Notice kind="danger" title={message}>
        {hint}
      </Notice>
    );
  }
  if (checking.state === 'stopped') return <p>{say('checks.stopped', { done: checking.done, of: checking.of })}</p>;
  if (checking.state !== 'checked') return <p>{say('checks.unchecked')}</p>;
  const { checked, damaged, at } = checking;
  const time = at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return damaged.length === 0 ? (
    <output>{say('checks.all-match', { n: checked, time })}</output>
  ) : (
    <Notice kind="danger" title={say('checks.damaged', { n: damaged.length, checked })}>
      {damaged.join(', ')}
    </Notice>
  );
}

export function CheckButton() {
  const { say } = useWords();
  const running = useChecking().state === 'running';
  return (
    <Button disabled={running} onClick={() => void checkReports()}>
      {say('checks.now')}
    </Button>
  );
}
