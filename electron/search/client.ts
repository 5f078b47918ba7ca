/** The host's side of the search worker. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Report } from '../../data/model';
import { done, failed, type Result } from '../contract/results';
import type { SearchAnswer, SearchRequest, SearchState } from '../contract/search';
import type { SearchablePack } from './engine';
import type { FromWorker, ToWorker } from './messages';
import { keepNote, rebuiltFor } from './rebuilt';

/** Each with the key of its pack. */
type Reports = AsyncIterable<{ pack: string; report: Report }> | Iterable<{ pack: string; report: Report }>;

type Reply = (result: Result<SearchAnswer>) => void;

/** A question and whoever waits for its answer. */
interface Asked {
  request: SearchRequest;
  reply: Reply;
}

export interface OpenOptions {
  /** Editions that are not searched. */
  editionsOff?: readonly number[];
  /** Reports in all, where not every pack brings an index. */
  of?: number;
}

const SUPERSEDED = failed('superseded', 'A newer search took the place of this one.');
const CLOSED = failed('search-closed', 'Search is closed.');
/** A worker that breaks no more often than this, in milliseconds, is started again. */
const BREAKS_SELDOM = 60_000;
/** Reports in one built index: few enough that the first results come soon. */
const REPORTS_AT_ONCE = 400;

export class SearchClient {
  readonly #program: string;
  readonly #rebuiltFolder: string | undefined;
  readonly #listeners = new Set<(state: SearchState) => void>();
  #worker: Worker | undefined;
  #state: SearchState = { state: 'preparing', done: 0, of: 0 };
  #packs: readonly SearchablePack[] = [];
  #options: OpenOptions = {};
  /** One question is with the worker at a time; the others are about the same query, or they would be stale. */
  #asked: (Asked & { id: number }) | undefined;
  #waiting: Asked[] = [];
  #lastId = 0;
  #settleOpened: () => void = () => undefined;
  #rebuilding: Promise<void> | undefined;
  #stopped = false;
  #closed = false;
  /** When the worker last broke, in milliseconds of the program's life. */
  #broke = Number.NEGATIVE_INFINITY;

  /** `program`: the bundled worker. `rebuiltFolder`: where a rebuilt index is kept for later starts. */
  constructor(program: string, { rebuiltFolder }: { rebuiltFolder?: string } = {}) {
    this.#program = program;
    this.#rebuiltFolder = rebuiltFolder;
  }

  state(): SearchState {
    return this.#state;
  }

  /** Called at each change; gives the way to stop that. */
  onState(listener: (state: SearchState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens these packs instead of those open before; settled when they answer, or when they turn out damaged. */
  open(packs: readonly SearchablePack[], options: OpenOptions = {}): Promise<void> {
    this.#packs = packs;
    this.#options = options;
    this.#become({ state: 'preparing', done: 0, of: options.of ?? 0 });
    const kept = this.#rebuiltFolder === undefined ? null : rebuiltFor(this.#rebuiltFolder, packs);
    return this.#openThese(kept ?? packs);
  }

  /** A question about an older query that has no answer yet fails as `superseded`. While packs open it waits. */
  search(request: SearchRequest): Promise<Result<SearchAnswer>> {
    if (this.#closed) return Promise.resolve(CLOSED);
    const isStale = (asked: Asked): boolean => asked.request.query !== request.query;
    for (const { reply } of this.#waiting.filter(isStale)) reply(SUPERSEDED);
    this.#waiting = this.#waiting.filter((asked) => !isStale(asked));
    if (this.#asked && isStale(this.#asked)) {
      this.#asked.reply(SUPERSEDED);
      this.#asked.reply = () => undefined;
    }
    return new Promise((reply) => {
      this.#waiting.push({ request, reply });
      this.#ask();
    });
  }

  /**
   * Builds the index of the open packs anew from their `of` reports, later packs first, in a worker of its own, and
   * answers from what is ready meanwhile. Settled when it is ready, or when nothing came of it and the state is
   * `damaged`. A second call while the first goes on waits for that one.
   */
  rebuild(reports: Reports, of: number): Promise<void> {
    this.#rebuilding ??= this.#rebuild(reports, of).finally(() => {
      this.#rebuilding = undefined;
    });
    return this.#rebuilding;
  }

  /** Ends a rebuilding with the reports that are ready. */
  stopRebuilding(): void {
    this.#stopped = true;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopped = true;
    this.#dropAll(CLOSED);
    this.#settleOpened();
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #rebuild(reports: Reports, of: number): Promise<void> {
    const builder = new Worker(this.#program);
    const folder = writableFolder(this.#rebuiltFolder);
    const packs = this.#packs;
    const built: SearchablePack[] = [];
    this.#stopped = false;
    this.#options = { ...this.#options, of };
    this.#become({ state: 'rebuilding', done: 0, of });
    try {
      for await (const { pack, reports: batch } of inBatches(reports)) {
        if (this.#stopped) break;
        const name = String(built.length + 1);
        const parts = await indexBuilt(builder, { do: 'build', reports: batch, folder, name });
        built.push({ key: pack, title: name, parts });
        await this.#openThese(built);
      }
      if (!this.#stopped) keepNote(folder, packs, built);
      this.#become({ ...this.#state, state: 'ready' });
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
    } finally {
      await builder.terminate();
    }
  }

  #openThese(packs: readonly SearchablePack[]): Promise<void> {
    this.#settleOpened();
    return new Promise((resolve) => {
      this.#settleOpened = resolve;
      this.#send({ do: 'open', packs: [...packs], editionsOff: [...(this.#options.editionsOff ?? [])] });
    });
  }

  #ask(): void {
    const { state, done: ready } = this.#state;
    if (state === 'damaged') return this.#dropAll(damaged());
    if (this.#asked || state === 'preparing' || (state === 'rebuilding' && ready === 0)) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#asked = { ...next, id: (this.#lastId += 1) };
    this.#send({ do: 'search', id: this.#asked.id, request: next.request });
  }

  #hear(message: FromWorker): void {
    if (message.did === 'open') {
      const state = this.#state.state === 'rebuilding' ? 'rebuilding' : 'ready';
      this.#become({ state, done: message.reports, of: Math.max(this.#options.of ?? 0, message.reports) });
      this.#settleOpened();
    } else if (message.did === 'search') {
      const asked = this.#asked;
      this.#asked = undefined;
      if (asked?.id === message.id) asked.reply(done(message.answer));
    } else if (message.did === 'damaged') this.#fail(message.reason);
    this.#ask();
  }

  #send(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message, []);
  }

  #start(): Worker {
    const worker = new Worker(this.#program);
    const ended = (reason: string): void => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      // What broke it once may never come again; what breaks it again and again is said.
      const again = this.#state.state === 'ready' && performance.now() - this.#broke > BREAKS_SELDOM;
      this.#broke = performance.now();
      if (again) this.#openAgain(reason);
      else this.#fail(reason);
    };
    worker.on('message', (message: FromWorker) => {
      if (this.#worker === worker) this.#hear(message);
    });
    worker.on('error', (error) => ended(error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => ended('the search worker ended'));
    return worker;
  }

  /** The question that broke the worker is not asked again; those that wait are. */
  #openAgain(reason: string): void {
    this.#asked?.reply(damaged(reason));
    this.#asked = undefined;
    void this.open(this.#packs, this.#options);
  }

  #fail(reason: string): void {
    this.#become({ state: 'damaged', done: 0, of: this.#options.of ?? 0 });
    this.#dropAll(damaged(reason));
    this.#settleOpened();
  }

  #dropAll(result: Result<SearchAnswer>): void {
    const dropped = [this.#asked ?? [], this.#waiting].flat();
    this.#asked = undefined;
    this.#waiting = [];
    for (const { reply } of dropped) reply(result);
  }

  #become(state: SearchState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

function damaged(reason = ''): Result<SearchAnswer> {
  const hint = 'Rebuild the index. Reading works meanwhile.';
  return reason === ''
    ? failed('index-damaged', 'Search cannot open its index.', hint)
    : failed('index-damaged', 'Search cannot open its index ({reason}).', hint, { reason });
}

/** On a stick that cannot be written to, the index is built anew at each start. */
function writableFolder(wanted: string | undefined): string {
  try {
    if (wanted !== undefined) {
      fs.mkdirSync(wanted, { recursive: true });
      fs.accessSync(wanted, fs.constants.W_OK);
      return wanted;
    }
  } catch {
    // The temporary folder serves until the program ends.
  }
  return fs.mkdtempSync(path.join(os.tmpdir(), 'satchel-index-'));
}

/** Each batch of reports from one pack. */
async function* inBatches(all: Reports): AsyncGenerator<{ pack: string; reports: Report[] }> {
  let batch: { pack: string; reports: Report[] } = { pack: '', reports: [] };
  for await (const { pack, report } of all) {
    const { reports } = batch;
    if (reports.length === REPORTS_AT_ONCE || (reports.length > 0 && pack !== batch.pack)) {
      yield batch;
      batch = { pack, reports: [] };
    }
    batch.pack = pack;
    batch.reports.push(report);
  }
  if (batch.reports.length > 0) yield batch;
}

function indexBuilt(builder: Worker, task: ToWorker): Promise<SearchablePack['parts']> {
  return new Promise((resolve, reject) => {
    builder.once('error', reject);
    builder.once('message', (message: FromWorker) => {
      builder.off('error', reject);
      if (message.did === 'build') resolve(message.parts);
      else reject(new Error(message.did === 'damaged' ? message.reason : 'the worker gave no index'));
    });
    builder.postMessage(task, []);
  });
}
