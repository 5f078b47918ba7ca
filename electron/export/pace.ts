import type { Progress } from './exporter';
import type { Document } from './document';
import { lettersOf } from './opening';

/** After the layout comes the writing of the file, which takes about so much more. */
const WRITING = 1.2;
const TICK_MILLISECONDS = 200;

/**
 * Says how far a long document is. A layout under way cannot be asked, so this is judged by the pace at which the
 * document's opening was laid out; the last country is not named before it is done.
 */
export class Pace {
  private readonly upTo: number[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly document: Document,
    private readonly onProgress: (progress: Progress) => void,
    /** The share of the way that was gone before. */
    private readonly before: number,
  ) {
    let letters = 0;
    for (const group of document.groups) this.upTo.push((letters += lettersOf(group)));
  }

  /** @param millisecondsALetter as the opening took */
  start(millisecondsALetter: number): void {
    const begun = performance.now();
    const all = (this.upTo.at(-1) ?? 0) * millisecondsALetter * WRITING;
    this.timer = setInterval(() => this.say((performance.now() - begun) / all), TICK_MILLISECONDS);
    this.say(0);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private say(share: number): void {
    const { groups } = this.document;
    const letters = share * (this.upTo.at(-1) ?? 0);
    const at = this.upTo.findIndex((end) => end > letters);
    const now = at < 0 ? groups.length - 1 : at;
    const name = groups[now]?.country?.name ?? groups[now]?.report ?? '';
    const done = Math.floor(groups.length * this.before + now * (1 - this.before));
    this.onProgress({ done, of: groups.length, what: name });
  }
}
