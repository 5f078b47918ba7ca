import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../library/faults';

/** `.satchel-<process>-<computer>-<random>.lock`: whoever has one there, and sees no other, holds the folder. */
const LOCK = /^\.satchel-(\d+)-([0-9a-f]{8})-[0-9a-f]{12}\.lock$/;
const COMPUTER = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Milliseconds. A holder shows that it lives every `PULSE`; one that did not for `DEAD_AFTER` is taken for dead. */
const PULSE = 3_000;
const DEAD_AFTER = 20_000;
const PATIENCE = 60_000;

const queues = new Map<string, Promise<unknown>>();

/**
 * Does `work` while no other program that asks the same way works in this folder, on this computer or on another one
 * that shares it. A program that died while it held the folder does not keep it.
 *
 * @throws Failure `folder-in-use` after a minute; what the file system says when the folder cannot be written to.
 */
export function holding<T>(folder: string, work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  // One after another within this program; only the first of them meets the others.
  const held = (queues.get(folder) ?? Promise.resolve()).then(() => whileHeld(folder, work, patience));
  const settled = held.then(
    () => undefined,
    () => undefined,
  );
  queues.set(folder, settled);
  void settled.then(() => queues.get(folder) === settled && queues.delete(folder));
  return held;
}

async function whileHeld<T>(folder: string, work: () => Promise<T>, patience: number): Promise<T> {
  const lock = await taken(folder, patience);
  const pulse = setInterval(() => {
    const now = new Date();
    void utimes(lock, now, now).catch(() => undefined);
  }, PULSE);
  try {
    return await work();
  } finally {
    clearInterval(pulse);
    // On a stick that is gone there is nothing to take away.
    await rm(lock, { force: true }).catch(() => undefined);
  }
}

/**
 * Puts a lock of its own there and looks for others: of two who come at the same moment, each sees the other, and both
 * go back. Names are never used twice, so that a dead lock can be taken away by anybody without taking a living one.
 */
async function taken(folder: string, patience: number): Promise<string> {
  const name = `.satchel-${process.pid}-${COMPUTER}-${randomBytes(6).toString('hex')}.lock`;
  const lock = path.join(folder, name);
  const watched = new Watched(folder);
  const until = performance.now() + patience;
  for (;;) {
    await writeFile(lock, '', { flag: 'wx' });
    try {
      if (!(await watched.livesBeside(name))) return lock;
    } catch (error) {
      await rm(lock, { force: true }).catch(() => undefined);
      throw error;
    }
    await rm(lock, { force: true });
    if (performance.now() > until)
      throw Failure.of(
        'folder-in-use',
        'Another Satchel is working in {folder}.',
        'Wait until it is done, or close it, and try again.',
        { folder },
      );
    await wait(20 + Math.random() * 80);
  }
}

/** The locks of others, and since when each was seen without a sign of life: by this program's own measure of time. */
class Watched {
  private readonly seen = new Map<string, { pulse: number; since: number }>();

  constructor(private readonly folder: string) {}

  async livesBeside(own: string): Promise<boolean> {
    let lives = false;
    for (const name of await readdir(this.folder)) {
      const [, pid, computer] = LOCK.exec(name) ?? [];
      if (name === own || pid === undefined) continue;
      const dead = (computer === COMPUTER && !isAlive(Number(pid))) || (await this.isStill(name));
      if (dead) await rm(path.join(this.folder, name), { force: true });
      else lives = true;
    }
    return lives;
  }

  private async isStill(name: string): Promise<boolean> {
    const pulse = await stat(path.join(this.folder, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (pulse === null) return true;
    const before = this.seen.get(name);
    if (before?.pulse === pulse) return performance.now() - before.since > DEAD_AFTER;
    this.seen.set(name, { pulse, since: performance.now() });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else’s.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
