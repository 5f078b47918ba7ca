import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recommendationsOf } from '../../../../data/model';
import { readReports } from '../../../../data/reading/read';

const bytes = readFileSync(path.join(import.meta.dirname, '../../../../data/reports/2020/belgium.txt'));

test('the bundled report is read whole: nine run-on recommendations apart, nothing missing', async () => {
  const { outcome, rule, reports, problems } = await readReports({ name: 'belgium.txt', bytes });
  expect({ outcome, rule, problems }).toEqual({ outcome: 'read', rule: 'glued-full-stops', problems: [] });
  const [report] = reports;
  if (report === undefined) throw new Error('no report');
  expect(report).toMatchObject({
    id: 'BEL-2020',
    country: { code: 'BEL', name: 'Belgium' },
    edition: { year: 2020 },
    tier: '1',
    source: { statement: 'Extracted in part from U.S. State Dept TIP Report, June 2020', file: 'belgium.txt' },
  });
  expect(report.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['overview', null],
    ['recommendations', 'Prioritized Recommendations'],
  ]);
  const recommendations = recommendationsOf(report);
  expect(recommendations.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `BEL-2020-${n}`));
  expect(recommendations[1]?.text).toBe(
    'Continue to approve and fund the creation of new dedicated shelters for child trafficking victims.',
  );
});
