/** The host's side of the search worker. */
import { Worker } from 'node:worker_threads';
import type { Report } from '../../data/model';
import { done, failed, type Result } from '../contract/results';
import type { SearchAnswer, SearchRequest, SearchState } from '../contract/search';
import type { SearchablePack } from './engine';
import type { FromWorker, ToWorker } from './messages';

type Reply = (result: Result<SearchAnswer>) => void;

const SUPERSEDED = failed('superseded', 'A newer search took the place of this one.');
const CLOSED = failed('search-closed', 'Search is closed.');

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

export class SearchClient {
  readonly #program: string;
  readonly #listeners = new Set<(state: SearchState) => void>();
  #worker: Worker | undefined;
  #state: SearchState = { state: 'preparing', done: 0, of: 0 };
  #of: number | undefined;
  /** One question is with the worker at a time; the others are about the same query, or they would be stale. */
  #asked: (Asked & { id: number }) | undefined;
  #waiting: Asked[] = [];
  #lastId = 0;
  #opened: (() => void) | undefined;
  #closed = false;

  /** `program`: the bundled worker. */
  constructor(program: string) {
    this.#program = program;
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
  open(packs: readonly SearchablePack[], { editionsOff = [], of }: OpenOptions = {}): Promise<void> {
    this.#of = of;
    if (this.#state.state !== 'rebuilding') this.#become({ state: 'preparing', done: 0, of: of ?? 0 });
    this.#opened?.();
    return new Promise((resolve) => {
      this.#opened = resolve;
      this.#send({ do: 'open', packs: [...packs], editionsOff: [...editionsOff] });
    });
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
   * Builds the index anew from the reports, some hundred at a time in a worker of its own, and answers from what is
   * ready meanwhile. `of`: how many there will be; `folder`: where the index is written. Gives what was built, to be
   * opened at later starts; rejects when it cannot be written.
   */
  async rebuild(
    reports: AsyncIterable<Report> | Iterable<Report>,
    of: number,
    folder: string,
  ): Promise<SearchablePack[]> {
    const builder = new Worker(this.#program);
    const built: SearchablePack[] = [];
    this.#of = of;
    this.#become({ state: 'rebuilding', done: 0, of });
    try {
      let batch: Report[] = [];
      const build = async (): Promise<void> => {
        const name = `${built.length + 1}`;
        const parts = await partsBuilt(builder, { do: 'build', reports: batch, folder, name });
        built.push({ title: name, parts });
        batch = [];
        await this.open(built, { of });
      };
      for await (const report of reports) {
        if (batch.push(report) === REPORTS_AT_ONCE) await build();
      }
      if (batch.length > 0) await build();
      this.#become({ ...this.#state, state: 'ready' });
      return built;
    } catch (error) {
      this.#become({ ...this.#state, state: 'damaged' });
      throw error;
    } finally {
      await builder.terminate();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#dropAll(CLOSED);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #ask(): void {
    const { state } = this.#state;
    if (state === 'damaged') return this.#dropAll(damaged());
    if (this.#asked || state === 'preparing' || this.#state.done === 0) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#asked = { ...next, id: (this.#lastId += 1) };
    this.#send({ do: 'search', id: this.#asked.id, request: next.request });
  }

  #hear(message: FromWorker): void {
    if (message.did === 'open') {
      const state = this.#state.state === 'rebuilding' ? 'rebuilding' : 'ready';
      this.#become({ state, done: message.reports, of: Math.max(this.#of ?? 0, message.reports) });
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
      this.#fail(reason);
    };
    worker.on('message', (message: FromWorker) => {
      if (this.#worker === worker) this.#hear(message);
    });
    worker.on('error', (error) => ended(error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => ended('the search worker ended'));
    return worker;
  }

  #fail(reason: string): void {
    this.#become({ state: 'damaged', done: 0, of: this.#of ?? 0 });
    this.#dropAll(damaged(reason));
    this.#settleOpened();
  }

  #settleOpened(): void {
    this.#opened?.();
    this.#opened = undefined;
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

/** Reports in one built index: few enough that the first results come soon. */
const REPORTS_AT_ONCE = 400;

function damaged(reason = ''): Result<SearchAnswer> {
  const why = reason === '' ? '' : ` (${reason})`;
  return failed('index-damaged', `Search cannot open its index${why}.`, 'Rebuild the index. Reading works meanwhile.');
}

function partsBuilt(builder: Worker, task: ToWorker): Promise<SearchablePack['parts']> {
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
