/** Other queries made from the one typed. */

const LETTER = '[\\p{L}\\p{N}\\p{M}]';
const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordIn = (word: string): RegExp => new RegExp(`(?<!${LETTER})${literally(word)}(?!${LETTER})`, 'giu');

/** Each of the words in quotation marks: to be found as it stands and no other. */
export function quoting(query: string, words: readonly string[]): string {
  return words.reduce((text, word) => text.replace(wordIn(word), (found) => `"${found}"`), query);
}

/** The query without some of its words. */
export function withoutWords(query: string, words: readonly string[]): string {
  const left = words.reduce((text, word) => text.replace(wordIn(word), ''), query);
  return left
    .replace(/["“”„«»]\s*["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Each word that was read as another one in place of it: what search really looked for. */
export function corrected(query: string, forgiven: readonly { typed: string; used: string }[]): string {
  return forgiven.reduce((text, { typed, used }) => text.replace(wordIn(typed), () => used), query);
}
