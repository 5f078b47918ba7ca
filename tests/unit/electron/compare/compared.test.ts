import { describe, expect, it } from 'vitest';
import { comparedOf } from '../../../../electron/compare/compared';
import { Compared } from '../../../../electron/contract';
import { edition } from './reports';

const JUDGES = 'Invented text: train judges and prosecutors on the law.';
const FEES = 'Invented text: end recruitment fees paid by workers.';
const PLAN = 'Invented text: adopt the national action plan.';
const FARMS = 'Invented text: give labour inspectors the right to enter farms without notice.';
const OFFICIALS = 'Invented text: investigate officials said to be complicit in trafficking.';
const REWORDED = 'Invented text: investigate and prosecute officials complicit in trafficking.';

const older = edition(2019, [JUDGES, OFFICIALS, PLAN, FEES], '2WL');
const newer = edition(2020, [JUDGES, FARMS, FEES, REWORDED], '2');
const words = (runs: { text: string }[]): string => runs.map(({ text }) => text).join('');

describe('two editions', () => {
  const compared = comparedOf(older, newer);

  it('stand in the order of the newer one, with what is gone at the end', () => {
    const places = compared.rows.map((row) =>
      'change' in row
        ? [row.change, 'from' in row ? row.from.id : null, 'to' in row ? row.to.id : null]
        : ['a theme', null, null],
    );
    expect(places).toEqual([
      ['kept', 'EXA-2019-1', 'EXA-2020-1'],
      ['added', null, 'EXA-2020-2'],
      ['kept', 'EXA-2019-4', 'EXA-2020-3'],
      ['changed', 'EXA-2019-2', 'EXA-2020-4'],
      ['dropped', 'EXA-2019-3', null],
    ]);
  });

  it('say what was taken out and put in, and lose no letter of either text', () => {
    const row = compared.rows[3];
    if (row === undefined || !('change' in row) || row.change !== 'changed') throw new Error('not reworded');
    expect(words(row.from.runs)).toBe(OFFICIALS);
    expect(words(row.to.runs)).toBe(REWORDED);
    expect(row.from.runs.find(({ change }) => change === 'removed')?.text).toMatch(/said to be$/);
    expect(row.to.runs.find(({ change }) => change === 'added')?.text).toMatch(/^and prosecute/);
  });

  it('fit the contract, with tier and count of both', () => {
    expect(Compared.parse(compared)).toEqual(compared);
    expect(compared.from).toMatchObject({ id: 'EXA-2019', tier: '2WL', recommendations: 4 });
  });

  it('give the mirror image the other way round', () => {
    const { rows } = comparedOf(newer, older);
    const changes = rows.flatMap((row) => ('change' in row ? [row.change] : []));
    expect(changes.toSorted()).toEqual(['added', 'changed', 'dropped', 'kept', 'kept']);
    const reworded = rows.find((row) => 'change' in row && row.change === 'changed');
    if (reworded === undefined || !('change' in reworded) || reworded.change !== 'changed') throw new Error('lost');
    // Time does not turn round with the page: the newer words are the added ones.
    expect(reworded.from.runs.some(({ change }) => change === 'added')).toBe(true);
    expect(reworded.to.runs.some(({ change }) => change === 'removed')).toBe(true);
  });
});

describe('two countries', () => {
  const other = { ...edition(2020, [FEES]), id: 'OTH-2020', country: { code: 'OTH', name: 'Otherland' } };

  it('stand side by side by theme, each recommendation once', () => {
    const compared = comparedOf(newer, other);
    expect(Compared.parse(compared)).toEqual(compared);
    if (compared.of !== 'countries') throw new Error('taken for editions');
    const ids = compared.rows.flatMap(({ from }) => from.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(['EXA-2020-1', 'EXA-2020-2', 'EXA-2020-3', 'EXA-2020-4']);
    expect(compared.rows.find(({ theme }) => theme === 'labor-and-recruitment')?.to[0]?.text).toBe(FEES);
  });

  it('are never matched where a report names no country', () => {
    expect(comparedOf({ ...older, country: null }, { ...newer, country: null }).of).toBe('countries');
  });
});
