import type { Report } from '../../../data/model';
import { Corrections } from '../../parts/corrections';
import { ShortSum } from '../../parts/short-sum';
import { useEntry } from '../../state/library';
import { useWords } from '../../words';

/** Where the text comes from, and that it is still what it was. */
export function SourcePanel({ report, damaged }: { report: Report; damaged: boolean }) {
  const { say, rich } = useWords();
  const entry = useEntry(report.id);
  const { statement, file, sha256 } = report.source;
  const year = report.edition && String(report.edition.year);
  const checksum = () => <ShortSum sha256={sha256} />;
  return (
    <section className="report-panel">
      <h3>{say('source.heading')}</h3>
      <dl className="report-facts">
        <dt>{say('source.source')}</dt>
        <dd lang={statement === null ? undefined : report.language}>{statement ?? say('source.none')}</dd>
        <dt>{say('source.edition')}</dt>
        <dd>
          {year === null
            ? say('source.no-edition')
            : entry?.source === 'added'
              ? say('source.edition-added', { year })
              : say('source.edition-bundled', { year })}
        </dd>
        <dt>{say('source.file')}</dt>
        <dd>
          <bdi>{file}</bdi>
        </dd>
        <dt>{say('source.checksum')}</dt>
        <dd className="num">
          {damaged ? rich('source.differs', { code: checksum }) : rich('source.matches', { code: checksum })}
        </dd>
        {report.reading?.corrected && (
          <>
            <dt>{say('source.corrected')}</dt>
            <dd>
              <Corrections corrected={report.reading.corrected} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
