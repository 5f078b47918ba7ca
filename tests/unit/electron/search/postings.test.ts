import { expect, it } from 'vitest';
import { Places, readPlaces } from '../../../../electron/search/places';
import { Postings, readPostings, readSomePostings } from '../../../../electron/search/postings';
import { PostingsWriter } from '../../../../electron/search/postings-writer';
import { randomFor } from '../../../bench/invented/random';

const PASSAGES = 6_000;

/** Where a word stands in which passages, and its bytes in the middle of others. */
function written(share: number): {
  word: ReadonlyMap<number, readonly number[]>;
  source: { body: Uint8Array; need: () => void };
  place: { passages: number; occurrences: { start: number; end: number }; places: { start: number; end: number } };
} {
  const random = randomFor(11, share);
  const word = new Map<number, number[]>();
  const writer = new PostingsWriter();
  for (let passage = 0; passage < PASSAGES; passage += 1) {
    if (random() >= share) continue;
    const places = Array.from({ length: 1 + Math.floor(random() ** 3 * 5) }, (_, at) => at * 200 + passage);
    word.set(passage, places);
    writer.add(passage, places);
  }
  const { passages, occurrences, places } = writer.done();
  const body = new Uint8Array(9 + occurrences.length + places.length + 9).fill(1);
  body.set(occurrences, 9);
  body.set(places, 9 + occurrences.length);
  const middle = 9 + occurrences.length;
  return {
    word,
    source: { body, need: () => undefined },
    place: {
      passages,
      occurrences: { start: 9, end: middle },
      places: { start: middle, end: middle + places.length },
    },
  };
}

/** Passage → places, of those that were wanted. */
function placesIn(
  { source, place }: ReturnType<typeof written>,
  postings: Postings,
  wanted: readonly number[],
): Map<number, number[]> {
  const flags = new Uint16Array(PASSAGES);
  for (const passage of wanted) flags[passage] = 1;
  const read = new Places();
  readPlaces(source, place.places, postings, flags, read);
  const found = new Map<number, number[]>();
  for (let at = 0; at < read.length; at += 1) {
    const passage = read.passages[at] ?? -1;
    found.set(passage, [...(found.get(passage) ?? []), read.places[at] ?? -1]);
  }
  return found;
}

// A rare word without blocks, one with a few, one that is nearly everywhere.
it.each([0.01, 0.06, 0.2, 0.97])('gives back what was written of a word in %d of the passages', (share) => {
  const made = written(share);
  const { word, source, place } = made;
  const postings = new Postings(PASSAGES);
  readPostings(source, place, postings);
  expect([...postings.passages.subarray(0, postings.length)]).toEqual([...word.keys()]);
  expect([...postings.counts.subarray(0, postings.length)]).toEqual([...word.values()].map(({ length }) => length));
  expect(placesIn(made, postings, [...word.keys()])).toEqual(word);
});

it.each([0.01, 0.06, 0.2, 0.97])('finds the wanted passages of such a word without the others', (share) => {
  const made = written(share);
  const { word, source, place } = made;
  const random = randomFor(12, share);
  const postings = new Postings(PASSAGES);
  for (const count of [1, 2, 7, 60, 900]) {
    // In no order, some of them twice, as passages of a pack that begins at 500.
    const wanted = Array.from({ length: count }, () => Math.floor(random() * PASSAGES));
    const numbered = wanted.map((passage) => passage + 500);
    readSomePostings(source, place, [...numbered, 3], numbered.length + 1, 500, postings);
    const expected = new Map([...word].filter(([passage]) => wanted.includes(passage)));
    const found = [...postings.passages.subarray(0, postings.length)].filter((passage) => wanted.includes(passage));
    expect(found).toEqual([...expected.keys()]);
    expect(placesIn(made, postings, wanted)).toEqual(expected);
  }
  readSomePostings(source, place, [PASSAGES - 1], 1, 0, postings);
  expect(postings.length).toBeLessThanOrEqual(256);
});
