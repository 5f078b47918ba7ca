/**
 * Editions of an invented country that change as real ones do from year to year: a verb is made stronger, “continue
 * to” or “increase efforts to” comes and goes, a clause or an article is added or left out, two demands become one and
 * one becomes two, the order changes, a demand gives way to another on the same topic.
 */
import { pick, randomFor, type Random } from '../invented/random';
import type { Asked, Change } from './series';
import type { Ask, Topic } from './yearly-phrases';

interface Living {
  demand: number;
  ask: Ask;
  topic: Topic;
  lead: string;
  wording: number;
  clauses: readonly string[];
  /** What was put into this demand besides: it stood or will stand alone. */
  joined: Ask | null;
  by: Change;
}

const LEADS = [
  '',
  '',
  '',
  'Continue to ',
  'Increase efforts to ',
  'Significantly increase efforts to ',
  'Strengthen efforts to ',
  'Vigorously ',
  'Take steps to ',
  'Make greater efforts to ',
  'Continue and expand efforts to ',
];

export function yearlySeriesOf(topics: readonly Topic[], seed: number, editions: number, size: number): Asked[][] {
  const random = randomFor('yearly', seed);
  const all = topics.flatMap((topic) => topic.map((ask) => ({ topic, ask })));
  const numbers = new Map(all.map(({ ask }, at) => [ask, at + 1]));
  const bear = (topic: Topic, ask: Ask, by: Change): Living => ({
    demand: numbers.get(ask) ?? 0,
    ask,
    topic,
    lead: pick(random, LEADS),
    wording: Math.floor(random() * ask.wordings.length),
    clauses: ask.clauses.filter(() => random() < 0.4),
    joined: null,
    by,
  });
  let living: Living[] = shuffled(random, all)
    .slice(0, size)
    .map(({ topic, ask }) => bear(topic, ask, 'new'));
  const series = [living];
  while (series.length < editions) {
    const asked = new Set(living.flatMap(({ ask, joined }) => (joined === null ? [ask] : [ask, joined])));
    const born = (from: readonly { topic: Topic; ask: Ask }[], by: Change): Living[] => {
      const left = from.filter(({ ask }) => !asked.has(ask));
      if (left.length === 0) return [];
      const { topic, ask } = pick(random, left);
      asked.add(ask);
      return [bear(topic, ask, by)];
    };
    const next: Living[] = [];
    for (const one of living) {
      if (next.some(({ joined }) => joined === one.ask)) continue;
      const nearMisses = () => one.topic.map((ask) => ({ topic: one.topic, ask }));
      const chance = random();
      if (chance < 0.25) next.push({ ...one, by: 'kept' });
      else if (chance < 0.42) next.push({ ...one, lead: pick(random, LEADS), by: 'reworded' });
      else if (chance < 0.56) next.push({ ...one, clauses: one.ask.clauses, by: 'wider' });
      else if (chance < 0.64) next.push({ ...one, clauses: one.clauses.slice(1), by: 'narrower' });
      else if (chance < 0.78) next.push(otherWording(random, one));
      else if (chance < 0.86) {
        if (one.joined === null) {
          const other = living.find(
            ({ ask, topic, joined }) =>
              topic === one.topic && ask !== one.ask && joined === null && !next.some((each) => each.ask === ask),
          );
          next.push(other === undefined ? { ...one, by: 'kept' } : { ...one, joined: other.ask, by: 'merged' });
        } else next.push({ ...one, joined: null, by: 'split' }, { ...bear(one.topic, one.joined, 'new') });
      } else next.push(...born(random() < 0.6 ? nearMisses() : all, 'near-miss'));
    }
    while (next.length < size) {
      const more = born(all, 'new');
      if (more.length === 0) break;
      next.push(...more);
    }
    living = random() < 0.5 ? next : shuffled(random, next);
    series.push(living);
  }
  return series.map((edition) => edition.map((one) => ({ demand: one.demand, by: one.by, text: textOf(one) })));
}

function otherWording(random: Random, one: Living): Living {
  const wording = (one.wording + 1 + Math.floor(random() * (one.ask.wordings.length - 1))) % one.ask.wordings.length;
  return { ...one, wording, by: 'reworded' };
}

function textOf({ lead, ask, wording, clauses, joined }: Living): string {
  const parts = [ask.wordings[wording] ?? '', ...clauses].join(' ');
  const text = `${lead}${parts}${joined === null ? '' : `, and ${joined.wordings[0] ?? ''}`}`;
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((each) => ({ each, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ each }) => each);
}
