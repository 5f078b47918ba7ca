import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../electron/search/build';
import { abbreviationsIn } from '../../../../electron/search/abbreviations';
import { generateReports } from '../../../bench/corpus';
import { reportOf } from './packs';

const sums = (entries: Record<string, Uint8Array>): string[] =>
  Object.entries(entries).map(([name, bytes]) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);

describe('building an index', () => {
  it('gives the same bytes for the same reports, in whatever order they come', () => {
    const reports = generateReports({ reports: 12, countries: 4, seed: 61 });
    const expected = sums(buildIndex(reports));
    expect(expected).toHaveLength(2);
    expect(sums(buildIndex(reports.toReversed()))).toEqual(expected);
    expect(sums(buildIndex(structuredClone(reports)))).toEqual(expected);
  });

  it('learns short forms that the reports explain', () => {
    const report = reportOf('BEL-2020', {
      text: {
        other: [
          'the National Referral Mechanism (NRM) and standard operating procedures (SOPs)',
          'the International Organization for Migration (IOM); the Ministry of Women and Social Affairs (MOWSA)',
          'In 2020 (BEL) and others (see Annex A) were not explained (OK).',
        ],
      },
    });
    expect(abbreviationsIn([report]).toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ['iom', 'international organization for migration'],
      ['nrm', 'national referral mechanism'],
      ['sops', 'standard operating procedures'],
    ]);
  });
});
