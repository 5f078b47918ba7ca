/** Words in a row, found by their places. Each word may have several forms. */
import type { Collection, OpenPack, Term } from './collection';
import type { IndexedWord } from './packed-index';
import { Places } from './postings';

export interface RowMatch {
  passage: number;
  times: number;
}

export function passagesWithRow(words: readonly Term[][], collection: Collection): RowMatch[] {
  if (words.length === 0 || words.some((forms) => forms.length === 0)) return [];
  return collection.packs.flatMap((pack, number) => {
    const own = words.map((forms) => forms.flatMap((term) => term.in[number] ?? []));
    return own.some((forms) => forms.length === 0) ? [] : inPack(own, pack);
  });
}

function inPack(words: IndexedWord[][], pack: OpenPack): RowMatch[] {
  const wanted = passagesWithAll(words, pack);
  let rows: Place[] | null = null;
  for (const forms of words) {
    const places = placesOf(forms, pack, wanted);
    rows = rows === null ? places : following(rows, places);
  }
  const found: RowMatch[] = [];
  for (const { passage } of rows ?? []) {
    const last = found.at(-1);
    if (last?.passage === pack.base + passage) last.times += 1;
    else found.push({ passage: pack.base + passage, times: 1 });
  }
  return found;
}

/** Passage → 1 where it has all the words. */
function passagesWithAll(words: IndexedWord[][], { index, postings }: OpenPack): Uint16Array {
  const held = new Uint16Array(index.about.passages);
  words.forEach((forms, at) => {
    for (const word of forms) {
      index.postings(word, postings);
      for (let each = 0; each < postings.length; each += 1) {
        const passage = postings.passages[each]!;
        if (held[passage] === at) held[passage] = at + 1;
      }
    }
  });
  return held.map((count) => (count === words.length ? 1 : 0));
}

interface Place {
  passage: number;
  place: number;
}

function placesOf(forms: IndexedWord[], { index, postings }: OpenPack, wanted: Uint16Array): Place[] {
  const read = new Places();
  for (const word of forms) index.places(word, postings, wanted, read);
  const places = Array.from({ length: read.length }, (_, at) => ({
    passage: read.passages[at]!,
    place: read.places[at]!,
  }));
  return forms.length > 1 ? places.toSorted((a, b) => a.passage - b.passage || a.place - b.place) : places;
}

/** Of `next` those that stand directly after one of `before`. */
function following(before: readonly Place[], next: readonly Place[]): Place[] {
  const found: Place[] = [];
  let at = 0;
  for (const each of next) {
    while (at < before.length && isBefore(before[at], each.passage, each.place - 1)) at += 1;
    const row = before[at];
    if (row?.passage === each.passage && row.place === each.place - 1) found.push(each);
  }
  return found;
}

function isBefore(row: Place | undefined, passage: number, place: number): boolean {
  return row !== undefined && (row.passage < passage || (row.passage === passage && row.place < place));
}
