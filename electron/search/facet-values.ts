/** The values that reports have, in the order in which they are listed, and for each report the numbers of its own. */
import { REGIONS, TIERS } from '../../data/kinds';
import type { Region, Tier } from '../../data/model';
import type { FoundReport } from './collection';

/** In place of a value's number. */
export const NO_VALUE = 0xffff;

export interface FacetValues {
  values: {
    /** By code. */
    countries: readonly string[];
    tiers: readonly (Tier | 'none')[];
    /** The newest first. */
    editions: readonly number[];
    regions: readonly Region[];
  };
  valueOf: Record<'countries' | 'tiers' | 'editions' | 'regions', Uint16Array>;
}

export function facetValues(reports: readonly FoundReport[]): FacetValues {
  const countries = [...new Set(reports.flatMap(({ country }) => country?.code ?? []))].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  const editions = [...new Set(reports.flatMap(({ year }) => year ?? []))].toSorted((a, b) => b - a);
  const tiers = [...TIERS, 'none'] as const;
  return {
    values: { countries, tiers, editions, regions: REGIONS },
    valueOf: {
      countries: numbered(reports, countries, ({ country }) => country?.code),
      tiers: numbered(reports, tiers, ({ tier }) => tier ?? 'none'),
      editions: numbered(reports, editions, ({ year }) => year),
      regions: numbered(reports, REGIONS, ({ region }) => region),
    },
  };
}

function numbered<Value>(
  reports: readonly FoundReport[],
  values: readonly Value[],
  valueOf: (report: FoundReport) => Value | null | undefined,
): Uint16Array {
  const numbers = new Map<unknown, number>(values.map((value, number) => [value, number]));
  return Uint16Array.from(reports, (report) => numbers.get(valueOf(report)) ?? NO_VALUE);
}
