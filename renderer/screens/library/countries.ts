import type { Entry, Settings } from '../../../electron/contract';
import type { Region, Tier } from '../../../data/model';
import { byCountry } from '../../state/library';
import { folded, type NamesByCode } from './finding-names';
import type { Tracked } from './tracked';

/** Which reports the list shows: an edition, or of each country the newest. */
export type EditionShown = number | 'newest';
export type Show = 'all' | Tier | 'tracked';

export interface LibraryFilter {
  find: string;
  edition: EditionShown;
  region: Region | 'all';
  show: Show;
}

/** A line of the list: a country with its report of the edition shown. */
export interface CountryLine {
  name: string;
  entry: Entry;
  tracked: Tracked | null;
}

/** Editions in the library, newest first. */
export function editionsOf(entries: readonly Entry[]): number[] {
  const years = new Set(entries.flatMap(({ edition }) => (edition ? [edition.year] : [])));
  return [...years].toSorted((a, b) => b - a);
}

/** The newest edition when every country is in it; else the newest of each, so that none is hidden. */
export function usualEdition(entries: Entry[]): EditionShown {
  const [newest] = editionsOf(entries);
  const countries = [...byCountry(entries).values()];
  return newest !== undefined && countries.every(([first]) => first?.edition?.year === newest) ? newest : 'newest';
}

/** One line for each country that has a report of the edition, in the region, and matches what was typed. */
export function linesOf(
  entries: Entry[],
  { find, edition, region }: LibraryFilter,
  tracked: ReadonlyMap<string, Tracked>,
  names: NamesByCode,
): CountryLine[] {
  const typed = folded(find);
  const lines: CountryLine[] = [];
  for (const [code, editions] of byCountry(entries)) {
    const entry = edition === 'newest' ? editions[0] : editions.find((each) => each.edition?.year === edition);
    if (!entry || (region !== 'all' && entry.region !== region)) continue;
    const name = entry.country?.name ?? entry.id;
    const isFound = [folded(name), ...(names.get(code) ?? [])].some((each) => each.includes(typed));
    if (!isFound && folded(code) !== typed) continue;
    lines.push({ name, entry, tracked: tracked.get(code) ?? null });
  }
  return lines;
}

/** Whether a line is among those shown. A damaged report's tier is not known for certain, and is not counted. */
export function shows(show: Show, { entry, tracked }: CountryLine): boolean {
  if (show === 'all') return true;
  if (show === 'tracked') return tracked !== null;
  return !entry.damaged && entry.tier === show;
}

export interface Letter {
  letter: string;
  lines: CountryLine[];
}

/** Reports that name no country stand last, under this sign. */
const NO_LETTER = '?';

/** Lines in order, under their first letters: Å and a stand under A. By code, these are the codes' letters. */
export function byLetter(lines: CountryLine[], by: Settings['countryOrder'], language: string): Letter[] {
  const { compare } = new Intl.Collator(language);
  const wordOf = ({ name, entry }: CountryLine) => (by === 'name' ? name : entry.id);
  const letters = new Map<string, CountryLine[]>();
  for (const line of lines.toSorted((a, b) => compare(wordOf(a), wordOf(b)))) {
    const letter = line.entry.country === null ? NO_LETTER : folded(wordOf(line)).slice(0, 1).toUpperCase();
    const others = letters.get(letter);
    if (others) others.push(line);
    else letters.set(letter, [line]);
  }
  const unnamed = letters.get(NO_LETTER);
  letters.delete(NO_LETTER);
  if (unnamed) letters.set(NO_LETTER, unnamed);
  return [...letters].map(([letter, under]) => ({ letter, lines: under }));
}
