/**
 * From reports to the entries of a pack's index. lunr indexes the passages, some hundred reports at a time so that its
 * objects never fill the memory; what it has gathered is laid into typed arrays that are read in place. The same reports
 * give the same bytes, in whatever order they come.
 */
import lunr from 'lunr';
import type { Report } from '../../data/model';
import { passagesOf } from '../../data/passages';
import { abbreviationsIn } from './abbreviations';
import { ByteWriter, compareBytes } from './bytes';
import { bytesOf, frontCoded, type FrontCodedEntry } from './front-coded';
import {
  type AboutIndex,
  INDEX_ENTRY,
  INDEX_PAGE,
  NONE,
  sectionNumber,
  START_NUMBERS,
  TEXTS_ENTRY,
  TEXTS_PAGE,
  tierNumber,
  WORD_NUMBERS,
  WORDS_IN_BLOCK,
} from './index-format';
import { gathered, lunrBuilder } from './lunr-documents';
import { packedFile } from './packed-file';
import { Postings, readPostings } from './postings';
import { PostingsWriter } from './postings-writer';
import { bitsLength, commonStarts } from './starts';
import { countBits } from './bits';
import { familyKey } from './word-forms';

const REPORTS_AT_ONCE = 200;

/** One word of the dictionary. */
interface Word {
  bytes: Uint8Array;
  text: string;
  /** Passages that have it. */
  passages: number;
  occurrences: Uint8Array;
  places: Uint8Array;
}

/** Entry name → bytes, to be stored uncompressed in the pack. No reports: no entries. */
export function buildIndex(reports: Iterable<Report>): Record<string, Uint8Array> {
  const sorted = [...reports].toSorted(byCountryThenEdition);
  if (sorted.length === 0) return {};
  const { words, lengths } = gatherWords(sorted);
  const families = familiesOf(words);
  const starts = commonStarts(words.map(({ text }) => text)).map((start) => ({
    ...start,
    bits: bitsOf(start.words, words, lengths.length),
  }));
  const countries = countriesOf(sorted);
  const about: AboutIndex = {
    lunr: lunr.version,
    passages: lengths.length,
    words: words.length,
    families: families.length,
    starts: starts.length,
    length: lengths.reduce((sum, length) => sum + length, 0),
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
    countries,
    abbreviations: abbreviationsIn(sorted),
  };
  const sections = {
    ...reportColumns(sorted, countries),
    lengths: Uint16Array.from(lengths),
    ...dictionary('words', frontCoded(words.map(wordEntry), WORD_NUMBERS)),
    'words.at': blockOffsets(words),
    ...dictionary('families', frontCoded(families, null)),
    ...dictionary(
      'starts',
      frontCoded(
        starts.map(({ bytes, bits }) => ({ word: bytes, numbers: [countOf(bits)] })),
        START_NUMBERS,
      ),
    ),
    'starts.bits': joined(starts.map(({ bits }) => bits)),
    occurrences: joined(words.map(({ occurrences }) => occurrences)),
    places: joined(words.map(({ places }) => places)),
  };
  return { [INDEX_ENTRY]: packedFile(about, sections, INDEX_PAGE), [TEXTS_ENTRY]: textsFile(sorted) };
}

/** Editions of a country side by side: they share most of their words, and gaps between passages stay small. */
function byCountryThenEdition(a: Report, b: Report): number {
  const [first, second] = [a.country?.code ?? '', b.country?.code ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return (a.edition?.year ?? 0) - (b.edition?.year ?? 0) || (a.id < b.id ? -1 : 1);
}

function gatherWords(reports: Report[]): { words: Word[]; lengths: number[] } {
  const words = new Map<string, PostingsWriter>();
  const lengths: number[] = [];
  for (let at = 0; at < reports.length; at += REPORTS_AT_ONCE) {
    const builder = lunrBuilder();
    const numbers = new Map<string, number>();
    for (const report of reports.slice(at, at + REPORTS_AT_ONCE)) {
      for (const { passage } of passagesOf(report)) {
        numbers.set(passage.id, lengths.length);
        lengths.push(0);
        builder.add(passage);
      }
    }
    for (const [text, occurrences] of gathered(builder)) {
      const word = words.get(text) ?? new PostingsWriter();
      words.set(text, word);
      const passages = Object.entries(occurrences).map(([id, { place }]) => ({ number: numbers.get(id) ?? 0, place }));
      for (const { number, place } of passages.toSorted((a, b) => a.number - b.number)) {
        word.add(number, place);
        lengths[number] = Math.min(0xffff, (lengths[number] ?? 0) + place.length);
      }
    }
  }
  const made = Array.from(words, ([text, word]) => ({ text, bytes: bytesOf(text), ...word.done() }));
  return { words: made.toSorted((a, b) => compareBytes(a.bytes, b.bytes)), lengths };
}

function wordEntry({ bytes, passages, occurrences, places }: Word): FrontCodedEntry {
  return { word: bytes, numbers: [passages, occurrences.length, places.length] };
}

/** Where the occurrences and places of each block's first word begin. */
function blockOffsets(words: Word[]): Uint32Array {
  const offsets: number[] = [];
  let occurrences = 0;
  let places = 0;
  words.forEach((word, at) => {
    if (at % WORDS_IN_BLOCK === 0) offsets.push(occurrences, places);
    occurrences += word.occurrences.length;
    places += word.places.length;
  });
  return Uint32Array.from(offsets);
}

/** Family key → numbers of its words, each but the first as the gap to the one before. */
function familiesOf(words: Word[]): FrontCodedEntry[] {
  const families = new Map<string, number[]>();
  words.forEach(({ text }, number) => {
    const key = familyKey(text);
    families.set(key, [...(families.get(key) ?? []), number]);
  });
  return [...families]
    .filter(([key, members]) => members.length > 1 || words[members[0] ?? -1]?.text !== key)
    .map(([key, members]) => ({
      word: bytesOf(key),
      numbers: members.map((number, at) => number - (members[at - 1] ?? 0)),
    }))
    .toSorted((a, b) => compareBytes(a.word, b.word));
}

/** The passages that have one of these words. */
function bitsOf(members: readonly number[], words: readonly Word[], passages: number): Uint8Array {
  const bits = new Uint8Array(bitsLength(passages));
  const postings = new Postings(passages);
  for (const member of members) {
    const { passages: count = 0, occurrences: body = new Uint8Array() } = words[member] ?? {};
    const whole = { body, need: () => undefined };
    readPostings(whole, { passages: count, occurrences: { start: 0, end: body.length } }, postings);
    for (const passage of postings.passages.subarray(0, postings.length)) bits[passage >>> 3]! |= 1 << (passage & 7);
  }
  return bits;
}

function countOf(bits: Uint8Array): number {
  return bits.reduce((sum, byte) => sum + countBits(byte), 0);
}

function countriesOf(reports: Report[]): { code: string; name: string }[] {
  const keys = new Set(reports.flatMap(({ country }) => (country ? [`${country.code}\t${country.name}`] : [])));
  return [...keys].toSorted().map((key) => ({ code: key.slice(0, 3), name: key.slice(4) }));
}

function reportColumns(
  reports: Report[],
  countries: { code: string; name: string }[],
): Record<string, ArrayBufferView> {
  const numberOfCountry = new Map(countries.map(({ code, name }, number) => [`${code}\t${name}`, number]));
  const first: number[] = [];
  const kinds: number[] = [];
  for (const report of reports) {
    first.push(kinds.length);
    for (const { section } of passagesOf(report)) kinds.push(sectionNumber(section.kind));
  }
  return {
    'reports.ids': new TextEncoder().encode(reports.map(({ id }) => id).join('\n')),
    'reports.first': Uint32Array.from(first),
    'reports.country': Uint16Array.from(reports, ({ country }) =>
      country ? (numberOfCountry.get(`${country.code}\t${country.name}`) ?? NONE.country) : NONE.country,
    ),
    'reports.year': Uint16Array.from(reports, ({ edition }) => edition?.year ?? NONE.year),
    'reports.tier': Uint8Array.from(reports, ({ tier }) => tierNumber(tier)),
    kinds: Uint8Array.from(kinds),
  };
}

/** Each passage as the end of its id, a tab, and its text. */
function textsFile(reports: Report[]): Uint8Array {
  const texts = new ByteWriter();
  const starts: number[] = [0];
  for (const report of reports) {
    for (const { passage } of passagesOf(report)) {
      texts.bytes(bytesOf(`${passage.id.slice(report.id.length + 1)}\t${passage.text}`));
      starts.push(texts.length);
    }
  }
  return packedFile(
    { passages: starts.length - 1 },
    { starts: Uint32Array.from(starts), texts: texts.done() },
    TEXTS_PAGE,
  );
}

function dictionary(name: string, { bytes, blocks }: ReturnType<typeof frontCoded>): Record<string, ArrayBufferView> {
  return { [`${name}.words`]: bytes, [`${name}.blocks`]: blocks };
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new ByteWriter();
  for (const part of parts) all.bytes(part);
  return all.done();
}
