/** The first sentences of a text. A full stop after a single capital letter, as in "U.S.", ends none. */
export function firstSentences(text: string, count: number, language: string): string {
  const segments = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  let taken = '';
  let whole = 0;
  for (const { segment } of segments) {
    taken += segment;
    if (!/\b\p{Lu}\.\s*$/u.test(segment)) whole++;
    if (whole === count) break;
  }
  return taken.trimEnd();
}
