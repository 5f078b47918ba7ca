import type { Entry } from '../../../electron/contract';
import type { Region } from '../../../data/model';

/** Which countries go into a pack. */
export interface CountryChoice {
  which: 'all' | 'region' | 'chosen';
  /** Of `region`; null until one is chosen. */
  region: Region | null;
  /** Of `chosen`. */
  codes: readonly string[];
}

export interface NamedCountry {
  code: string;
  name: string;
}

/** Editions in the library, newest first. */
export function yearsOf(entries: readonly Entry[]): number[] {
  const years = new Set(entries.flatMap(({ edition }) => (edition ? [edition.year] : [])));
  return [...years].toSorted((a, b) => b - a);
}

export function countriesOf(entries: readonly Entry[]): NamedCountry[] {
  const countries = new Map(entries.flatMap(({ country }) => (country ? [[country.code, country]] : [])));
  return [...countries.values()];
}

/** Codes of the chosen countries; null: all. An empty list is no country at all. */
export function chosenCountries(entries: readonly Entry[], choice: CountryChoice): string[] | null {
  if (choice.which === 'all') return null;
  if (choice.which === 'chosen') return [...choice.codes];
  const inRegion = entries.filter(({ region }) => region !== null && region === choice.region);
  return countriesOf(inRegion).map(({ code }) => code);
}

/** Letters with marks keep their letter; everything else that file systems dislike becomes a dash. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
  return `${name === '' ? 'pack' : name}.satchel`;
}
