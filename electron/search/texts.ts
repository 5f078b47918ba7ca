/** The passages' own words, read one at a time from the pack: of them nothing but where they begin is kept. */
import { IndexDamaged } from './damaged';
import type { FilePart } from './engine';
import { PackedFile } from './packed-file';

const decoder = new TextDecoder();
/** Longer passages are refused: a length that was changed must not ask for gigabytes. */
const LONGEST = 4 * 1024 * 1024;

export class Texts {
  readonly #file: PackedFile;
  readonly #starts: number;
  readonly #texts: number;
  readonly #passages: number;

  constructor(part: FilePart, passages: number) {
    this.#file = new PackedFile(part);
    try {
      const starts = this.#file.section('starts');
      if (starts.length !== (passages + 1) * 4) throw new IndexDamaged('its texts belong to another index');
      this.#starts = starts.start;
      this.#texts = this.#file.section('texts').start;
      this.#passages = passages;
    } catch (error) {
      this.#file.close();
      throw error;
    }
  }

  /** The end of the passage's id, as `P4`, and its text. */
  read(passage: number): { suffix: string; text: string } {
    if (passage >= this.#passages) throw new RangeError(`there is no passage ${passage}`);
    const at = this.#starts + passage * 4;
    this.#file.need(at, at + 8);
    const [start = 0, end = 0] = new Uint32Array(this.#file.body.buffer, at, 2);
    if (end - start > LONGEST) throw new IndexDamaged('a text is longer than any can be');
    const line = decoder.decode(this.#file.glance(this.#texts + start, this.#texts + end));
    const tab = line.indexOf('\t');
    return { suffix: line.slice(0, tab), text: line.slice(tab + 1) };
  }

  close(): void {
    this.#file.close();
  }
}
