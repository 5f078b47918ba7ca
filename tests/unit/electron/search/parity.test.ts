/** The packed index is lunr's index: what stock lunr answers, it answers, with the same scores. */
import fs from 'node:fs';
import path from 'node:path';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { passagesOf, type Report } from '../../../../data/model';
import { tokensOf } from '../../../../electron/search/analyzer';
import { buildIndex } from '../../../../electron/search/build';
import { INDEX_ENTRY } from '../../../../electron/search/index-format';
import { lunrBuilder } from '../../../../electron/search/lunr-documents';
import { PackedIndex } from '../../../../electron/search/packed-index';
import { generateReports } from '../../../bench/corpus';
import { temporaryFolder } from './packs';

const { OPTIONAL, REQUIRED, PROHIBITED } = lunr.Query.presence;
const { TRAILING, LEADING } = lunr.Query.wildcard;

const QUERIES =
  `shelter;shelters;victim identification;labor inspectors train;who;it;cote divoire;trafficking;witness protection
recruitment fees;forced labor;ngo run shelters;retraumatization;victim centered;article;border guards;police complicity
migrant workers;confiscation of passports;debt based coercion;national action plan;children;sao;prosecute;prosecution
prosecutors and judges;policy;police;compensation;standard operating procedures;referral mechanism;domestic servitude
orphanages;lgbti;statelessness;complicit officials;consular officials;fraudulent recruiters;imprisonment fines;data collection
interagency committee;hotline;witness;budget allocated;penal code sex trafficking;the government;zzzz;2020;sentenced to prison`
    .split(/[;\n]/)
    .map((query) => query.trim());

type Fill = (query: lunr.Query) => void;
type Shape = [name: string, fill: (words: string[]) => Fill];

const SHAPES: readonly Shape[] = [
  ['any of the words', (words) => (query) => words.forEach((word) => query.term(word, { presence: OPTIONAL }))],
  ['all of them', (words) => (query) => words.forEach((word) => query.term(word, { presence: REQUIRED }))],
  [
    'all, the last as a beginning',
    (words) => (query) =>
      words.forEach((word, at) => {
        const last = at === words.length - 1;
        query.term(last ? word.slice(0, 4) : word, {
          presence: REQUIRED,
          wildcard: last ? TRAILING : 0,
          boost: last ? 1 : 2,
        });
      }),
  ],
  [
    'the first without the last',
    (words) => (query) => {
      query.term(words[0] ?? '', { presence: OPTIONAL, boost: 3 });
      query.term(words.at(-1) ?? '', { presence: words.length > 1 ? PROHIBITED : OPTIONAL });
    },
  ],
  ['none of them', (words) => (query) => words.forEach((word) => query.term(word, { presence: PROHIBITED }))],
  ['one edit away', (words) => (query) => words.forEach((word) => query.term(word, { editDistance: 1 }))],
  ['two edits away', (words) => (query) => words.slice(0, 1).forEach((word) => query.term(word, { editDistance: 2 }))],
  [
    'by its end',
    (words) => (query) => words.slice(0, 1).forEach((word) => query.term(word.slice(-5), { wildcard: LEADING })),
  ],
  ['twice the same', (words) => (query) => [...words, ...words].forEach((word) => query.term(word, { boost: 1.5 }))],
];

function both(reports: Report[]): { stock: lunr.Index; packed: PackedIndex } {
  const builder = lunrBuilder();
  const inOrder = reports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const passages = inOrder.flatMap((report) => Array.from(passagesOf(report), ({ passage }) => passage));
  for (const passage of passages) builder.add(passage);
  const file = path.join(temporaryFolder(), 'index.bin');
  const bytes = buildIndex(reports)[INDEX_ENTRY] ?? new Uint8Array();
  fs.writeFileSync(file, bytes);
  const packed = new PackedIndex({ file, offset: 0, size: bytes.length });
  return { stock: builder.build(), packed: packed.name((passage) => passages[passage]?.id ?? '') };
}

describe('the packed index', () => {
  it.each([
    ['one edition of 20 countries', { reports: 20, countries: 20, seed: 11 }],
    ['several editions, built in more than one go', { reports: 230, countries: 8, seed: 12 }],
  ])('answers as stock lunr does: %s', { timeout: 120_000 }, (_, options) => {
    const { stock, packed } = both(generateReports(options));
    let asked = 0;
    for (const [name, fill] of SHAPES) {
      // Stock lunr takes long for some shapes; a part of the queries must do for the larger corpus.
      for (const query of options.reports > 100 ? QUERIES.filter((_each, at) => at % 5 === 0) : QUERIES) {
        const words = tokensOf(query).map(({ term }) => term);
        const filled = fill(words);
        const expected = new Map(stock.query(filled).map(({ ref, score }) => [ref, score]));
        const actual = packed.query(filled);
        expect(actual.length, `${name}: ${query}`).toBe(expected.size);
        const worst = actual.reduce(
          (most, { ref, score }) => Math.max(most, Math.abs(score - (expected.get(ref) ?? Infinity))),
          0,
        );
        expect(worst, `${name}: ${query}`).toBeLessThan(1e-9);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(options.reports > 100 ? 80 : 400);
    packed.close();
  });

  it('orders what it finds as lunr does, the best first', () => {
    const { packed } = both(generateReports({ reports: 3, countries: 3, seed: 13 }));
    const scores = packed.query((query) => query.term('victims', {})).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    packed.close();
  });
});
