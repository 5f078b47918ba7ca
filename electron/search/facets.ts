/** What the filters leave, and for each value of each filter how much it would leave beside the others. */
import type { SearchAnswer, SearchRequest } from '../contract';
import { REGIONS, SECTION_KINDS, TIERS } from '../../data/model';
import type { Collection, FoundReport } from './collection';
import { RECOMMENDATIONS } from './index-format';

const COUNTRY = 1;
const TIER = 2;
const EDITION = 4;
const REGION = 8;
const SECTION = 16;

/** For each report and section the filters that it fails, bit by bit. */
export interface Sieve {
  reports: Uint8Array;
  kinds: Uint8Array;
  scope: SearchRequest['scope'];
}

export function sieveFor({ filters, scope }: Pick<SearchRequest, 'filters' | 'scope'>, collection: Collection): Sieve {
  const countries = new Set(filters.countries);
  const tiers = new Set(filters.tiers);
  const editions = new Set(filters.editions);
  const regions = new Set(filters.regions);
  const fails = (report: FoundReport): number =>
    (countries.size > 0 && !countries.has(report.country?.code ?? '') ? COUNTRY : 0) |
    (tiers.size > 0 && !tiers.has(report.tier ?? 'none') ? TIER : 0) |
    (editions.size > 0 && !(report.year !== null && editions.has(report.year)) ? EDITION : 0) |
    (regions.size > 0 && !(report.region !== null && regions.has(report.region)) ? REGION : 0);
  const sections = new Set(filters.sections);
  return {
    reports: Uint8Array.from(collection.reports, fails),
    kinds: Uint8Array.from(SECTION_KINDS, (kind) => (sections.size > 0 && !sections.has(kind) ? SECTION : 0)),
    scope,
  };
}

/** Filters that a passage fails; 0 when it passes. */
export function failed(sieve: Sieve, passage: number, collection: Collection): number {
  return (sieve.reports[collection.reportOf[passage] ?? 0] ?? 0) | (sieve.kinds[collection.kinds[passage] ?? 0] ?? 0);
}

export function inScope(sieve: Sieve, passage: number, collection: Collection): boolean {
  return (
    sieve.scope === 'all' || (collection.kinds[passage] === RECOMMENDATIONS) === (sieve.scope === 'recommendations')
  );
}

/** Counts while the matches are walked through once. */
export class Counts {
  readonly #collection: Collection;
  readonly #sieve: Sieve;
  /** Report → passages that count for each of its values, by the filter that may fail. */
  readonly #byReport: Record<'countries' | 'tiers' | 'editions' | 'regions', Uint32Array>;
  readonly #byKind = new Uint32Array(SECTION_KINDS.length);

  constructor(collection: Collection, sieve: Sieve) {
    this.#collection = collection;
    this.#sieve = sieve;
    const { length } = collection.reports;
    this.#byReport = {
      countries: new Uint32Array(length),
      tiers: new Uint32Array(length),
      editions: new Uint32Array(length),
      regions: new Uint32Array(length),
    };
  }

  /** `failing` are the filters that the passage fails. */
  add(passage: number, failing: number): void {
    if ((failing & ~SECTION) === 0) this.#byKind[this.#collection.kinds[passage] ?? 0]! += 1;
    const isRecommendation = this.#collection.kinds[passage] === RECOMMENDATIONS;
    const report = this.#collection.reportOf[passage] ?? 0;
    if (!isRecommendation && this.#sieve.scope !== 'text') return;
    const { countries, tiers, editions, regions } = this.#byReport;
    if ((failing & ~COUNTRY) === 0) countries[report]! += 1;
    if ((failing & ~TIER) === 0) tiers[report]! += 1;
    if ((failing & ~EDITION) === 0) editions[report]! += 1;
    if ((failing & ~REGION) === 0) regions[report]! += 1;
  }

  done(): SearchAnswer['counts'] {
    const { countries, tiers, editions, regions } = this.#byReport;
    const none = 'none' as const;
    const years = this.#years(countries);
    return {
      countries: this.#summed(countries, ({ country }) => country?.code ?? null)
        .toSorted((a, b) => (a.value < b.value ? -1 : 1))
        .map((each) => ({ ...each, years: years.get(each.value) ?? null })),
      tiers: ordered(
        [...TIERS, none],
        this.#summed(tiers, ({ tier }) => tier ?? none),
      ),
      editions: this.#summed(editions, ({ year }) => year).toSorted((a, b) => b.value - a.value),
      regions: ordered(
        REGIONS,
        this.#summed(regions, ({ region }) => region),
      ),
      sections: SECTION_KINDS.flatMap((value, kind) => {
        const count = this.#byKind[kind] ?? 0;
        return count > 0 ? [{ value, count }] : [];
      }),
    };
  }

  /** For each country the first and last edition in which its passages count. */
  #years(counts: Uint32Array): Map<string, [number, number]> {
    const years = new Map<string, [number, number]>();
    this.#collection.reports.forEach(({ country, year }, number) => {
      if ((counts[number] ?? 0) === 0 || year === null || country === null) return;
      const known = years.get(country.code);
      if (!known) years.set(country.code, [year, year]);
      else if (year < known[0]) known[0] = year;
      else if (year > known[1]) known[1] = year;
    });
    return years;
  }

  #summed<Value>(
    counts: Uint32Array,
    valueOf: (report: FoundReport) => Value | null,
  ): { value: Value; count: number }[] {
    const sums = new Map<Value, number>();
    counts.forEach((count, number) => {
      const report = this.#collection.reports[number];
      const value = count > 0 && report ? valueOf(report) : null;
      if (value !== null) sums.set(value, (sums.get(value) ?? 0) + count);
    });
    return [...sums].map(([value, count]) => ({ value, count }));
  }
}

function ordered<Value>(
  values: readonly Value[],
  counts: { value: Value; count: number }[],
): { value: Value; count: number }[] {
  return counts.toSorted((a, b) => values.indexOf(a.value) - values.indexOf(b.value));
}

/** Countries of these passages. */
export function countriesOf(lists: readonly Uint32Array[], { reports, reportOf }: Collection): number {
  const seen = new Uint8Array(reports.length);
  for (const passages of lists) for (const passage of passages) seen[reportOf[passage] ?? 0] = 1;
  const codes = new Set<string>();
  seen.forEach((has, report) => {
    const code = reports[report]?.country?.code;
    if (has === 1 && code !== undefined) codes.add(code);
  });
  return codes.size;
}
