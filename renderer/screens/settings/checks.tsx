import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Progress } from '../../parts/progress';
import { checkReports, stopChecking, useChecking } from '../../state/checking';
import { sayTime, useWords } from '../../words';

/** How far the check of all reports is, or what came of it. */
export function Checks() {
  const { say } = useWords();
  const checking = useChecking();
  if (checking.state === 'running') {
    const { done, of } = checking;
    return (
      <Progress label={say('checks.now')} done={done} of={of}>
        {say('checks.running', { done, of })}
      </Progress>
    );
  }
  return <Outcome />;
}

function Outcome() {
  const { say } = useWords();
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
  return damaged.length === 0 ? (
    <output>{say('checks.all-match', { n: checked, time: sayTime(at) })}</output>
  ) : (
    <Notice kind="danger" title={say('checks.damaged', { n: damaged.length, checked })}>
      {damaged.join(', ')}
    </Notice>
  );
}

/** One button that begins and stops, so that focus stays where it was. */
export function CheckButton() {
  const { say } = useWords();
  const running = useChecking().state === 'running';
  return (
    <Button onClick={running ? stopChecking : () => void checkReports()}>
      {running ? say('checks.stop') : say('checks.now')}
    </Button>
  );
}
