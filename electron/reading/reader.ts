/**
 * Reading files in a process of its own that can be stopped. A file that ends the process, fills its memory or takes
 * too long is reported as that file's problem, and the next file is read by a new one.
 */
import { LIMITS } from '../../data/limits';
import { UnreadableFile, type ReadFile } from '../../data/reading/outcome';
import { Joining, type Part } from '../../data/reading/joining';
import { refused, unreadableFor } from '../../data/reading/read';
import { Run } from '../../data/reading/run';
import type { Child } from '../child';
import { gather } from './gather';
import { Answer, FileRead, Look, READY, type Request } from './protocol';

export interface Reading {
  read: ReadFile;
  /** Of the bytes read; null where there were none. */
  sha256: string | null;
  /** Where the bytes are: a file, and in an archive the names that lead to it. */
  path: string | null;
  chain: string[];
}

export interface Progress {
  done: number;
  of: number;
  /** The file being read. */
  file: string;
}

export interface ReaderResult {
  readings: Reading[];
  /** Chosen files that are packs: they are opened, not read. */
  packs: string[];
  /** It was stopped: the readings are those made until then. */
  stopped: boolean;
}

type Ask = { do: 'look'; path: string } | { do: 'read'; path: string; chain: string[]; name: string };

class Stopped extends Error {}

export class Reader {
  /** The process, from when it answers. */
  private child: Promise<Child> | null = null;
  private number = 0;
  private waiting: { number: number; answer: (value: unknown) => void; fail: (error: Error) => void } | null = null;

  constructor(
    private readonly spawn: () => Child,
    /** What one file may take. */
    private readonly milliseconds: number = LIMITS.readingMilliseconds,
  ) {}

  /**
   * All files of these paths, folders and archives unfolded, as one run. `onProgress` is given the file before the one
   * that is being read. Never rejects for what a file holds.
   */
  async read(
    paths: readonly string[],
    onProgress: (progress: Progress, latest: Reading | null) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<ReaderResult> {
    const result: ReaderResult = { readings: [], packs: [], stopped: false };
    const run = new Run();
    const { files, refused: faulty } = await gather(paths);
    const joining = new Joining<Reading & Part>();
    const settle = (parts: (Reading & Part)[]): void => {
      for (const { read, sha256, path, chain } of parts)
        result.readings.push({ read: run.settle(read), sha256, path, chain });
    };
    settle(faulty.map((read) => ({ ...refused(read), path: null, chain: [] })));
    /** Those that were settled since it was last told; before a stop the rest of them. */
    let told = result.readings.length;
    const tell = (progress: Progress): void => {
      const latest = result.readings.slice(told);
      told = result.readings.length;
      for (const each of latest.length === 0 ? [null] : latest) onProgress(progress, each);
    };
    try {
      const known = await this.lookInto(files, result.packs, signal);
      for (const [done, { path, chain, name }] of known.entries()) {
        tell({ done, of: known.length, file: name });
        settle(joining.take({ ...(await this.readOne(path, chain, name, signal)), path, chain }));
      }
      settle(joining.rest());
      tell({ done: known.length, of: known.length, file: '' });
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      settle(joining.rest());
      result.stopped = true;
    } finally {
      this.close();
    }
    return result;
  }

  /** Ends the process; the next reading starts another. */
  close(): void {
    const { child } = this;
    this.child = null;
    child?.then((running) => running.kill()).catch(() => undefined);
  }

  private async lookInto(
    files: readonly { path: string; name: string }[],
    packs: string[],
    signal?: AbortSignal,
  ): Promise<{ path: string; chain: string[]; name: string }[]> {
    const known: { path: string; chain: string[]; name: string }[] = [];
    for (const { path, name } of files) {
      const answer = await this.ask({ do: 'look', path }, signal);
      const look = answer instanceof UnreadableFile ? null : Look.parse(answer);
      if (look?.is === 'pack') packs.push(path);
      else if (look?.is === 'archive') {
        known.push(...look.members.map((chain) => ({ path, chain, name: [name, ...chain].join('/') })));
      } else known.push({ path, chain: [], name });
    }
    return known;
  }

  private async readOne(path: string, chain: string[], name: string, signal?: AbortSignal): Promise<FileRead> {
    const answer = await this.ask({ do: 'read', path, chain, name }, signal);
    if (answer instanceof UnreadableFile) return refused(unreadableFor(name, answer));
    return FileRead.parse(answer);
  }

  /** One question to the process; a reason where it did not live to answer. Throws {@link Stopped}. */
  private async ask(question: Ask, signal: AbortSignal | undefined): Promise<unknown> {
    if (signal?.aborted) throw new Stopped();
    this.child ??= this.start();
    const child = await this.child;
    const request: Request = { ...question, number: (this.number += 1) };
    let timer: NodeJS.Timeout | undefined;
    let stop: (() => void) | undefined;
    try {
      return await new Promise<unknown>((resolve, reject) => {
        this.waiting = { number: request.number, answer: resolve, fail: reject };
        timer = setTimeout(() => {
          const seconds = Math.round(this.milliseconds / 1_000);
          reject(
            new UnreadableFile('too-large', 'Reading it took more than {seconds} seconds and was stopped.', {
              seconds,
            }),
          );
        }, this.milliseconds);
        stop = () => reject(new Stopped());
        signal?.addEventListener('abort', stop);
        if (signal?.aborted) stop();
        child.send(request);
      });
    } catch (error) {
      this.close();
      if (error instanceof UnreadableFile) return error;
      throw error;
    } finally {
      clearTimeout(timer);
      if (stop !== undefined) signal?.removeEventListener('abort', stop);
      this.waiting = null;
    }
  }

  /** Rejects when the process ends before it is ready: then no file can be read at all. */
  private start(): Promise<Child> {
    const child = this.spawn();
    const starting = new Promise<Child>((resolve, reject) => {
      child.onMessage((message) => {
        if (message === READY) return resolve(child);
        const heard = Answer.safeParse(message);
        const answers = this.child === starting && heard.success && heard.data.number === this.waiting?.number;
        if (answers) this.waiting?.answer(heard.data.answer);
      });
      child.onExit(() => {
        reject(new Error('The program that reads files does not start.'));
        if (this.child !== starting) return;
        this.child = null;
        const why = 'Reading it broke the reader, or took more memory than it may have.';
        this.waiting?.fail(new UnreadableFile('corrupt', why));
      });
    });
    return starting;
  }
}
