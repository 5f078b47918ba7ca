/** The packed index is lunr's index: what stock lunr answers, it answers, with the same scores. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../data/model';
import { generateReports } from '../../../bench/corpus';
import { bothIndexes, compared, PARITY_QUERIES, SHAPES } from '../../../bench/searching/parity';
import { temporaryFolder } from './packs';

const CLOSE = 1e-9;

/** Stock lunr is slow: the first passages of each section must do. */
function shortened(report: Report, passages: number): Report {
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, passages: section.passages.slice(0, passages) })),
  };
}

describe('the packed index', () => {
  it('answers as stock lunr does, for hundreds of queries of every shape', { timeout: 120_000 }, () => {
    const indexes = bothIndexes(generateReports({ reports: 12, countries: 12, seed: 11 }), temporaryFolder());
    let asked = 0;
    let found = 0;
    for (const shape of SHAPES) {
      for (const query of PARITY_QUERIES) {
        const result = compared(indexes, shape, query);
        expect(result.worst, `${shape[0]}: ${query}`).toBeLessThan(CLOSE);
        asked += 1;
        found += result.found;
      }
    }
    expect(asked).toBeGreaterThan(400);
    expect(found).toBeGreaterThan(20_000);
    indexes.packed.close();
  });

  it('does so where lunr built it in more than one go', { timeout: 120_000 }, () => {
    const reports = generateReports({ reports: 230, countries: 8, seed: 12 }).map((report) => shortened(report, 1));
    const indexes = bothIndexes(reports, temporaryFolder());
    for (const shape of SHAPES) {
      for (const query of PARITY_QUERIES.filter((_, at) => at % 7 === 0)) {
        expect(compared(indexes, shape, query).worst, `${shape[0]}: ${query}`).toBeLessThan(CLOSE);
      }
    }
    indexes.packed.close();
  });

  it('orders what it finds as lunr does, the best first', () => {
    const { packed } = bothIndexes(generateReports({ reports: 3, countries: 3, seed: 13 }), temporaryFolder());
    const scores = packed.query((query) => query.term('victims', {})).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    packed.close();
  });
});
