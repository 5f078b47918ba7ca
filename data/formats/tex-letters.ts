/** Fonts of TeX without names for their letters: ligatures, dashes and quotation marks arrive as the codes of its encodings. */
import { hasLigature } from '../reading/damage';

type Codes = Readonly<Record<string, string>>;

/** The Cork encoding (T1), and the older one of Computer Modern (OT1). */
const ENCODINGS: readonly Codes[] = [
  {
    '\u001b': 'ff',
    '\u001c': 'fi',
    '\u001d': 'fl',
    '\u001e': 'ffi',
    '\u001f': 'ffl',
    '\u0010': '“',
    '\u0011': '”',
    '\u0015': '–',
    '\u0016': '—',
  },
  { '\u000b': 'ff', '\u000c': 'fi', '\u000d': 'fl', '\u000e': 'ffi', '\u000f': 'ffl' },
];

const CODE = /\p{Cc}/u;
const WORD = /[\p{L}\p{Cc}]*\p{Cc}[\p{L}\p{Cc}]*/gu;
/** So many words must become words that are known to hold ligatures, and so large a share of all. */
const FEWEST = 3;
const SHARE = 0.4;

const spelled = (text: string, codes: Codes): string => text.replace(/\p{Cc}/gu, (code) => codes[code] ?? code);

function believed(texts: readonly string[], codes: Codes): boolean {
  const words = texts.flatMap((text) => text.match(WORD) ?? []);
  const known = words.filter((word) => hasLigature(spelled(word, codes))).length;
  return known >= FEWEST && known >= words.length * SHARE;
}

/** The encoding is told by one page and holds for those after it. */
export class TexLetters {
  private codes: Codes | null = null;

  /** The texts of a page, its letters spelled out where they are codes of TeX. */
  read(texts: readonly string[]): readonly string[] {
    if (!texts.some((text) => CODE.test(text))) return texts;
    this.codes ??= ENCODINGS.find((codes) => believed(texts, codes)) ?? null;
    const { codes } = this;
    return codes === null ? texts : texts.map((text) => spelled(text, codes));
  }
}
