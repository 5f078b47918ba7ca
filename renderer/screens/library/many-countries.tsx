import type { Entry } from '../../../electron/contract';
import { RouteLink } from '../../parts/button';
import { ScrollRegion } from '../../parts/scroll-region';
import { SpineMark } from '../../parts/spine';
import { TierBadge } from '../../parts/tier-badge';
import { byCountry } from '../../state/library';
import { useWords } from '../../words';
import { LibraryHead } from './library';

/** A library of many countries: their newest reports in the order of the alphabet. */
export function ManyCountries({ entries }: { entries: Entry[] }) {
  const { say, language } = useWords();
  const inOrder = new Intl.Collator(language);
  const newest = [...byCountry(entries).values()]
    .flatMap(([first]) => (first ? [{ entry: first, name: first.country?.name ?? first.id }] : []))
    .toSorted((a, b) => inOrder.compare(a.name, b.name));
  return (
    <>
      <LibraryHead entries={entries} />
      <ScrollRegion className="page-fill" region="library" aria-label={say('library.countries')}>
        <ul className="library-many spine">
          {newest.map(({ entry, name }) => (
            <li key={entry.id} className="library-row">
              <SpineMark>{name.slice(0, 1)}</SpineMark>
              <RouteLink id={`open-${entry.id}`} to={{ at: 'report', report: entry.id }}>
                {name}
              </RouteLink>
              {entry.damaged ? say('library.damaged') : <TierBadge tier={entry.tier} boxed={false} />}
            </li>
          ))}
        </ul>
      </ScrollRegion>
    </>
  );
}
