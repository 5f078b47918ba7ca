/** Text that some program read in a wrong encoding and saved again: `Ã©` for é, `â€™` for ’. */
import iconv from 'iconv-lite';

/** Encodings in which UTF-8 is commonly misread, the commonest first. */
const MISREAD_AS = [
  'windows-1252',
  'latin1',
  'macintosh',
  'cp437',
  'cp850',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-874',
  'windows-1256',
] as const;

/** So many signs outside ASCII tell in which encoding a text was misread. */
const SAMPLE = 20_000;
/** Signs outside ASCII, with the plain space that a no-break space may have become. */
const RUN = /\P{ASCII}+ ?/gu;

const strict = new TextDecoder('utf-8', { fatal: true });

/** Character → byte of a one-byte encoding; bytes that it leaves undefined stand for themselves. */
function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte < 0x100; byte += 1) {
    const character = iconv.decode(Buffer.from([byte]), encoding);
    bytes.set(character === '\ufffd' ? String.fromCharCode(byte) : character, byte);
    if (byte < 0xa0 && !bytes.has(String.fromCharCode(byte))) bytes.set(String.fromCharCode(byte), byte);
  }
  return bytes;
}

const tables = new Map<string, ReadonlyMap<string, number>>();
function tableOf(encoding: string): ReadonlyMap<string, number> {
  let table = tables.get(encoding);
  if (table === undefined) tables.set(encoding, (table = bytesOf(encoding)));
  return table;
}

const sizeOf = (lead: number): number => (lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0);

/** Signs that reports hold; others are chance hits of two real letters. */
const LIKELY =
  /^(?:[\u00a0-\u017f\u0218-\u021b\u02bb-\u02bd\u1e00-\u1eff\u2010-\u203a\u20a0-\u20bf\u2116\u2122\u2190-\u21ff\u25a0-\u25ff\ufb00-\ufb06\ufeff\uf0a7\uf0b7]|\p{M}|[\p{L}\p{N}\p{P}](?<![\u0180-\u02ff\ua000-\uabff])|\p{Extended_Pictographic})$/u;

/** The sign of UTF-8 whose bytes the characters at `at` are. */
function signAt(
  text: string,
  at: number,
  table: ReadonlyMap<string, number>,
): { sign: string; size: number; guessed: boolean } | null {
  const size = sizeOf(table.get(text[at] ?? '') ?? 0);
  if (size === 0) return null;
  const bytes: number[] = [];
  let guessed = false;
  for (let i = 0; i < size; i += 1) {
    const character = text[at + i] ?? '';
    guessed ||= character === ' ' && i === size - 1;
    const byte = table.get(character) ?? (guessed ? 0xa0 : 0);
    if (i > 0 && (byte < 0x80 || byte > 0xbf)) return null;
    bytes.push(byte);
  }
  try {
    const sign = strict.decode(Uint8Array.from(bytes));
    return LIKELY.test(sign) ? { sign, size, guessed } : null;
  } catch {
    return null;
  }
}

const isWestern = (encoding: string): boolean => encoding === 'windows-1252' || encoding === 'latin1';

interface Repair {
  text: string;
  /** Signs put right, and signs outside ASCII that were left as they are. */
  repaired: number;
  left: number;
}

/** Every run of characters whose bytes are one sign of UTF-8 becomes that sign. */
function repairedFrom(text: string, encoding: string): Repair {
  const table = tableOf(encoding);
  const repair: Repair = { text: '', repaired: 0, left: 0 };
  for (let i = 0; i < text.length; ) {
    const found = signAt(text, i, table);
    // A plain space taken for a no-break one proves nothing: "– Train" would be a Cyrillic letter in Mac Roman.
    if (found !== null) repair.repaired += found.guessed && !isWestern(encoding) ? 0 : 1;
    else if (text.charCodeAt(i) > 0xa0) repair.left += 1;
    repair.text += found?.sign ?? text[i] ?? '';
    i += found?.size ?? 1;
  }
  return repair;
}

/**
 * The encoding in which the text was misread: nearly all its signs outside ASCII make sense so. For windows-1252, whose
 * misreadings nobody writes by intention, two suffice beside others.
 */
function misreadAs(text: string): string | null {
  let sample = '';
  for (const [run] of text.matchAll(RUN)) {
    sample += `${run}|`;
    if (sample.length > SAMPLE) break;
  }
  let best: { encoding: string; repaired: number } | null = null;
  for (const encoding of MISREAD_AS) {
    const { repaired, left } = repairedFrom(sample, encoding);
    const share = repaired / (repaired + left);
    const believed = isWestern(encoding) ? repaired > 1 || share === 1 : repaired > 1 && share > 0.8;
    if (repaired > 0 && believed && repaired > (best?.repaired ?? 0)) best = { encoding, repaired };
  }
  return best?.encoding ?? null;
}

/** The text with signs that were encoded twice (or more often) put right; null when there are none. */
export function withoutMojibake(text: string, times = 3): string | null {
  const encoding = times === 0 ? null : misreadAs(text);
  if (encoding === null) return null;
  const better = text.replace(RUN, (run) => repairedFrom(run, encoding).text);
  return better === text ? null : (withoutMojibake(better, times - 1) ?? better);
}
