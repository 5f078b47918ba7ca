/** For engines without an analyzer of their own that serves: letters and digits, accents and case aside. */

/** @param {string} text */
export function fold(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** @param {string} text @returns {string[]} */
export function words(text) {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A query as every engine here is asked it: phrases in quotation marks, words, and whether the last word may go on.
 *
 * @param {string} typed
 */
export function parsed(typed) {
  /** @type {string[][]} */
  const phrases = [];
  const rest = typed.slice(0, 400).replace(/"([^"]*)"/g, (_, inside) => {
    const phrase = words(inside);
    if (phrase.length > 0) phrases.push(phrase);
    return ' ';
  });
  return { phrases, words: words(rest).slice(-16), beginning: /[\p{L}\p{N}]$/u.test(rest) };
}
