import type { SearchFilters } from '../../../electron/contract';
import { REGION_WORDS } from '../../parts/region-words';
import { SECTION_WORDS } from '../../parts/section-words';
import { tierWords } from '../../parts/tier-badge';
import { byCountry, useEntries, useLibrary } from '../../state/library';
import { sayYear, useWords } from '../../words';
import { packName } from '../../words/pack-name';

/** Country codes to names, as the newest report writes them. */
export function useCountryNames(): (code: string) => string {
  const countries = byCountry(useEntries());
  return (code) => countries.get(code)?.[0]?.country?.name ?? code;
}

/** Keys of packs to their titles. */
export function usePackNames(): (key: string) => string {
  const now = useLibrary();
  const packs = now.state === 'open' ? now.listing.packs : [];
  return (key) => {
    const pack = packs.find((each) => each.key === key);
    return pack ? packName(pack) : key;
  };
}

/** What the filters are set to, in words: "2020", "Tier 1". */
export function useSetNames(filters: SearchFilters): string[] {
  const { say } = useWords();
  const nameOf = useCountryNames();
  const packNameOf = usePackNames();
  return [
    ...yearsSet(filters.editions).map(([first, last]) =>
      first === last ? sayYear(first) : say('search.years', { first: String(first), last: String(last) }),
    ),
    ...(filters.newest ? [say('search.newest')] : []),
    ...filters.regions.map((region) => say(REGION_WORDS[region])),
    ...filters.tiers.map((tier) => say(tierWords(tier === 'none' ? null : tier))),
    ...filters.countries.map(nameOf),
    ...filters.packs.map(packNameOf),
    ...filters.sections.map((section) => say(SECTION_WORDS[section])),
  ];
}

/** Years in runs without a gap: 2018, 2019, 2020 → [2018, 2020]. */
export function yearsSet(years: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
