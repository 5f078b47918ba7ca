/** What the processes of a running program take, as Linux tells it. Elsewhere nothing is seen. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The process and all that it started, and those started. */
export function familyOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of entriesOf('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const parent = Number(statOf(pid)[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const family = [root];
  for (const pid of family) family.push(...(children.get(pid) ?? []));
  return family;
}

/** Bytes, each shared page in shares. */
export function memoryOf(pids: readonly number[]): number {
  return sum(pids, (pid) => Number(/^Pss:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024);
}

/**
 * Open files, sockets and the like. Not counted is the device that takes anything: Electron 25 itself leaves one open for
 * each process that a program starts.
 */
export function handlesOf(pids: readonly number[]): number {
  return sum(pids, (pid) => entriesOf(`/proc/${pid}/fd`).filter((fd) => !isNothing(`/proc/${pid}/fd/${fd}`)).length);
}

function isNothing(link: string): boolean {
  try {
    return readlinkSync(link) === '/dev/null';
  } catch {
    return true;
  }
}

/** Milliseconds of computing so far. */
export function computedBy(pids: readonly number[]): number {
  // A hundredth of a second is the kernel's unit here, whatever its own clock.
  return sum(pids, (pid) => (Number(statOf(pid)[11] ?? 0) + Number(statOf(pid)[12] ?? 0)) * 10);
}

/** The fields behind the program's name, which may itself hold spaces: state, parent, … */
function statOf(pid: number): string[] {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

const sum = (pids: readonly number[], of: (pid: number) => number): number =>
  pids.reduce((total, pid) => total + of(pid), 0);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
