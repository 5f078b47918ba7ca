import { useEffect, useMemo } from 'react';
import type { Listing } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { ScrollRegion } from '../../parts/scroll-region';
import { announceSoon } from '../../state/announcer';
import { useAllCountries } from '../../state/countries';
import { useSetting } from '../../state/settings';
import { useShelf } from '../../state/shelf';
import { useNarrowedTo } from '../../state/where';
import { useWords } from '../../words';
import { byLetter, linesOf, shows, usualEdition } from './countries';
import { changeFilter, useFilter } from './filter';
import { namesByCode } from './finding-names';
import { LetterLinks, Letters } from './letters';
import { LibraryHead } from './library-head';
import { Narrowing } from './narrowing';
import { PacksLine } from './packs-line';
import { useFilterNames } from './filter-names';
import { trackedIn } from './tracked';

/** A library of many countries: one line each, by letter, narrowed by name, edition, region and tier. */
export function ManyCountries({ listing }: { listing: Listing }) {
  const { say, language } = useWords();
  const { entries } = listing;
  const packs = listing.packs.filter(({ inUse }) => inUse);
  const chosen = useFilter();
  const filter = { ...chosen, edition: chosen.edition ?? usualEdition(entries) };
  const countries = useAllCountries();
  const names = useMemo(() => namesByCode(countries, language), [countries, language]);
  const lines = linesOf(entries, filter, trackedIn(useShelf()), names);
  const shown = lines.filter((line) => shows(filter.show, line));
  const letters = byLetter(shown, useSetting('countryOrder'), language);
  const inPacks = packs.length > 1;
  const narrowed = shown.length;
  const isNarrowed = filter.find !== '' || filter.show !== 'all' || filter.region !== 'all';
  useNarrowedTo(useFilterNames(chosen));
  useEffect(() => {
    if (isNarrowed) announceSoon(say('library.shown', { n: narrowed }));
  }, [say, isNarrowed, narrowed]);
  return (
    <>
      <LibraryHead listing={listing} figures={filter.edition === 'newest' ? 'years' : 'recommendations'} />
      <Narrowing entries={entries} lines={lines} filter={filter} withRegions={inPacks} />
      <div className="library-many page-fill">
        <ScrollRegion className="library-list" region="library" aria-label={say('library.countries')}>
          <div className="library-letters spine">
            {inPacks && <PacksLine packs={packs} withYears={filter.edition === 'newest'} />}
            {shown.length === 0 ? (
              <NothingLeft find={filter.find} />
            ) : (
              <Letters letters={letters} figures={filter.edition === 'newest' ? 'years' : 'recommendations'} />
            )}
          </div>
        </ScrollRegion>
        <LetterLinks letters={letters} />
      </div>
    </>
  );
}

function clear(): void {
  changeFilter({ find: '', region: 'all', show: 'all' });
  document.getElementById('find-country')?.focus();
}

function NothingLeft({ find }: { find: string }) {
  const { say } = useWords();
  return (
    <div className="library-nothing">
      <p>{find === '' ? say('library.nothing') : say('library.no-match', { text: find })}</p>
      <Button onClick={clear}>{say('library.clear')}</Button>
    </div>
  );
}
