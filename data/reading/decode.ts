/** From bytes to characters: what the bytes are, whatever they say they are. */
import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { UnreadableFile } from './outcome';
import { withoutMojibake } from './mojibake';

export interface Decoded {
  text: string;
  /** The bytes were not what they said they were, or had been misread before: some signs were put right. */
  repaired: boolean;
}

const MARKS: readonly [string, number[]][] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const SAMPLE = 64 * 1024;

/** Two- and four-byte encodings without a mark: zeros stand at the same place of every character. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 4_096) & ~3);
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < sample.length; i += 1) if (sample[i] === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  const often = zeros.map((count) => count > sample.length / 4 / 2);
  const pattern = often.map((is) => (is ? '0' : 'x')).join('');
  return { x000: 'utf-32le', '000x': 'utf-32be', x0x0: 'utf-16le', '0x0x': 'utf-16be' }[pattern] ?? null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with stray bytes of windows-1252, as when files of two programs were pasted together; null if it is not mostly UTF-8. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const lost = loose.match(/\ufffd/gu)?.length ?? 0;
  const kept = loose.match(/(?!\ufffd)\P{ASCII}/gu)?.length ?? 0;
  if (kept < 3 || lost > kept / 2) return null;
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const size = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    const sign = utf8(bytes.subarray(i, i + size));
    text += sign ?? iconv.decode(Buffer.from(bytes.subarray(i, i + 1)), 'windows-1252');
    i += sign === null ? 1 : size;
  }
  return text;
}

/** Signs where no text has them: the mark of a wrong encoding. */
const UNLIKELY: readonly [RegExp, number][] = [
  [/[\u0080-\u009f\ufffd]/gu, 6],
  [/(?<=\p{Ll})[\u00c0-\u024f](?<=\p{Lu})/gu, 3],
  [/(?<=\p{L})[¡-©«-¿×÷‚„…†‡ˆ‰‹Œ€™›¨¯¸](?=\p{L})/gu, 3],
  [/(?<=\p{L})[\u2500-\u259f\u0370-\u03ff](?=\p{Script=Latin})/gu, 3],
  [/(?<=\p{Script=Latin})\p{Script=Cyrillic}|\p{Script=Cyrillic}(?=\p{Script=Latin})/gu, 3],
  [/(?<=\s)[ÒÓÔÕ](?=\p{Ll})|(?<=\p{Ll}[.,]?)[ÒÓÔÕ](?=[\s.,;)])/gu, 3],
  [/(?<=\p{L})[“”‚„](?=\p{L})|(?<=\p{L})[‚„](?=\s)/gu, 3],
  [/[\u2500-\u259f]/gu, 2],
];

function unlikeliness(text: string): number {
  return UNLIKELY.reduce((sum, [form, weight]) => sum + (text.match(form)?.length ?? 0) * weight, 0);
}

const DOUBLE_BYTE = /^(?:shift_jis|euc-jp|euc-kr|gb18030|gb2312|gbk|big5|iso-2022.*)$/iu;

/** Code pages of countries whose letters windows-1252 lacks, by the government that the text is about. */
const LOCAL: readonly [string, RegExp][] = [
  ['windows-1250', /^(?:Czech|Slovak|Poland|Hungary|Croatia|Slovenia|Romania|Bosnia|Serbia|Montenegro|Albania)/u],
  ['windows-1254', /^(?:Turkey|T\S{1,2}rkiye|Azerbaijan)/u],
  ['windows-1257', /^(?:Estonia|Latvia|Lithuania)/u],
];

function localEncoding(sample: Buffer): string | null {
  const country = /Government of (?:the )?(\S+)/u.exec(sample.toString('latin1'))?.[1] ?? '';
  return LOCAL.find(([, names]) => names.test(country))?.[0] ?? null;
}

/** What pages call Latin 1 is windows-1252 in all browsers. */
function latin(name: string | null): string | null {
  return name !== null && /^(?:iso-8859-1|latin-?1|us-ascii|ascii)$/iu.test(name) ? 'windows-1252' : name;
}

/** One-byte text by the least unlikely of the encodings that it may be in. */
function byLikelihood(bytes: Uint8Array, declared: string | null): { text: string; encoding: string } {
  const buffer = Buffer.from(bytes);
  const sample = buffer.subarray(0, SAMPLE);
  const guessed = detect(sample)?.toLowerCase() ?? null;
  if (guessed !== null && DOUBLE_BYTE.test(guessed) && iconv.encodingExists(guessed)) {
    const text = iconv.decode(buffer, guessed);
    if (!text.includes('\ufffd')) return { text, encoding: guessed };
  }
  const scripts = guessed !== null && /125[13568]|8859-[5678]|koi8|874|tis/u.test(guessed) ? guessed : null;
  const candidates = [
    latin(declared),
    localEncoding(sample),
    scripts,
    'windows-1252',
    'macintosh',
    'cp850',
    'windows-1250',
    'windows-1254',
  ];
  const scored = candidates
    .filter((name): name is string => name !== null && !/^utf/iu.test(name) && iconv.encodingExists(name))
    .map((encoding, rank) => ({ encoding, score: unlikeliness(iconv.decode(sample, encoding)) + rank * 0.5 }));
  const best = scored.reduce((a, b) => (b.score < a.score ? b : a));
  return { text: iconv.decode(buffer, best.encoding), encoding: best.encoding };
}

function plainName(encoding: string): string {
  return encoding
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
    .replace(/^(?:iso88591|latin1|usascii|ascii|cp1252)$/u, 'windows1252');
}

function sameEncoding(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

function decodedOnce(bytes: Uint8Array, declared: string | null): Decoded {
  const mark = MARKS.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  const wide = mark?.[0] ?? wideEncoding(bytes);
  if (wide !== null && wide !== 'utf-8') return { text: iconv.decode(Buffer.from(bytes), wide), repaired: false };
  if (isNoise(bytes)) throw new UnreadableFile('corrupt');
  const whole = utf8(bytes);
  if (whole !== null) return { text: whole, repaired: false };
  const mixed = mostlyUtf8(bytes);
  if (mixed !== null) return { text: mixed, repaired: true };
  const { text, encoding } = byLikelihood(bytes, declared);
  return { text, repaired: declared !== null && !sameEncoding(declared, encoding) };
}

/** Bytes that are no text in any encoding. */
function isNoise(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control += 1;
  return control > Math.max(2, sample.length * 0.005);
}

/** `declared` is the encoding that the file itself names. Throws {@link UnreadableFile} for what is no text. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const { text, repaired } = decodedOnce(bytes, declared);
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const better = withoutMojibake(plain);
  return { text: better ?? plain, repaired: repaired || better !== null };
}

/** The encoding that a web page names in its head. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu.exec(head)?.[1] ??
    null
  );
}
