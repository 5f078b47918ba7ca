/** Key presses, measured in a process of its own for each engine; they take turns, so that a busy moment hits all alike. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { KEYSTROKES } from './keystrokes';
import { peersModule } from './peers';

export interface Typist {
  module: string;
  how: string;
  folder: string;
}

/** Milliseconds; `measured` of `of` beginnings. */
export interface Typing {
  p50: number;
  p95: number;
  worst: number;
  measured: number;
  of: number;
}

const ROUNDS = 3;
/** Beginnings that an engine types before the next has its turn. */
const TURN = 60;
/** Milliseconds for each engine: all that is measured, trying out how quick it is, and one turn. */
export const TYPING_BUDGET = { all: 15_000, trying: 8_000, turn: 120_000 };
/** An engine that cannot type so many beginnings often enough types those it can, once. */
const FEWEST = 40;

/** Null: the engine did not answer in time, or ended. */
export async function typing(typists: readonly Typist[]): Promise<(Typing | null)[]> {
  const engines: (Turns | null)[] = [];
  for (const typist of typists) engines.push(await triedOut(typist));
  // The first round warms up, but for engines that type once.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (let start = 0; start < KEYSTROKES.length; start += TURN) {
      const turn = KEYSTROKES.slice(start, start + TURN);
      for (const [at, engine] of engines.entries()) {
        if (!engine || (engine.once && round > 0)) continue;
        if (!(await taken(engine, turn, engine.once || round > 0))) engines[at] = null;
      }
    }
  }
  for (const engine of engines) engine?.end();
  return engines.map((engine) => (engine ? summary(engine.times) : null));
}

interface Turns extends Child {
  /** Of each beginning the shortest; infinite where there was no time for it. */
  times: Map<string, number>;
  once: boolean;
}

async function triedOut(typist: Typist): Promise<Turns | null> {
  const child = begun(typist);
  const few = evenly(KEYSTROKES, 25);
  // Not while its code is still cold.
  const cold = await child.type(few, TYPING_BUDGET.trying);
  const warm = cold && (await child.type(few, TYPING_BUDGET.trying));
  if (!warm) return null;
  const cost = warm.reduce((sum, ms) => sum + ms, 0) / warm.length;
  const often = Math.floor(TYPING_BUDGET.all / cost / (ROUNDS + 1));
  const once = often < FEWEST;
  const count = once ? Math.max(FEWEST / 4, Math.min(FEWEST, Math.floor(TYPING_BUDGET.all / cost))) : often;
  return { ...child, once, times: new Map(evenly(KEYSTROKES, count).map((typed) => [typed, Infinity])) };
}

async function taken({ type, times }: Turns, turn: readonly string[], counts: boolean): Promise<boolean> {
  const own = turn.filter((typed) => times.has(typed));
  const took = await type(own, TYPING_BUDGET.turn);
  if (counts) took?.forEach((ms, each) => times.set(own[each]!, Math.min(times.get(own[each]!)!, ms)));
  return took !== null;
}

function summary(times: ReadonlyMap<string, number>): Typing {
  const sorted = [...times.values()].filter((ms) => Number.isFinite(ms)).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), worst: at(1), measured: sorted.length, of: new Set(KEYSTROKES).size };
}

interface Child {
  /** Types as many as there is time for; null when none was answered in time. */
  type: (texts: readonly string[], budget: number) => Promise<number[] | null>;
  end: () => void;
}

function begun({ module, how, folder }: Typist): Child {
  const child = spawn(process.execPath, ['--max-old-space-size=4096', peersModule('typing'), module, how, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async type(texts, budget) {
      if (texts.length === 0) return [];
      child.stdin.write(`${JSON.stringify({ texts, budget })}\n`);
      // It looks at the clock after each key press; one that takes much longer than all may is not waited for.
      const patience = setTimeout(() => child.kill('SIGKILL'), 2 * budget + 30_000);
      const { value, done } = await lines.next();
      clearTimeout(patience);
      if (done === true) return null;
      const times: number[] = JSON.parse(value);
      return times;
    },
    end: () => void child.stdin.end(),
  };
}

function evenly(from: readonly string[], count: number): string[] {
  const chosen = Array.from(
    { length: Math.min(count, from.length) },
    (_, at) => from[Math.floor((at * from.length) / Math.min(count, from.length))] ?? '',
  );
  return [...new Set(chosen)];
}
