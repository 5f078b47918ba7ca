/**
 * One spelling for what readers take as the same letters: `Côte` and `cote`, `ﬁne` and `fine`, `إ` and `ا`, `٣` and
 * `3`. Used for single words; where a word begins and ends is the analyzer's business.
 */

import { lazily } from './lazily';

const ASCII = /^[\x20-\x7e]*$/;
const INVISIBLE = /\u00ad|\u200b|\u200d|\u2060|\ufeff/g;
/** In scripts such as Thai and Devanagari the marks are vowels, so only those that readers leave out go. */
const accents = lazily(
  () =>
    /(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/gu,
);
const otherDigits = lazily(() => /(?![0-9])\p{Nd}/gu);

/** Letters that no decomposition brings together. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ς: 'σ',
  ё: 'е',
  // Arabic and Persian: final forms that are typed either way, the stretching stroke, Persian kaf and yeh.
  ى: 'ي',
  ة: 'ه',
  ـ: '',
  ک: 'ك',
  ی: 'ي',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(accents(), '')
    .toLowerCase()
    .replace(accents(), '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(otherDigits(), westernDigit);
}

/** Unicode keeps the ten digits of every script in a row. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
