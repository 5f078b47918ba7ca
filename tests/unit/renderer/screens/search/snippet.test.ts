import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../../../renderer/screens/search/snippet';

const WORDS = Array.from({ length: 120 }, (_, n) => `word${n}`).join(' ');

function rangeOf(text: string, word: string): [number, number] {
  const start = text.indexOf(word);
  return [start, start + word.length];
}

const marked = ({ text, matches }: ReturnType<typeof snippetOf>) => matches.map(([from, to]) => text.slice(from, to));

describe('the extract of a passage', () => {
  it('is all of a short one', () => {
    const text = 'The only shelter closed.';
    expect(snippetOf(text, [[9, 16]])).toEqual({ text, matches: [[9, 16]] });
  });

  it('is cut between words, and says on which side', () => {
    const inside = snippetOf(WORDS, [rangeOf(WORDS, 'word60')]);
    expect(inside.text).toMatch(/^…word\d+ .* word\d+…$/);
    expect(marked(inside)).toEqual(['word60']);
    const atStart = snippetOf(WORDS, [rangeOf(WORDS, 'word1')]);
    expect(atStart.text.startsWith('word0 word1')).toBe(true);
    const atEnd = snippetOf(WORDS, [rangeOf(WORDS, 'word119')]);
    expect(atEnd.text.endsWith('word119')).toBe(true);
  });

  it('is where most matches are', () => {
    const ranges = ['word2', 'word70', 'word71', 'word72'].map((word) => rangeOf(WORDS, `${word} `));
    expect(marked(snippetOf(WORDS, ranges))).toEqual(['word70 ', 'word71 ', 'word72 ']);
  });

  it('is short where there are no spaces, and never cuts a character', () => {
    const text = '😀'.repeat(400);
    const { text: shown } = snippetOf(text, [[200, 202]]);
    expect(shown.length).toBeLessThan(200);
    expect(() => encodeURIComponent(shown)).not.toThrow();
  });

  it('is the beginning where nothing is marked', () => {
    expect(snippetOf(WORDS, []).text.startsWith('word0')).toBe(true);
  });
});
