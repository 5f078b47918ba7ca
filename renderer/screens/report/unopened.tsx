import type { Damage, Fault } from '../../../electron/contract';
import { ask } from '../../host';
import { Button, LinkButton } from '../../parts/button';
import { ShortSum } from '../../parts/short-sum';
import { Notice } from '../../parts/notice';
import { sayDay } from '../../state/days';
import { useEntries } from '../../state/library';
import { useWords } from '../../words';
import './unopened.css';

const detailsOf = ({ code, message, hint, damage }: Fault) =>
  [code, message, hint, ...(damage ? sumsOf(damage) : [])].filter(Boolean).join('\n');

const sumsOf = ({ file, expected, found, lastGood }: Damage) => [
  file,
  `expected: ${expected}`,
  `found: ${found}`,
  ...(lastGood === null ? [] : [`last good: ${lastGood}`]),
];

/** A report whose text is not what it was, and which is shown only if the reader insists. */
export function DamagedReport({ error, onShow }: { error: Fault; onShow: () => void }) {
  const { say } = useWords();
  const others = useEntries().length - 1;
  return (
    <div className="report-unopened page-fill scroll">
      <Notice kind="danger" title={say('report.damaged')}>
        {say('report.damaged-about', { n: Math.max(0, others) })}
      </Notice>
      <div className="report-unopened-actions">
        <LinkButton look="primary" to={{ at: 'add' }}>
          {say('report.damaged-again')}
        </LinkButton>
        <Button onClick={onShow}>{say('report.damaged-show')}</Button>
        <Button onClick={() => void ask('copy', { text: detailsOf(error) })}>{say('report.damaged-copy')}</Button>
      </div>
      {error.damage && <Sums damage={error.damage} />}
    </div>
  );
}

/** The checksums, which show that it is not what it was. */
function Sums({ damage: { file, expected, found, lastGood } }: { damage: Damage }) {
  const { say } = useWords();
  return (
    <dl className="report-facts report-sums">
      <dt>{say('source.file')}</dt>
      <dd>
        <bdi>{file}</bdi>
      </dd>
      <dt>{say('report.expected')}</dt>
      <dd>{expected === null ? say('report.no-checksum') : <Checksum sha256={expected} />}</dd>
      <dt>{say('report.found')}</dt>
      <dd>{found === null ? say('report.unreadable') : <Checksum sha256={found} />}</dd>
      {lastGood !== null && (
        <>
          <dt>{say('report.last-good')}</dt>
          <dd>{sayDay(lastGood)}</dd>
        </>
      )}
    </dl>
  );
}

const Checksum = ({ sha256 }: { sha256: string }) =>
  useWords().rich('source.sha256', { code: () => <ShortSum sha256={sha256} /> });

/** A report that could not be opened for another reason. */
export function UnopenedReport({ error }: { error: Fault }) {
  const { say } = useWords();
  return (
    <div className="report-unopened page-fill scroll">
      <Notice kind="danger" title={say('report.failed')}>
        {error.message} {error.hint}
      </Notice>
      <div className="report-unopened-actions">
        <LinkButton look="primary" to={{ at: 'library' }}>
          {say('fault.to-library')}
        </LinkButton>
        <Button onClick={() => void ask('copy', { text: detailsOf(error) })}>{say('report.damaged-copy')}</Button>
      </div>
    </div>
  );
}
