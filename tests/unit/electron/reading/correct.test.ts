import { beforeAll, expect, test } from 'vitest';
import { Report, recommendationsOf } from '../../../../data/model';
import { readReports } from '../../../../data/reading/read';
import { corrected } from '../../../../electron/reading/correct';

const TEXT =
  'The government does not fully meet the minimum standards for the elimination of trafficking; therefore the country remained on Tier 2.\n\nPRIORITIZED RECOMMENDATIONS:\n\nTrain judges in the north and hear cases sooner.\n\nfund the shelter for men.\n\nPay victims what courts award.';
const ON = '2026-01-05';

let found: Report;
beforeAll(async () => {
  const { reports } = await readReports({ name: 'a.txt', bytes: Buffer.from(TEXT) });
  found = Report.parse(reports[0]);
});

const texts = (report: Report) => recommendationsOf(report).map(({ id, text }) => [id, text]);

test('a recommendation split at a word becomes two, and the rest is numbered anew', () => {
  const report = corrected(found, { do: 'split', number: 1, at: 'Train judges in the north '.length }, ON);
  expect(texts(Report.parse(report))).toEqual([
    ['unknown-1-1', 'Train judges in the north'],
    ['unknown-1-2', 'and hear cases sooner.'],
    ['unknown-1-3', 'fund the shelter for men.'],
    ['unknown-1-4', 'Pay victims what courts award.'],
  ]);
  expect(report.reading?.corrected).toEqual({ on: ON, joined: 0, split: 1, set: [] });
  expect(report.reading?.doubts).toEqual([{ passage: 'unknown-1-3', reason: 'small-letter' }]);
});

test('joined again it is as before, and both corrections are kept as provenance', () => {
  const split = corrected(found, { do: 'split', number: 1, at: 'Train judges in the north '.length }, ON);
  const report = corrected(split, { do: 'join', number: 2 }, ON);
  expect(texts(report)).toEqual(texts(found));
  expect(report.reading?.corrected).toEqual({ on: ON, joined: 1, split: 1, set: [] });
});

test('joining ends the doubt about what began with a small letter; calling it right does so too', () => {
  expect(found.reading?.doubts).toEqual([{ passage: 'unknown-1-2', reason: 'small-letter' }]);
  expect(corrected(found, { do: 'join', number: 2 }, ON).reading?.doubts).toEqual([]);
  const right = corrected(found, { do: 'is-right', number: 2 }, ON);
  expect([right.reading?.doubts, right.reading?.corrected]).toEqual([[], null]);
});

test('country and edition give the report and its passages their ids, and the name of that edition', () => {
  const edition = corrected(found, { do: 'edition', year: 2016 }, ON);
  const report = Report.parse(corrected(edition, { do: 'country', code: 'SWZ' }, ON));
  expect([report.id, report.country?.name, report.sections[0]?.passages[0]?.id]).toEqual([
    'SWZ-2016',
    'Swaziland',
    'SWZ-2016-P1',
  ]);
  expect(report.reading?.doubts).toEqual([{ passage: 'SWZ-2016-2', reason: 'small-letter' }]);
  expect(corrected(report, { do: 'tier', tier: '3' }, ON).reading?.corrected?.set).toEqual([
    'edition',
    'country',
    'tier',
  ]);
});

test('what cannot be done is refused, and the report that was given is as it was', () => {
  const before = structuredClone(found);
  expect(() => corrected(found, { do: 'split', number: 1, at: 500 }, ON)).toThrow();
  expect(() => corrected(found, { do: 'join', number: 9 }, ON)).toThrow();
  expect(() => corrected(found, { do: 'country', code: 'ZZZ' }, ON)).toThrow();
  corrected(found, { do: 'join', number: 2 }, ON);
  expect(found).toEqual(before);
});
