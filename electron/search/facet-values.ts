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
    /** By key, in the order in which they were opened. */
    packs: readonly string[];
  };
  valueOf: Record<'countries' | 'tiers' | 'editions' | 'regions' | 'packs', Uint16Array>;
}

export function facetValues(reports: readonly FoundReport[]): FacetValues {
  const codes = new Set<string>();
  const years = new Set<number>();
  for (const { country, year } of reports) {
    if (country) codes.add(country.code);
    if (year !== null) years.add(year);
  }
  const values = {
    countries: [...codes].toSorted((a, b) => (a < b ? -1 : 1)),
    tiers: [...TIERS, 'none'] as const,
    editions: [...years].toSorted((a, b) => b - a),
    regions: REGIONS,
    packs: [...new Set(reports.map(({ pack }) => pack))],
  };
  const valueOf = {
    countries: new Uint16Array(reports.length).fill(NO_VALUE),
    tiers: new Uint16Array(reports.length),
    editions: new Uint16Array(reports.length).fill(NO_VALUE),
    regions: new Uint16Array(reports.length).fill(NO_VALUE),
    packs: new Uint16Array(reports.length),
  };
  const numbers = new Map<string | number, number>();
  for (const list of [values.countries, values.editions]) list.forEach((value, number) => numbers.set(value, number));
  for (let at = 0; at < reports.length; at += 1) {
    const { country, region, year, tier, pack } = reports[at]!;
    if (country) valueOf.countries[at] = numbers.get(country.code)!;
    if (region) valueOf.regions[at] = REGIONS.indexOf(region);
    if (year !== null) valueOf.editions[at] = numbers.get(year)!;
    valueOf.packs[at] = values.packs.indexOf(pack);
    valueOf.tiers[at] = values.tiers.indexOf(tier ?? 'none');
  }
  return { values, valueOf };
}
