import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../renderer/parts/marked';

const marked = (text: string, ranges: [number, number][]) =>
  piecesOf(text, ranges)
    .map(({ words, match }) => (match === null ? words : `[${words}]`))
    .join('');

describe('text with its matches marked', () => {
  it('keeps every character of the text', () => {
    const text = 'dedicated shelters for child victims';
    expect(marked(text, [[10, 17]])).toBe('dedicated [shelter]s for child victims');
    expect(marked(text, [])).toBe(text);
  });

  it('takes ranges at both ends', () => {
    expect(
      marked('abc', [
        [0, 1],
        [2, 3],
      ]),
    ).toBe('[a]b[c]');
  });

  it('leaves out what overlaps or lies outside', () => {
    expect(
      marked('abcdef', [
        [0, 3],
        [1, 4],
        [5, 99],
        [7, 9],
      ]),
    ).toBe('[abc][d]e[f]');
  });
});
