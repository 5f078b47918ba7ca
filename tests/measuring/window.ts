/** A started program, looked at from outside over Chromium's own debugging line: nothing in it is other than usual. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { z } from 'zod';

/** Milliseconds. */
const LONGEST = 30_000;

const Target = z.object({ type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() });
const Reply = z.object({
  id: z.int(),
  result: z.object({ result: z.object({ value: z.unknown().optional() }).optional() }).optional(),
});

export class Window {
  private last = 0;

  constructor(
    readonly child: ChildProcess,
    /** Milliseconds since the epoch. */
    readonly spawned: number,
    private readonly line: WebSocket,
  ) {}

  /** The program must let Node's inspector in, as the twin for tests does: the release drops Chromium's own line. */
  static async open(program: string, args: readonly string[]): Promise<Window> {
    const spawned = Date.now();
    const looked = ['--inspect=0', '--remote-debugging-port=0'];
    const child = spawn(program, [...looked, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    try {
      return await inTime('no page to look at', attached(child, spawned));
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  /** What the page makes of a piece of code, awaited. */
  async evaluate(expression: string): Promise<unknown> {
    const id = (this.last += 1);
    const params = { expression, awaitPromise: true, returnByValue: true };
    this.line.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
    const told = new Promise<unknown>((resolve) => {
      const hear = (data: Buffer): void => {
        const reply = Reply.safeParse(JSON.parse(data.toString('utf8')));
        if (!reply.success || reply.data.id !== id) return;
        this.line.off('message', hear);
        resolve(reply.data.result?.result?.value);
      };
      this.line.on('message', hear);
    });
    return inTime('the page says nothing', told);
  }

  async close(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.line.close();
    this.child.kill();
    try {
      await inTime('the program does not end', ended);
    } catch (error) {
      this.child.kill('SIGKILL');
      throw error;
    }
  }
}

async function attached(child: ChildProcess, spawned: number): Promise<Window> {
  const address = await addressOf(child);
  for (;;) {
    const targets = z.array(Target).parse(await (await fetch(`http://${address}/json`)).json());
    const page = targets.find(({ type, url }) => type === 'page' && url !== '' && url !== 'about:blank');
    if (page !== undefined) {
      const line = new WebSocket(page.webSocketDebuggerUrl);
      await once(line, 'open');
      return new Window(child, spawned, line);
    }
    await tick();
  }
}

/** Nothing that is waited for here takes longer on a machine that works. */
async function inTime<T>(fault: string, waited: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`After ${LONGEST / 1_000} seconds: ${fault}.`)), LONGEST);
  });
  return Promise.race([waited, late]).finally(() => clearTimeout(timer));
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('nobody listens to the program');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    const found = /^DevTools listening on ws:\/\/([^/]+)/.exec(line)?.[1];
    if (found === undefined) continue;
    // Nobody reads on: what it says from here on must not stop it.
    child.stderr.resume();
    return found;
  }
  throw new Error(`The program ended at once: ${said.join('\n')}`);
}

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
