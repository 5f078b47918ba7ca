import { z } from 'zod';
import type { Child } from '../child';
import { done, failed } from '../contract';
import type { Result } from '../contract';
import type { TypesetRequest } from './process';

const Answer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.object({
      pages: z.int(),
      replaced: z.array(z.string()),
      bytes: z.instanceof(Uint8Array).optional(),
      svg: z.array(z.string()).optional(),
      size: z.int().optional(),
    }),
  }),
  z.object({ ok: z.literal(false), why: z.string() }),
]);
export type TypesetAnswer = Extract<z.infer<typeof Answer>, { ok: true }>['value'];

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
  async ask(request: TypesetRequest, signal?: AbortSignal): Promise<Result<TypesetAnswer>> {
    if (signal?.aborted === true) return CANCELLED;
    const press = this.rested() ?? new Press(this.spawn());
    this.busy.add(press);
    const answer = await press.ask(request, signal);
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

  constructor(private readonly child: Child) {
    child.onMessage((message) => this.settle(readAnswer(message)));
    child.onExit(() => {
      this.ended = true;
      this.settle(cannotMake());
    });
  }

  async ask(request: TypesetRequest, signal: AbortSignal | undefined): Promise<Result<TypesetAnswer>> {
    const cancel = () => this.settle(CANCELLED);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise((resolve) => {
        this.settle = resolve;
        this.child.send(request);
      });
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  end(): void {
    this.child.kill();
  }
}

export const CANCELLED = failed('cancelled', 'The document was not made, and no file was left.');

function readAnswer(message: unknown): Result<TypesetAnswer> {
  const answer = Answer.safeParse(message);
  if (!answer.success) return cannotMake();
  return answer.data.ok ? done(answer.data.value) : cannotMake(answer.data.why);
}

function cannotMake(why = ''): Result<never> {
  const details = why === '' ? '' : ` Details: ${why.slice(0, 1_000)}`;
  return failed(
    'cannot-make',
    'The document could not be made. Satchel and your Satchel are not affected.',
    `Try again.${details}`,
  );
}
