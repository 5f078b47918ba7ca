/** Filters, and for each value of each filter how much it would leave beside the others. */
import { SECTION_KINDS } from '../../data/kinds';
import type { SearchAnswer, SearchRequest } from '../contract';
import type { Collection, FoundReport } from './collection';
import { NO_VALUE } from './facet-values';

/** One bit for each filter of reports. */
const COUNTRY = 1;
const TIER = 2;
const EDITION = 4;
const REGION = 8;
const PACK = 16;

/** Which filters each report and each kind of section fails; 0: none. */
export interface Sieve {
  reports: Uint8Array;
  kinds: Uint8Array;
}

/** Arrays that every search fills anew: making them each time would cost more than what is done with them. */
export class Tallies {
  /** With every word, and with most: what the filters count is what the heading counts. */
  readonly perReport: readonly [Uint32Array, Uint32Array];
  readonly perKind: readonly [Uint32Array, Uint32Array];
  /** Lets everything pass. */
  readonly open: Sieve;
  readonly countries: Uint32Array;
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  readonly tiers: Uint32Array;
  readonly editions: Uint32Array;
  readonly regions: Uint32Array;
  readonly packs: Uint32Array;

  constructor({ reports, facets: { values } }: Collection) {
    this.perReport = [new Uint32Array(reports.length), new Uint32Array(reports.length)];
    this.perKind = [new Uint32Array(SECTION_KINDS.length), new Uint32Array(SECTION_KINDS.length)];
    this.open = { reports: new Uint8Array(reports.length), kinds: new Uint8Array(SECTION_KINDS.length) };
    this.countries = new Uint32Array(values.countries.length);
    this.first = new Uint16Array(values.countries.length);
    this.last = new Uint16Array(values.countries.length);
    this.tiers = new Uint32Array(values.tiers.length);
    this.editions = new Uint32Array(values.editions.length);
    this.regions = new Uint32Array(values.regions.length);
    this.packs = new Uint32Array(values.packs.length);
  }

  empty(): void {
    for (const numbers of [...this.perReport, ...this.perKind]) numbers.fill(0);
    for (const numbers of [this.countries, this.first, this.last, this.tiers, this.editions, this.regions, this.packs])
      numbers.fill(0);
  }
}

export function sieveFor(filters: SearchRequest['filters'], collection: Collection, { open: all }: Tallies): Sieve {
  const { countries, tiers, editions, regions, packs, sections, newest } = filters;
  if (!newest && [countries, tiers, editions, regions, packs, sections].every(({ length }) => length === 0)) return all;
  const reports = new Uint8Array(collection.reports.length);
  const refuse = (bit: number, open: boolean, passes: (report: FoundReport) => boolean): void => {
    if (!open) collection.reports.forEach((report, number) => (reports[number]! |= passes(report) ? 0 : bit));
  };
  refuse(COUNTRY, countries.length === 0, ({ country }) => country !== null && countries.includes(country.code));
  refuse(TIER, tiers.length === 0, ({ tier }) => tiers.includes(tier ?? 'none'));
  refuse(EDITION, editions.length === 0, ({ year }) => year !== null && editions.includes(year));
  const last = newest ? newestOf(collection) : null;
  refuse(EDITION, last === null, ({ country, year }) => year !== null && year === last?.get(country?.code ?? ''));
  refuse(REGION, regions.length === 0, ({ region }) => region !== null && regions.includes(region));
  refuse(PACK, packs.length === 0, ({ pack }) => packs.includes(pack));
  const kinds = Uint8Array.from(SECTION_KINDS, (kind) => (sections.length === 0 || sections.includes(kind) ? 0 : 1));
  return { reports, kinds };
}

/** Country → its newest edition that is searched. */
function newestOf({ reports }: Collection): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { country, year, hidden } of reports) {
    const code = country?.code ?? '';
    if (!hidden && year !== null && year > (last.get(code) ?? 0)) last.set(code, year);
  }
  return last;
}

type CountryCount = SearchAnswer['counts']['countries'][number];

/** `perReport`: counted passages of each report, whatever filters it fails; `perKind`: of the reports that pass. */
export function countsOf(
  perReport: Uint32Array,
  perKind: Uint32Array,
  sieve: Sieve,
  collection: Collection,
  { countries, first, last, tiers, editions, regions, packs }: Tallies,
): SearchAnswer['counts'] {
  const { values, valueOf } = collection.facets;
  for (let report = 0; report < perReport.length; report += 1) {
    const count = perReport[report]!;
    if (count === 0) continue;
    const failing = sieve.reports[report]!;
    const country = valueOf.countries[report]!;
    const edition = valueOf.editions[report]!;
    const region = valueOf.regions[report]!;
    if ((failing & ~COUNTRY) === 0 && country !== NO_VALUE) {
      const year = collection.years[report]!;
      countries[country]! += count;
      if (year > 0 && (first[country] === 0 || year < first[country]!)) first[country] = year;
      if (year > last[country]!) last[country] = year;
    }
    if ((failing & ~TIER) === 0) tiers[valueOf.tiers[report]!]! += count;
    if ((failing & ~EDITION) === 0 && edition !== NO_VALUE) editions[edition]! += count;
    if ((failing & ~REGION) === 0 && region !== NO_VALUE) regions[region]! += count;
    if ((failing & ~PACK) === 0) packs[valueOf.packs[report]!]! += count;
  }
  return {
    countries: counted(values.countries, countries, (value, count, at): CountryCount => {
      return { value, count, years: last[at] === 0 ? null : [first[at]!, last[at]!] };
    }),
    tiers: counted(values.tiers, tiers, pair),
    editions: counted(values.editions, editions, pair),
    regions: counted(values.regions, regions, pair),
    packs: counted(values.packs, packs, pair),
    sections: counted(SECTION_KINDS, perKind, pair),
  };
}

/** Those that were counted at all, in the order of the values. */
function counted<Value, Counted>(
  values: readonly Value[],
  counts: Uint32Array,
  made: (value: Value, count: number, at: number) => Counted,
): Counted[] {
  const some: Counted[] = [];
  for (let at = 0; at < values.length; at += 1) if (counts[at]! > 0) some.push(made(values[at]!, counts[at]!, at));
  return some;
}

const pair = <Value>(value: Value, count: number): { value: Value; count: number } => ({ value, count });

/** Countries of these passages. */
export function countriesOf(lists: readonly Uint32Array[], { reportOf, facets }: Collection): number {
  const seen = new Uint8Array(facets.values.countries.length);
  let countries = 0;
  for (const passages of lists) {
    for (let at = 0; at < passages.length; at += 1) {
      const country = facets.valueOf.countries[reportOf[passages[at]!]!]!;
      if (country === NO_VALUE || seen[country] === 1) continue;
      seen[country] = 1;
      countries += 1;
    }
  }
  return countries;
}
