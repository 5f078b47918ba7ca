/** Lays down where a word occurs, as `postings.ts` reads it. */
import { ByteWriter } from './bytes';
import { BLOCK, TABLE_FROM } from './postings';

export class PostingsWriter {
  readonly #places = new ByteWriter();
  readonly #occurrences = new ByteWriter();
  readonly #table = new ByteWriter();
  #passages = 0;
  #last = -1;
  #block = { passage: -1, occurrences: 0, places: 0 };

  add(passage: number, places: readonly number[]): void {
    if (this.#passages > 0 && this.#passages % BLOCK === 0) this.#beginBlock();
    const gap = passage - this.#last - 1;
    this.#last = passage;
    this.#passages += 1;
    this.#occurrences.number(gap * 2 + (places.length === 1 ? 1 : 0));
    if (places.length !== 1) this.#occurrences.number(places.length);
    let before = 0;
    for (const place of places) {
      this.#places.number(place - before);
      before = place;
    }
  }

  done(): { passages: number; occurrences: Uint8Array; places: Uint8Array } {
    const [passages, occurrences, places] = [this.#passages, this.#occurrences.done(), this.#places.done()];
    if (passages <= TABLE_FROM) return { passages, occurrences, places };
    const withTable = new ByteWriter();
    withTable.number(this.#table.length);
    withTable.bytes(this.#table.done());
    withTable.bytes(occurrences);
    return { passages, occurrences: withTable.done(), places };
  }

  #beginBlock(): void {
    const { passage, occurrences, places } = this.#block;
    this.#block = { passage: this.#last, occurrences: this.#occurrences.length, places: this.#places.length };
    this.#table.number(this.#last - passage);
    this.#table.number(this.#occurrences.length - occurrences);
    this.#table.number(this.#places.length - places);
  }
}
