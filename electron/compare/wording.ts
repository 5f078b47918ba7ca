/**
 * The words of a text and nothing else: two texts with the same key differ at most in capitals, punctuation, kinds of
 * quotes, dashes, hyphens and white space. White space goes too, so that `victim-centered`, `victim centered` and a
 * word that lost its space in a PDF agree. Numbers keep their bounds: `1.5` is not `15`, `10, 20` is not `1020`.
 */
export function wordingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[%٪]/g, 'percent')
    .replace(INVISIBLE, '')
    .replace(/(?<=\p{Nd})[,٬](?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
    .replace(/[·|]/g, ' ')
    .replace(/(?<=\p{Nd})[.٫](?=\p{Nd})/gu, '·')
    .replace(/(?<=\p{Nd})[^\p{L}\p{M}\p{N}\p{Sc}·]+(?=\p{Nd})/gu, '|')
    .replace(/[^\p{L}\p{M}\p{N}\p{Sc}·|]/gu, '');
}

/** Soft hyphens and their like, Arabic vowel signs and the stretching stroke: written or left out at will. */
const INVISIBLE = /[\p{Cf}\u064b-\u0652\u0670\u0640]/gu;
