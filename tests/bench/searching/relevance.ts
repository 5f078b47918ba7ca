/** How well the first answers serve, on judged reports. */
import type { Hit } from '../../../electron/contract';
import { openEngine } from '../../../electron/search/open';
import type { JudgedSet } from '../judged/judged-set';
import { type Peer } from './peers';
import { buildFrom, packIn, requestOf } from './satchel';

const DEPTH = 10;

export interface Relevance {
  engine: string;
  /** Of the first ten, over all queries and kind by kind. */
  ndcg: number;
  byKind: Map<string, number>;
  byQuery: Map<string, number>;
}

/** Ids of passages, the best first. */
type Ask = (typed: string) => Promise<string[]>;

export async function judge(set: JudgedSet, peers: Record<string, Peer>, folder: string): Promise<Relevance[]> {
  buildFrom(set.reports, folder);
  const engine = openEngine([packIn(folder)]);
  const satchel: Ask = async (typed) => {
    const { recommendations, text } = engine.search(requestOf(typed, DEPTH));
    return inOrder([...recommendations, ...text]).map(({ passage }) => passage);
  };
  const results = [await measured('Satchel', satchel, set)];
  engine.close();
  const numbered = set.passages.map(({ text, countryName }, id) => ({ id, country: countryName, text }));
  for (const peer of Object.values(peers)) {
    await peer.build(numbered, folder);
    const opened = peer.open(folder);
    const ask: Ask = async (typed) =>
      (await opened.search(typed, DEPTH)).ids.flatMap((id) => set.passages[id]?.id ?? []);
    results.push(await measured(peer.name, ask, set));
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

async function measured(engine: string, ask: Ask, { queries, passages }: JudgedSet): Promise<Relevance> {
  const byQuery = new Map<string, number>();
  const byKind = new Map<string, number[]>();
  for (const { kind, typed, gradeOf } of queries) {
    const grades = (await ask(typed)).map(gradeOf);
    const best = passages.map(({ id }) => gradeOf(id)).toSorted((a, b) => b - a);
    const ndcg = gain(grades) / gain(best.slice(0, DEPTH));
    byQuery.set(typed, ndcg);
    byKind.set(kind, [...(byKind.get(kind) ?? []), ndcg]);
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
