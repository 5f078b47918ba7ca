/** The packed index beside stock lunr, built from the same passages: the same answers, the same scores. */
import fs from 'node:fs';
import path from 'node:path';
import lunr from 'lunr';
import type { Report } from '../../../data/model';
import { passagesOf } from '../../../data/passages';
import { tokensOf } from '../../../electron/search/analyzer';
import { buildIndex } from '../../../electron/search/build';
import { INDEX_ENTRY } from '../../../electron/search/index-format';
import { lunrBuilder } from '../../../electron/search/lunr-documents';
import { PackedIndex } from '../../../electron/search/packed-index';

const { OPTIONAL, REQUIRED, PROHIBITED } = lunr.Query.presence;
const { TRAILING, LEADING } = lunr.Query.wildcard;

export const PARITY_QUERIES =
  `shelter;shelters;victim identification;labor inspectors train;who;it;cote divoire;trafficking;witness protection
recruitment fees;forced labor;ngo run shelters;retraumatization;victim centered;article;border guards;police complicity
migrant workers;confiscation of passports;debt based coercion;national action plan;children;sao;prosecute;prosecution
prosecutors and judges;policy;police;compensation;standard operating procedures;referral mechanism;domestic servitude
orphanages;lgbti;statelessness;complicit officials;consular officials;fraudulent recruiters;imprisonment fines;data collection
interagency committee;hotline;witness;budget allocated;penal code sex trafficking;the government;zzzz;2020;sentenced to prison`
    .split(/[;\n]/)
    .map((query) => query.trim());

type Fill = (query: lunr.Query) => void;
export type Shape = [name: string, fill: (words: string[]) => Fill];

export const SHAPES: readonly Shape[] = [
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

export function bothIndexes(reports: readonly Report[], folder: string): { stock: lunr.Index; packed: PackedIndex } {
  const builder = lunrBuilder();
  const inOrder = reports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const passages = inOrder.flatMap((report) => Array.from(passagesOf(report), ({ passage }) => passage));
  for (const passage of passages) builder.add(passage);
  const file = path.join(folder, 'parity.bin');
  const bytes = buildIndex(reports)[INDEX_ENTRY] ?? new Uint8Array();
  fs.writeFileSync(file, bytes);
  const packed = new PackedIndex({ file, offset: 0, size: bytes.length });
  return { stock: builder.build(), packed: packed.name((passage) => passages[passage]?.id ?? '') };
}

/** Asks both. `worst` is the largest difference between two scores; infinite where a passage is missing on one side. */
export function compared(
  { stock, packed }: { stock: lunr.Index; packed: PackedIndex },
  [, fill]: Shape,
  query: string,
): { found: number; worst: number } {
  const filled = fill(tokensOf(query).map(({ term }) => term));
  const expected = new Map(stock.query(filled).map(({ ref, score }) => [ref, score]));
  const actual = packed.query(filled);
  if (actual.length !== expected.size) return { found: actual.length, worst: Infinity };
  const worst = actual.reduce(
    (most, { ref, score }) => Math.max(most, Math.abs(score - (expected.get(ref) ?? Infinity))),
    0,
  );
  return { found: actual.length, worst };
}
