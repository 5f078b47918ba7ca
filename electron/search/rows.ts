/** Words in a row, found by their places. Each word may have several forms. */
import type { Collection, OpenPack, Term } from './collection';
import type { IndexedWord } from './packed-index';
import { Places } from './places';

export interface RowMatch {
  passage: number;
  times: number;
}

/** A passage and a place in it in one number, so that rows can be compared and sorted as numbers: room for the place. */
const PLACES = 2 ** 20;

export function passagesWithRow(words: readonly Term[][], collection: Collection): RowMatch[] {
  if (words.length === 0 || words.some((forms) => forms.length === 0)) return [];
  return collection.packs.flatMap((pack, number) => {
    const own = words.map((forms) => forms.flatMap((term) => term.in[number] ?? []));
    return own.some((forms) => forms.length === 0) ? [] : inPack(own, pack);
  });
}

function inPack(words: IndexedWord[][], pack: OpenPack): RowMatch[] {
  const wanted = passagesWithAll(words, pack);
  if (wanted.list.length === 0) return [];
  const [first = [], ...others] = words;
  let rows = sorted(first.map((word) => placesOf(word, pack, wanted)));
  for (const forms of others) rows = sorted(forms.map((word) => following(rows, placesOf(word, pack, wanted))));
  const found: RowMatch[] = [];
  for (const row of rows) {
    const passage = pack.base + Math.floor(row / PLACES);
    const last = found.at(-1);
    if (last?.passage === passage) last.times += 1;
    else found.push({ passage, times: 1 });
  }
  return found;
}

/** Passages of a pack: one after the other, and by number those that are not 0. */
interface Wanted {
  list: Uint32Array;
  held: Uint16Array;
}

/** Passages that have all the words. The rarest is read whole, of the others what may still be wanted. */
function passagesWithAll(words: IndexedWord[][], { index, postings }: OpenPack): Wanted {
  const held = new Uint16Array(index.about.passages);
  let list = new Uint32Array(0);
  words
    .toSorted((a, b) => commonness(a) - commonness(b))
    .forEach((forms, at) => {
      const holding = new Uint32Array(at === 0 ? commonness(forms) : list.length);
      let length = 0;
      for (const word of forms) {
        if (at === 0) index.postings(word, postings);
        else index.somePostings(word, list, list.length, 0, postings);
        for (let each = 0; each < postings.length; each += 1) {
          const passage = postings.passages[each]!;
          if (held[passage] !== at) continue;
          held[passage] = at + 1;
          holding[length++] = passage;
        }
      }
      for (const passage of list) if (held[passage] === at) held[passage] = 0;
      list = holding.subarray(0, length);
    });
  return { list, held };
}

const commonness = (forms: IndexedWord[]): number => forms.reduce((sum, { passages }) => sum + passages, 0);

/** In order. */
function placesOf(word: IndexedWord, { index, postings }: OpenPack, { list, held }: Wanted): Float64Array {
  const read = new Places();
  index.somePostings(word, list, list.length, 0, postings);
  index.places(word, postings, held, read);
  const { passages, places, length } = read;
  const found = new Float64Array(length);
  for (let at = 0; at < length; at += 1) found[at] = passages[at]! * PLACES + places[at]!;
  return found;
}

/** Of `next` those that stand directly after one of `before`. */
function following(before: Float64Array, next: Float64Array): Float64Array {
  const found = new Float64Array(Math.min(before.length, next.length));
  let length = 0;
  let at = 0;
  for (let each = 0; each < next.length; each += 1) {
    const place = next[each]!;
    while (at < before.length && before[at]! < place - 1) at += 1;
    if (before[at] === place - 1) found[length++] = place;
  }
  return found.subarray(0, length);
}

function sorted(lists: readonly Float64Array[]): Float64Array {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const list of lists) {
    all.set(list, length);
    length += list.length;
  }
  return all.toSorted();
}
