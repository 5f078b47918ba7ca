/**
 * Editions of an invented country, each made from the one before by changes that are known: so what a comparison
 * should find is known too. The same seed gives the same series.
 */
import { between, pick, randomFor, type Random } from '../invented/random';
import { KINDS, type Kind } from './phrases';

/** A demand that lives through editions, however it is worded. */
export interface Asked {
  /** Stays the same as long as the demand is asked. */
  demand: number;
  text: string;
  /** What became of it since the edition before. */
  by: Change;
}
export type Change =
  | 'new'
  | 'near-miss'
  | 'kept'
  | 'trivial'
  | 'reworded'
  | 'wider'
  | 'narrower'
  | 'split'
  | 'merged'
  | 'returned';

interface Living {
  demand: number;
  kind: Kind;
  /** The two things it is about, which make it what it is. */
  a: number;
  b: number;
  wording: { frame: number; a: number; b: number };
  additions: readonly string[];
  by: Change;
}

export function seriesOf(seed: number, editions: number, size: number): Asked[][] {
  const random = randomFor('comparing', seed);
  const born = new Births(random);
  let living = Array.from({ length: size }, () => born.any());
  const series = [living];
  while (series.length < editions) {
    living = nextEdition(random, living, born, size);
    series.push(living);
  }
  return series.map((edition) =>
    edition.map(({ demand, by, ...rest }) => ({ demand, by, text: textOf(random, by, rest) })),
  );
}

function nextEdition(random: Random, before: readonly Living[], born: Births, size: number): Living[] {
  const next: Living[] = [];
  const pending = [...before];
  for (let one = pending.shift(); one !== undefined; one = pending.shift()) {
    const chance = random();
    const wider = { ...one, additions: withOneMore(random, one), by: 'wider' as const };
    if (chance < 0.3) next.push({ ...one, by: 'kept' });
    else if (chance < 0.38) next.push({ ...one, by: 'trivial' });
    else if (chance < 0.55) next.push(reworded(random, one));
    else if (chance < 0.64) next.push(wider);
    else if (chance < 0.68 && one.additions.length > 0)
      next.push({ ...one, additions: one.additions.slice(1), by: 'narrower' });
    else if (chance < 0.74 && one.additions.length > 0)
      next.push({ ...one, additions: [], by: 'split' }, born.nearMiss(one));
    else if (chance < 0.8) {
      // The other of the two is gone: what is left of it is an addition to the first.
      next.push({ ...wider, by: 'merged' });
      pending.shift();
    } else if (chance < 0.84) next.push(reworded(random, wider));
    // Dropped; the worst that can stand in its place is a near miss of it.
    else if (chance < 0.92) next.push(born.nearMiss(one));
    else born.rest(one);
  }
  while (next.length < size) {
    const chance = random();
    const returned = chance < 0.3 ? born.returned(before) : undefined;
    if (returned !== undefined) next.push(returned);
    else if (chance < 0.7 && next[0] !== undefined) next.push(born.nearMiss(pick(random, next)));
    else next.push(born.any());
  }
  return random() < 0.5 ? next : shuffled(random, next);
}

/** Demands not yet asked, and those that rest; none returns as another. */
class Births {
  private count = 0;
  private readonly used = new Set<string>();
  private readonly resting: Living[] = [];
  constructor(private readonly random: Random) {}

  any(): Living {
    return this.bear(pick(this.random, KINDS), 'new');
  }

  /** Of the same kind and with one of its two things the same. */
  nearMiss(of: Living): Living {
    return this.bear(of.kind, 'near-miss', of);
  }

  /** Not asked for now; it may be asked again. */
  rest(one: Living): void {
    this.resting.push(one);
  }

  returned(before: readonly Living[]): Living | undefined {
    const at = this.resting.findIndex((one) => !before.includes(one));
    const [one] = at === -1 ? [] : this.resting.splice(at, 1);
    if (one === undefined) return undefined;
    return { ...(this.random() < 0.5 ? reworded(this.random, one) : one), by: 'returned' };
  }

  private bear(kind: Kind, by: Change, near?: Living): Living {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const a = near !== undefined && this.random() < 0.5 ? near.a : between(this.random, 0, kind.a.length - 1);
      const b = near !== undefined && a !== near.a ? near.b : between(this.random, 0, kind.b.length - 1);
      if (this.used.has(keyOf(kind, a, b))) continue;
      this.used.add(keyOf(kind, a, b));
      this.count += 1;
      const one = { demand: this.count, kind, a, b, wording: { frame: 0, a: 0, b: 0 }, additions: [], by };
      const worded = { ...reworded(this.random, one), by };
      return this.random() < 0.4 ? { ...worded, additions: withOneMore(this.random, worded) } : worded;
    }
    return this.bear(
      pick(
        this.random,
        KINDS.filter((each) => each !== kind),
      ),
      'new',
    );
  }
}

const keyOf = (kind: Kind, a: number, b: number): string => `${KINDS.indexOf(kind)}/${a}/${b}`;

function reworded(random: Random, one: Living): Living {
  const other = (count: number): number => between(random, 0, count - 1);
  const { kind } = one;
  const wording = {
    frame: other(kind.frames.length),
    a: other(kind.a[one.a]?.length ?? 1),
    b: other(kind.b[one.b]?.length ?? 1),
  };
  return { ...one, wording, by: 'reworded' };
}

function withOneMore(random: Random, one: Living): readonly string[] {
  const left = one.kind.additions.filter((each) => !one.additions.includes(each));
  return left.length === 0 ? one.additions : [...one.additions, pick(random, left)];
}

function textOf(random: Random, by: Change, { kind, a, b, wording, additions }: Omit<Living, 'demand' | 'by'>): string {
  const frame = kind.frames[wording.frame] ?? '';
  const filled = frame.replace('{a}', kind.a[a]?.[wording.a] ?? '').replace('{b}', kind.b[b]?.[wording.b] ?? '');
  const text = [filled, ...additions].join(' ').replace(/\s+/g, ' ').trim();
  if (by !== 'trivial') return `${text}.`;
  return pick(random, [
    `${text};`,
    text.toLowerCase(),
    text.replaceAll('-', ' '),
    `${text.replaceAll(' and ', ', and ')}.`,
  ]);
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((each) => ({ each, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ each }) => each);
}
