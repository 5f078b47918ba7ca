import { afterEach, expect, it } from 'vitest';
import { TEXTS_ENTRY } from '../../../../electron/search/index-format';
import { Texts } from '../../../../electron/search/texts';
import { passagesOf } from '../../../../data/passages';
import { generateReports } from '../../../bench/corpus';
import { packOf } from './packs';

const REPORTS = generateReports({ reports: 4, countries: 4, seed: 5 });
const WRITTEN = REPORTS.toSorted((a, b) => ((a.country?.code ?? '') < (b.country?.code ?? '') ? -1 : 1)).flatMap(
  (report) => Array.from(passagesOf(report), ({ passage }) => passage),
);

let texts: Texts | undefined;
afterEach(() => texts?.close());

function opened(): Texts {
  const part = packOf(REPORTS).parts[TEXTS_ENTRY];
  if (!part) throw new Error('the pack has no texts');
  texts = new Texts(part, WRITTEN.length);
  return texts;
}

it('gives each passage its own words, whatever was read before', () => {
  const read = opened();
  const byLength = [...WRITTEN.keys()].toSorted(
    (a, b) => (WRITTEN[b]?.text.length ?? 0) - (WRITTEN[a]?.text.length ?? 0),
  );
  // The longest first: what a shorter one is read into still holds it.
  const pairs = byLength.flatMap((long, at) => [long, byLength.at(-1 - at) ?? 0]);
  for (const passage of pairs) expect(read.read(passage).text).toBe(WRITTEN[passage]?.text);
});

it('gives words that stay as they are when the next are read', () => {
  const read = opened();
  const first = read.read(0);
  const second = read.read(1);
  expect([first.text, second.text]).toEqual([WRITTEN[0]?.text, WRITTEN[1]?.text]);
});
