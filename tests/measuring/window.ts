/** A started program, looked at from outside over Chromium's own debugging line: nothing in it is other than usual. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { z } from 'zod';

const Target = z.object({ type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() });
const Reply = z.object({
  id: z.int(),
  result: z.object({ result: z.object({ value: z.unknown().optional() }).optional() }).optional(),
});

export class Window {
  private last = 0;

  private constructor(
    readonly child: ChildProcess,
    /** Milliseconds since the epoch. */
    readonly spawned: number,
    private readonly line: WebSocket,
  ) {}

  static async open(program: string, args: readonly string[]): Promise<Window> {
    const spawned = Date.now();
    const child = spawn(program, [...args, '--remote-debugging-port=0'], { stdio: ['ignore', 'ignore', 'pipe'] });
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

  /** What the page makes of a piece of code, awaited. */
  async evaluate(expression: string): Promise<unknown> {
    const id = (this.last += 1);
    const params = { expression, awaitPromise: true, returnByValue: true };
    this.line.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
    return new Promise((resolve) => {
      const hear = (data: Buffer): void => {
        const reply = Reply.safeParse(JSON.parse(data.toString('utf8')));
        if (!reply.success || reply.data.id !== id) return;
        this.line.off('message', hear);
        resolve(reply.data.result?.result?.value);
      };
      this.line.on('message', hear);
    });
  }

  async close(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.line.close();
    this.child.kill();
    await ended;
  }
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
