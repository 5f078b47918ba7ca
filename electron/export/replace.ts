/** Shown by no font and by no font missed: joiners, marks of direction, variation selectors, soft hyphen. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
/** Private use: PDF/A forbids it, as nobody can tell what it means. Half characters, controls: no text at all. */
const FORBIDDEN = /[\p{Co}\p{Cs}\p{Cn}\p{Cc}\uFEFF]/u;

/** What needs a look: all but printable ASCII, which every face has. */
const NOT_PLAIN = /[^\x20-\x7e]/gu;

/** Whether a font is needed to show it. */
export const isShown = (letter: string): boolean =>
  !FORBIDDEN.test(letter) && !UNSEEN.test(letter) && !LINE_BREAK.test(letter);

/**
 * Puts `[U+1F600]` in place of each character that cannot be shown, so that a reader sees that something stood there;
 * collects what was replaced.
 */
export class Replacer {
  readonly replaced = new Set<string>();

  constructor(private readonly coverage: { has(codePoint: number): boolean }) {}

  text(text: string): string {
    return text.replace(NOT_PLAIN, (letter) => this.letter(letter));
  }

  /** The same data with every string in it made ready. */
  everyText<T>(data: T): T;
  everyText(data: unknown): unknown {
    if (typeof data === 'string') return this.text(data);
    if (Array.isArray(data)) return data.map((each: unknown) => this.everyText(each));
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).map(([key, each]: [string, unknown]) => [key, this.everyText(each)]),
    );
  }

  private letter(letter: string): string {
    const point = letter.codePointAt(0) ?? 0;
    if (LINE_BREAK.test(letter)) return '\n';
    if (letter === '\t') return ' ';
    if (!FORBIDDEN.test(letter) && (UNSEEN.test(letter) || this.coverage.has(point))) return letter;
    const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    this.replaced.add(name);
    return `[${name}]`;
  }
}
