import { readFileSync, readdirSync } from 'node:fs';

/**
 * Watches the memory of a process and all it started, each shared page counted in shares (PSS). Linux only; elsewhere
 * nothing is seen and the peak is 0.
 */
export class MemoryWatch {
  private peak = 0;
  private readonly timer = setInterval(() => this.look(), 100);

  /** @param roots ids of the processes at the top */
  constructor(private readonly roots: () => number[]) {}

  /** Bytes at the highest. */
  stop(): number {
    this.look();
    clearInterval(this.timer);
    return this.peak;
  }

  private look(): void {
    const sum = withChildren(this.roots()).reduce((bytes, pid) => bytes + pssOf(pid), 0);
    this.peak = Math.max(this.peak, sum);
  }
}

function withChildren(roots: number[]): number[] {
  const parents = new Map<number, number>();
  for (const name of read('/proc') ?? []) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const stat = text(`/proc/${pid}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]);
    parents.set(pid, parent);
  }
  const found = new Set(roots);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

function pssOf(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(text(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

function text(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function read(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}
