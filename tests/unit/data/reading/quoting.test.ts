import { expect, test } from 'vitest';
import { withoutQuoting } from '../../../../data/reading/quoting';

test('marks of quoting are taken off, however often a mail was passed on', () => {
  expect(withoutQuoting('Dear all,\n> MALI (Tier 2)\n>\n> > Mali is\r\n> > a country.')).toBe(
    'Dear all,\nMALI (Tier 2)\n\nMali is\na country.',
  );
});

test('a text with some lines that begin so stays as it is', () => {
  const text =
    'MALI (Tier 2)\nThe government fined them.\nIt met twice.\n> read more\n> next\n> last\nThe end is here.';
  expect(withoutQuoting(text)).toBe(text);
});
