import type { Listing } from '../../../electron/contract';
import { numberOf } from '../../../data/model';
import { LinkButton } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { byCountry, useEntry } from '../../state/library';
import { useLastReport } from '../../state/navigation';
import { useWords } from '../../words';
import { editionsOf } from './countries';
import { MakePackButton } from '../add/make-pack-button';
import type { Figures } from './letters';

/** "190 countries, 6 editions", and the way back to what was being read. */
export function LibraryHead({ listing, figures }: { listing: Listing; figures: Figures | null }) {
  const { say } = useWords();
  useArrival(true, say('library.title'));
  const { entries } = listing;
  const packs = listing.packs.filter(({ inUse }) => inUse);
  const counts = {
    countries: byCountry(entries).size,
    editions: editionsOf(entries).length,
    recommendations: entries.reduce((sum, entry) => sum + entry.recommendations, 0),
    reports: entries.length,
    packs: packs.length,
  };
  const words = () => {
    if (figures === null) return say('library.counts', counts);
    if (packs.length > 1) return say('library.counts-packs', counts);
    return figures === 'years' ? say('library.counts-years', counts) : say('library.counts-recommendations', counts);
  };
  return (
    <PageHead
      title={say('library.title')}
      actions={
        <>
          {packs.length > 1 && <MakePackButton />}
          <Continue />
        </>
      }
    >
      <span className="soft num">{words()}</span>
    </PageHead>
  );
}

function Continue() {
  const { say } = useWords();
  const last = useLastReport();
  const entry = useEntry(last?.report ?? '');
  if (!last || !entry) return null;
  const title = entry.country
    ? say('report.title', { country: entry.country.name, year: String(entry.edition?.year ?? '') })
    : entry.id;
  const { report, passage } = last;
  return (
    <LinkButton id="continue" to={{ at: 'report', report, ...(passage && { passage }) }}>
      {passage ? say('library.continue-at', { title, number: numberOf(passage) }) : say('library.continue', { title })}
    </LinkButton>
  );
}
