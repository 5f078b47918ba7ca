import type { Entry } from '../../../electron/contract';
import type { Report } from '../../../data/model';
import { Corrections } from '../../parts/corrections';
import { useReport } from '../../state/reports';
import { useWords, type WordKey } from '../../words';

type Split = NonNullable<NonNullable<Report['reading']>['split']>;

/** How the recommendations were told apart. */
const SPLITS: Record<Split, WordKey> = {
  list: 'split.list',
  lines: 'split.lines',
  bullets: 'split.bullets',
  'glued-full-stops': 'split.glued',
  semicolons: 'split.semicolons',
  sentences: 'split.sentences',
  single: 'split.single',
  'by-hand': 'split.by-hand',
};

/** Where one report's text comes from, in full. */
export function ReportFacts({ entry }: { entry: Entry }) {
  const { say } = useWords();
  const opening = useReport(entry.id, entry.damaged);
  if (opening.state === 'failed') return <p>{opening.error.message}</p>;
  if (opening.state !== 'open') return null;
  const { source, reading } = opening.report;
  const split = reading?.split ?? null;
  return (
    <dl className="facts facts-small">
      <dt>{say('about.source-line')}</dt>
      <dd>
        <bdi>{source.statement ?? say('source.none')}</bdi>
      </dd>
      <dt>{say('about.added')}</dt>
      <dd>{entry.source === 'bundled' ? say('about.included') : say('about.added-by-you', { pack: entry.pack })}</dd>
      <dt>{say('about.recommendations')}</dt>
      <dd>
        {split === null
          ? say('packs.number', { n: entry.recommendations })
          : say(SPLITS[split], { n: entry.recommendations })}
      </dd>
      {reading?.corrected && (
        <>
          <dt>{say('source.corrected')}</dt>
          <dd>
            <Corrections corrected={reading.corrected} />
          </dd>
        </>
      )}
      <dt>{say('source.file')}</dt>
      <dd>
        <bdi>{source.file}</bdi>
      </dd>
      <dt>{say('about.sha256')}</dt>
      <dd>
        <bdi className="num">{source.sha256.replaceAll(/(.{8})(?=.)/g, '$1 ')}</bdi>
      </dd>
    </dl>
  );
}
