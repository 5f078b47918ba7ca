import { z } from 'zod';
import type { Child } from '../child';
import { done, failed } from '../contract';
import type { Result } from '../contract';
import type { TypesetRequest } from './process';

const Said = z.discriminatedUnion('is', [
  /** The layout of a long document has begun, at this pace. */
  z.object({ is: z.literal('begun'), millisecondsALetter: z.number() }),
  z.object({
    is: z.literal('done'),
    value: z.object({
      pages: z.int(),
      replaced: z.array(z.string()),
      bytes: z.instanceof(Uint8Array).optional(),
      svg: z.array(z.string()).optional(),
      size: z.int().optional(),
    }),
  }),
  z.object({ is: z.literal('failed'), why: z.string() }),
]);
export type TypesetAnswer = Extract<z.infer<typeof Said>, { is: 'done' }>['value'];

export interface Asking {
  signal?: AbortSignal;
  /** Heard once, and only for a long document. */
  onBegun?: (millisecondsALetter: number) => void;
}

const IDLE_MILLISECONDS = 30_000;
/** A document of so many pages leaves its process with memory that is not worth keeping. */
const MANY_PAGES = 40;

/**
 * Processes that make pages, one request each at a time. One that is idle is used again, warm, for half a minute; then
 * it is ended, as it is after a long document, so that its memory goes back to the system.
 */
export class Typesetting {
  private readonly idle: Press[] = [];
  private readonly busy = new Set<Press>();
  private resting: NodeJS.Timeout | undefined;

  constructor(private readonly spawn: () => Child) {}

  /** Cancelling ends the process at once, as nothing else stops a layout under way. */
  async ask(request: TypesetRequest, asking: Asking = {}): Promise<Result<TypesetAnswer>> {
    if (asking.signal?.aborted === true) return CANCELLED;
    const press = this.rested() ?? new Press(this.spawn());
    this.busy.add(press);
    const answer = await press.ask(request, asking);
    if (this.busy.delete(press) && answer.ok && answer.value.pages < MANY_PAGES) this.rest(press);
    else press.end();
    return answer;
  }

  close(): void {
    clearTimeout(this.resting);
    for (const press of [...this.idle.splice(0), ...this.busy]) press.end();
    this.busy.clear();
  }

  private rested(): Press | undefined {
    for (let press = this.idle.pop(); press !== undefined; press = this.idle.pop()) if (!press.ended) return press;
    return undefined;
  }

  private rest(press: Press): void {
    this.idle.push(press);
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.idle.splice(0).forEach((each) => each.end()), IDLE_MILLISECONDS);
    // Waiting for more work never keeps a command line from ending.
    this.resting.unref();
  }
}

/** One process and what it was last asked. */
class Press {
  ended = false;
  private settle: (answer: Result<TypesetAnswer>) => void = () => {};
  private begun: Asking['onBegun'];

  constructor(private readonly child: Child) {
    child.onMessage((message) => this.hear(message));
    child.onExit(() => {
      this.ended = true;
      this.settle(cannotMake());
    });
  }

  async ask(request: TypesetRequest, { signal, onBegun }: Asking): Promise<Result<TypesetAnswer>> {
    const cancel = () => this.settle(CANCELLED);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise((resolve) => {
        this.settle = resolve;
        this.begun = onBegun;
        this.child.send(request);
      });
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  private hear(message: unknown): void {
    const { data: said } = Said.safeParse(message);
    if (said === undefined) this.settle(cannotMake());
    else if (said.is === 'begun') this.begun?.(said.millisecondsALetter);
    else this.settle(said.is === 'done' ? done(said.value) : cannotMake(said.why));
  }

  end(): void {
    this.child.kill();
  }
}

export const CANCELLED = failed('cancelled', 'The document was not made, and no file was left.');

const NOT_MADE = 'The document could not be made. Satchel and your Satchel are not affected.';

function cannotMake(why = ''): Result<never> {
  return why === ''
    ? failed('cannot-make', NOT_MADE, 'Try again.')
    : failed('cannot-make', NOT_MADE, 'Try again. Details: {why}', { why: why.slice(0, 1_000) });
}
