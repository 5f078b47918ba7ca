/** Filters, and for each value of each filter how much it would leave beside the others. */
import { REGIONS, SECTION_KINDS, TIERS } from '../../data/kinds';
import type { SearchAnswer, SearchRequest } from '../contract';
import type { Collection, FoundReport } from './collection';

/** One bit for each filter of reports. */
const COUNTRY = 1;
const TIER = 2;
const EDITION = 4;
const REGION = 8;

/** Which filters each report and each kind of section fails; 0: none. */
export interface Sieve {
  reports: Uint8Array;
  kinds: Uint8Array;
}

export function sieveFor(filters: SearchRequest['filters'], collection: Collection): Sieve {
  const { countries, tiers, editions, regions, sections } = filters;
  const reports = new Uint8Array(collection.reports.length);
  const refuse = (bit: number, open: boolean, passes: (report: FoundReport) => boolean): void => {
    if (!open) collection.reports.forEach((report, number) => (reports[number]! |= passes(report) ? 0 : bit));
  };
  refuse(COUNTRY, countries.length === 0, ({ country }) => country !== null && countries.includes(country.code));
  refuse(TIER, tiers.length === 0, ({ tier }) => tiers.includes(tier ?? 'none'));
  refuse(EDITION, editions.length === 0, ({ year }) => year !== null && editions.includes(year));
  refuse(REGION, regions.length === 0, ({ region }) => region !== null && regions.includes(region));
  const kinds = Uint8Array.from(SECTION_KINDS, (kind) => (sections.length === 0 || sections.includes(kind) ? 0 : 1));
  return { reports, kinds };
}

/** `perReport`: counted passages of each report, whatever filters it fails; `perKind`: of the reports that pass. */
export function countsOf(
  perReport: Uint32Array,
  perKind: Uint32Array,
  sieve: Sieve,
  collection: Collection,
): SearchAnswer['counts'] {
  const countries = new Map<string, SearchAnswer['counts']['countries'][number]>();
  const tiers = new Map<(typeof TIERS)[number] | 'none', number>();
  const editions = new Map<number, number>();
  const regions = new Map<(typeof REGIONS)[number], number>();
  perReport.forEach((count, number) => {
    const report = collection.reports[number];
    if (count === 0 || !report) return;
    const failing = sieve.reports[number] ?? 0;
    if ((failing & ~COUNTRY) === 0 && report.country) addCountry(countries, report.country.code, count, report.year);
    if ((failing & ~TIER) === 0) add(tiers, report.tier ?? 'none', count);
    if ((failing & ~EDITION) === 0 && report.year !== null) add(editions, report.year, count);
    if ((failing & ~REGION) === 0 && report.region) add(regions, report.region, count);
  });
  return {
    countries: [...countries.values()].toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    tiers: inOrder([...TIERS, 'none'], listed(tiers)),
    editions: listed(editions).toSorted((a, b) => b.value - a.value),
    regions: inOrder(REGIONS, listed(regions)),
    sections: SECTION_KINDS.map((value, kind) => ({ value, count: perKind[kind] ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
  };
}

function addCountry(
  countries: Map<string, SearchAnswer['counts']['countries'][number]>,
  value: string,
  count: number,
  year: number | null,
): void {
  const known = countries.get(value) ?? { value, count: 0, years: null };
  const [first, last] = known.years ?? [year ?? 0, year ?? 0];
  known.count += count;
  if (year !== null) known.years = [Math.min(first, year), Math.max(last, year)];
  countries.set(value, known);
}

function add<Value>(counts: Map<Value, number>, value: Value, count: number): void {
  counts.set(value, (counts.get(value) ?? 0) + count);
}

function listed<Value>(counts: Map<Value, number>): { value: Value; count: number }[] {
  return Array.from(counts, ([value, count]) => ({ value, count }));
}

function inOrder<Value>(
  values: readonly Value[],
  counts: { value: Value; count: number }[],
): { value: Value; count: number }[] {
  return counts.toSorted((a, b) => values.indexOf(a.value) - values.indexOf(b.value));
}

/** Countries of these passages. */
export function countriesOf(lists: readonly Uint32Array[], { reports, reportOf }: Collection): number {
  const seen = new Uint8Array(reports.length);
  for (const passages of lists) for (const passage of passages) seen[reportOf[passage]!] = 1;
  const codes = new Set<string>();
  seen.forEach((has, report) => {
    const code = reports[report]?.country?.code;
    if (has === 1 && code !== undefined) codes.add(code);
  });
  return codes.size;
}
