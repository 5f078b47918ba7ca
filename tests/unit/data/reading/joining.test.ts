import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sourcesOf } from '../../../../data/model';
import { countryByCode } from '../../../../data/countries';
import { areParts } from '../../../../data/reading/joining';
import { readMany } from '../../../../data/reading/read';

const BEGINNING = `2015 Trafficking in Persons Report

TOGO: Tier 2

The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.

RECOMMENDATIONS FOR TOGO:

Pass the draft law; send inspectors to the markets of Lomé; and give the`;
const REST = `shelter in Kara a nurse who speaks Ewe.

PROSECUTION

The government increased its law enforcement efforts.`;

const given = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const codes = (problems: { code: string }[]) => problems.map(({ code }) => code);

test('a report that is cut across two files is one, with both files as its source and its cut sentence to be checked', async () => {
  const [first, second] = await readMany([given('togo-1.txt', BEGINNING), given('togo-2.txt', REST)]);
  expect([first?.outcome, codes(first?.problems ?? []), second?.outcome, second?.reports]).toEqual([
    'read',
    ['joined'],
    'read',
    [],
  ]);
  expect(first?.problems[0]?.message).toBe(
    'A report was cut across two files and has been put together. It begins in togo-1.txt and goes on in togo-2.txt.',
  );
  const report = first?.reports[0];
  expect(report?.source).toEqual({
    statement: '2015 Trafficking in Persons Report',
    file: 'togo-1.txt',
    sha256: sha256(BEGINNING),
    rest: [{ file: 'togo-2.txt', sha256: sha256(REST) }],
  });
  expect(report === undefined ? [] : sourcesOf(report)).toEqual([sha256(BEGINNING), sha256(REST)]);
  expect(report?.sections.map(({ kind, passages }) => [kind, passages.at(-1)?.text])).toEqual([
    ['overview', expect.stringContaining('The Government of Togo')],
    ['recommendations', 'give the shelter in Kara a nurse who speaks Ewe.'],
    ['prosecution', 'The government increased its law enforcement efforts.'],
  ]);
  expect(report?.reading?.doubts).toEqual([{ passage: 'TGO-2015-3', reason: 'joined' }]);
});

test('a cut between two sections is mended too, where the names say that one follows the other', async () => {
  const [whole] = await readMany([
    given('Togo (part 1 of 2).txt', `${BEGINNING} shelter a nurse.`),
    given('Togo (part 2 of 2).txt', 'PREVENTION\n\nThe secretariat met four times.'),
  ]);
  expect(whole?.reports[0]?.sections.map(({ kind }) => kind)).toEqual(['overview', 'recommendations', 'prevention']);
});

test('where the names do not say so nothing is joined, but told where the rest may be', async () => {
  const [first, second] = await readMany([given('Togo.txt', BEGINNING), given('other.txt', REST)]);
  expect(first?.reports[0]?.sections).toHaveLength(2);
  expect(first?.problems.map(({ message }) => message)).toEqual([
    'The text is cut: it begins or ends in the middle. The rest may be in other.txt.',
  ]);
  expect(second?.outcome).toBe('not-a-report');
});

test.each([
  [
    'another report of its own',
    '2015 Trafficking in Persons Report\n\nTOGO: Tier 2\n\nThe Government of Togo does not fully comply with the minimum standards for the elimination of trafficking.',
  ],
  ['a text that is none', 'Letters to the editor\n\nMy shelter in Kara has no nurse, writes a reader from Sokodé.'],
])('a next part is not joined that is %s', async (_, text) => {
  const [first] = await readMany([given('togo-1.txt', BEGINNING), given('togo-2.txt', text)]);
  expect(codes(first?.problems ?? [])).toEqual(['truncated']);
});

test.each([
  ['togo-1.txt', 'togo-2.txt', true],
  ['Togo part 9.pdf', 'Togo Part 10.pdf', true],
  ['p12.html', 'p13.html', true],
  ['2 of 3.txt', '3 of 3.txt', true],
  ['togo_a.txt', 'togo_b.txt', true],
  ['Togo 2015-1.txt', 'Togo 2015-2.txt', true],
  ['input-1.txt', 'input-2.txt', false],
  ['page_a.txt', 'page_b.txt', false],
  ['benin-1.txt', 'benin-2.txt', false],
  ['togo-1.txt', 'togo-3.txt', false],
  ['togo-1.txt', 'benin-2.txt', false],
  ['TGO-2015.txt', 'TGO-2016.txt', false],
  ['togo.txt', 'other.txt', false],
])('%s and %s are parts of one: %s', (first, second, expected) =>
  expect(areParts(first, second, countryByCode('TGO'))).toBe(expected),
);
