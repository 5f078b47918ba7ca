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
/** For each engine, milliseconds in all; slower ones type fewer, evenly chosen beginnings. */
const BUDGET = 25_000;
const FEWEST = 40;

export async function typing(typists: readonly Typist[]): Promise<Typing[]> {
  const processes = typists.map(begun);
  const best: Map<string, number>[] = [];
  for (const { type } of processes) {
    const few = evenly(KEYSTROKES, 25);
    // Not while its code is still cold.
    await type(few);
    const cost = (await type(few)).reduce((sum, ms) => sum + ms, 0) / few.length;
    const count = Math.max(FEWEST, Math.floor(BUDGET / cost / (ROUNDS + 1)));
    best.push(new Map(evenly(KEYSTROKES, count).map((typed) => [typed, Infinity])));
  }
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (let start = 0; start < KEYSTROKES.length; start += TURN) {
      const turn = KEYSTROKES.slice(start, start + TURN);
      for (const [at, times] of best.entries()) {
        const own = turn.filter((typed) => times.has(typed));
        const taken = (await processes[at]?.type(own)) ?? [];
        if (round > 0) own.forEach((typed, each) => times.set(typed, Math.min(times.get(typed)!, taken[each]!)));
      }
    }
  }
  for (const { end } of processes) end();
  return best.map((times) => {
    const sorted = [...times.values()].toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return { p50: at(0.5), p95: at(0.95), worst: at(1), measured: sorted.length, of: new Set(KEYSTROKES).size };
  });
}

function begun({ module, how, folder }: Typist): { type: (texts: string[]) => Promise<number[]>; end: () => void } {
  const child = spawn(process.execPath, ['--max-old-space-size=4096', peersModule('typing'), module, how, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async type(texts) {
      if (texts.length === 0) return [];
      child.stdin.write(`${JSON.stringify(texts)}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`${module} ended while it was typing`);
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
