import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { useEntry, usePlaceOf } from '../../state/library';
import { useReport } from '../../state/reports';
import { useState } from 'react';
import { useWords } from '../../words';
import { DamagedReport, UnopenedReport } from './unopened';
import { OpeningReport } from './opening';
import { ReportPage } from './report-page';
import './report.css';

/** One country in one edition, as a spread: the narrative, the spine, the recommendations. */
export default function Report({ id }: { id: string }) {
  const { say } = useWords();
  const [evenIfDamaged, setEvenIfDamaged] = useState(false);
  const opening = useReport(id, evenIfDamaged);
  const entry = useEntry(id);
  const place = usePlaceOf(id);
  const title = entry?.country
    ? say('report.title', { country: entry.country.name, year: String(entry.edition?.year ?? '') }).trim()
    : id;
  useArrival(opening.state !== 'opening', title);
  if (opening.state === 'open') return <ReportPage report={opening.report} damaged={opening.damaged} />;
  return (
    <>
      <PageHead title={entry?.country?.name ?? id}>
        {entry?.edition && <span className="soft">{say('report.edition', { year: String(entry.edition.year) })}</span>}
      </PageHead>
      {opening.state === 'opening' ? (
        <OpeningReport title={title} place={place} />
      ) : entry?.damaged || opening.error.code === 'report-damaged' ? (
        <DamagedReport error={opening.error} onShow={() => setEvenIfDamaged(true)} />
      ) : (
        <UnopenedReport error={opening.error} />
      )}
    </>
  );
}
