/** Where in its passages a word stands. */
import { IndexDamaged } from './damaged';
import type { Postings, Source } from './postings';

/** Places of words, one by one: the passage, and the word's number in it. */
export class Places {
  length = 0;
  passages = new Uint32Array(1_024);
  places = new Uint32Array(1_024);

  /** Makes room for so many more. */
  room(more: number): void {
    if (this.length + more <= this.passages.length) return;
    const size = Math.max(this.passages.length * 2, this.length + more);
    const [passages, places] = [new Uint32Array(size), new Uint32Array(size)];
    passages.set(this.passages);
    places.set(this.places);
    this.passages = passages;
    this.places = places;
  }
}

/** Adds the places of one word in the wanted passages, those that are not 0, passage by passage. */
export function readPlaces(
  source: Source,
  { start, end }: { start: number; end: number },
  postings: Postings,
  wanted: Uint16Array,
  into: Places,
): void {
  const { runs, length } = postings;
  for (let run = 0; run < runs.length; run += 1) {
    const from = start + runs.places[run]!;
    const until = run + 1 < runs.length ? runs.first[run + 1]! : length;
    const to = Math.min(end, start + runs.placesEnd[run]!);
    source.need(from, to);
    readRun(source.body, from, to, postings, runs.first[run]!, until, wanted, into);
  }
}

function readRun(
  bytes: Uint8Array,
  start: number,
  end: number,
  { passages, counts }: Postings,
  first: number,
  until: number,
  wanted: Uint16Array,
  into: Places,
): void {
  let at = start;
  for (let each = first; each < until; each += 1) {
    const passage = passages[each]!;
    const count = counts[each]!;
    if (wanted[passage] === 0) {
      for (let left = count; left > 0 && at < end; ) if (bytes[at++]! < 128) left -= 1;
      continue;
    }
    into.room(count);
    let { length } = into;
    let place = 0;
    for (let left = count; left > 0; left -= 1) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      place += value;
      into.passages[length] = passage;
      into.places[length] = place;
      length += 1;
    }
    into.length = length;
  }
  if (at !== end) throw new IndexDamaged('the places of a word do not add up');
}
