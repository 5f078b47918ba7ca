/** Stops of the way whose pages are remembered. Going back further finds them as new. */
const KEPT = 50;

/** What a page wants to find as it was when it is returned to, by the stop of the way. The oldest goes when there are more. */
export class ByStop<Key extends string | number, Value> {
  readonly #kept = new Map<Key, Value>();

  get(stop: Key): Value | undefined {
    return this.#kept.get(stop);
  }

  set(stop: Key, value: Value): void {
    this.#kept.delete(stop);
    this.#kept.set(stop, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}
