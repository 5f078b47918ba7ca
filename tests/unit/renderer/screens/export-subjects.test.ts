import { describe, expect, it } from 'vitest';
import type { Entry, ExportSubject, Selection } from '../../../../electron/contract';
import { type Choices, kindOf, kindsOf, subjectOf } from '../../../../renderer/screens/export/subjects';

const selection: Selection = { id: 's2', name: 'Training', order: 'own', picks: [] };
const filled: Selection = {
  ...selection,
  picks: [
    { passage: 'BEL-2020-1', text: 'T.', country: null, edition: null, tier: null, added: '2026-11-24T10:00:00Z' },
  ],
};
const entries: Entry[] = [];
const empty: Choices = {
  asked: { what: 'selection', selection: 's1' },
  selection,
  tracked: [],
  entries,
  editions: [],
};
const which = { report: 'BEL-2020', year: 2020 };

describe('what can be exported', () => {
  it('is only what there is', () => {
    expect(kindsOf(empty)).toEqual([]);
    expect(kindsOf({ ...empty, selection: filled, editions: [{ year: 2020, countries: 190 }] })).toEqual([
      'selection',
      'edition',
    ]);
    expect(kindsOf({ ...empty, asked: { what: 'passages', passages: ['BEL-2020-1'] } })).toEqual(['results']);
  });

  it('has a subject of its own kind', () => {
    const tracked = [{ passage: 'BEL-2020-4', text: '', followUp: [], about: '' }];
    const choices: Choices = { ...empty, asked: { what: 'passages', passages: ['BEL-2020-1'] }, tracked };
    const kinds = ['selection', 'follow-up', 'summary', 'full', 'results', 'edition'] as const;
    for (const kind of kinds) expect(kindOf(subjectOf(kind, choices, which))).toBe(kind);
    const asked: ExportSubject = { what: 'history', report: 'BEL-2020', passage: 'BEL-2020-4' };
    expect(kindsOf({ ...empty, asked })).toEqual(['history', 'histories']);
    for (const kind of kindsOf({ ...empty, asked }))
      expect(kindOf(subjectOf(kind, { ...empty, asked }, which))).toBe(kind);
    const comparison: ExportSubject = { what: 'comparison', from: 'BEL-2019', to: 'BEL-2020' };
    expect(kindsOf({ ...empty, asked: comparison })).toEqual(['comparison']);
    expect(subjectOf('comparison', { ...empty, asked: comparison }, which)).toBe(comparison);
    expect(subjectOf('follow-up', choices, which)).toEqual({ what: 'follow-up', passages: ['BEL-2020-4'] });
    expect(subjectOf('edition', choices, which)).toEqual({ what: 'edition', year: 2020, content: 'summary' });
  });

  it('is, of its kind, exactly what was asked for', () => {
    const asked: ExportSubject = { what: 'follow-up', passages: ['BEL-2020-4'] };
    const tracked = ['BEL-2020-4', 'BEL-2020-5'].map((passage) => ({ passage, text: '', followUp: [], about: '' }));
    expect(subjectOf('follow-up', { ...empty, asked, tracked }, which)).toBe(asked);
    expect(subjectOf('selection', empty, which)).toEqual({ what: 'selection', selection: 's1' });
  });
});
