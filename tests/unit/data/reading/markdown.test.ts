import { expect, test } from 'vitest';
import { isMarkdown, withoutMarkdown } from '../../../../data/reading/markdown';

test('headings, emphasis, links and pictures become their words', () => {
  const text =
    '# Mali\n**MALI (Tier 2)**\n![map](map.png)\n* Train *judges* and [police](https://example.org "them") in \\[Gao\\].\n## PREVENTION ##\nIt met.';
  expect(isMarkdown(text)).toBe(true);
  expect(withoutMarkdown(text)).toBe(
    '\nMali\n\nMALI (Tier 2)\n\n* Train judges and police in [Gao].\n\nPREVENTION\n\nIt met.',
  );
});

test.each([
  'Train judges. * Fund shelters. * Count.',
  'snake_case_words and 2 * 3 * 4',
  'Rule #1 is to ask',
  '** a note',
])('stars and underlines of other meanings make no Markdown: %s', (text) => expect(isMarkdown(text)).toBe(false));
