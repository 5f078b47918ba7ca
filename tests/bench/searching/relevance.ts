/** How well the first answers serve, on the judged reports. */
import type { Hit } from '../../../electron/contract';
import { openEngine } from '../../../electron/search/open';
import { gradeOf, judgedReports, type JudgedPassage } from '../judged/reports';
import type { JudgedQuery } from '../judged/query';
import { type Peer } from './peers';
import { buildFrom, packIn, requestOf } from './satchel';

const SEED = 2020;
const DEPTH = 10;

export interface Relevance {
  engine: string;
  /** Of the first ten, over all queries and kind by kind. */
  ndcg: number;
  byKind: Map<string, number>;
  byQuery: Map<string, number>;
}

type Ask = (typed: string) => Promise<JudgedPassage[]>;

export async function judge(
  queries: readonly JudgedQuery[],
  peers: Record<string, Peer>,
  folder: string,
): Promise<Relevance[]> {
  const { reports, passages } = judgedReports(SEED);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  buildFrom(reports, folder);
  const engine = openEngine([packIn(folder)]);
  const satchel: Ask = async (typed) => {
    const { recommendations, text } = engine.search(requestOf(typed, DEPTH));
    return inOrder([...recommendations, ...text]).flatMap(({ passage }) => byId.get(passage) ?? []);
  };
  const results = [await measured('Satchel', satchel, queries, passages)];
  engine.close();
  const numbered = passages.map(({ text, countryName }, id) => ({ id, country: countryName, text }));
  for (const peer of Object.values(peers)) {
    await peer.build(numbered, folder);
    const opened = peer.open(folder);
    const ask: Ask = async (typed) => (await opened.search(typed, DEPTH)).ids.flatMap((id) => passages[id] ?? []);
    results.push(await measured(peer.name, ask, queries, passages));
    opened.close();
  }
  return results;
}

/** As the command line lists them: with every word first, then by score. */
function inOrder(hits: Hit[]): Hit[] {
  return hits
    .toSorted((a, b) => Number(a.without.length > 0) - Number(b.without.length > 0) || b.score - a.score)
    .slice(0, DEPTH);
}

async function measured(
  engine: string,
  ask: Ask,
  queries: readonly JudgedQuery[],
  passages: readonly JudgedPassage[],
): Promise<Relevance> {
  const byQuery = new Map<string, number>();
  const byKind = new Map<string, number[]>();
  for (const query of queries) {
    const grades = (await ask(query.typed)).map((passage) => gradeOf(query, passage));
    const best = passages.map((passage) => gradeOf(query, passage)).toSorted((a, b) => b - a);
    const ndcg = gain(grades) / gain(best.slice(0, DEPTH));
    byQuery.set(query.typed, ndcg);
    byKind.set(query.kind, [...(byKind.get(query.kind) ?? []), ndcg]);
  }
  return {
    engine,
    ndcg: mean([...byQuery.values()]),
    byKind: new Map([...byKind].map(([kind, values]) => [kind, mean(values)])),
    byQuery,
  };
}

const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
