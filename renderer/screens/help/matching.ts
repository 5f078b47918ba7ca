const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether a part of Help has every word that was typed, in any of its texts. Nothing typed: every part. */
export type Matches = (...texts: readonly string[]) => boolean;

export function matching(typed: string): Matches {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return (...texts) => {
    const all = folded(texts.join(' '));
    return words.every((word) => all.includes(word));
  };
}
