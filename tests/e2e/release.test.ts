import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import type { RawData } from 'ws';
import { z } from 'zod';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { expect, test } from './program';

const Target = z.object({ type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() });
const Reply = z.object({ id: z.int(), result: z.object({ result: z.object({ value: z.unknown().optional() }) }) });

/** The page's answers over Chromium's own debugging line: Node's inspector is fused off in the release. */
async function pageOf(address: string): Promise<{ evaluate(code: string): Promise<unknown>; close(): void }> {
  const targets = async () => z.array(Target).parse(await (await fetch(`http://${address}/json`)).json());
  await expect.poll(async () => (await targets()).some(({ url }) => url.startsWith('app://'))).toBe(true);
  const page = (await targets()).find(({ url }) => url.startsWith('app://'));
  const line = new WebSocket(page?.webSocketDebuggerUrl ?? '');
  await new Promise((resolve, reject) => line.once('open', resolve).once('error', reject));
  let last = 0;
  return {
    evaluate: (expression) =>
      new Promise((resolve) => {
        const id = (last += 1);
        const hear = (data: RawData): void => {
          const reply = Reply.safeParse(JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '{}'));
          if (!reply.success || reply.data.id !== id) return;
          line.off('message', hear);
          resolve(reply.data.result.result.value);
        };
        line.on('message', hear);
        const params = { expression, awaitPromise: true, returnByValue: true };
        line.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
      }),
    close: () => line.close(),
  };
}

test('the release opens, reads and searches, though nobody can look into its main process', async () => {
  const satchel = launchable(packagedProgram('release'));
  const child = spawn(
    satchel.executablePath,
    [`--user-data-dir=${satchel.folder('user')}`, '--remote-debugging-port=0', '--inspect=0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const said: string[] = [];
  const address = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (text) => {
      said.push(text);
      const found = /^DevTools listening on ws:\/\/([^/]+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(said.join('\n'))));
  });
  try {
    const page = await pageOf(await address);
    await expect.poll(() => page.evaluate('document.querySelector("h1")?.textContent')).toBe('Satchel');
    const opened = await page.evaluate(
      'window.satchel.openReport({ report: "BEL-2020", evenIfDamaged: false }).then((it) => it.value.report.tier)',
    );
    expect(opened).toBe('1');
    const search = `window.satchel.search({ query: "shelt", scope: "all", wholeWords: false, sort: "relevance",
      filters: { countries: [], tiers: [], editions: [], regions: [], sections: [] },
      limit: { recommendations: 5, text: 5 } }).then((it) => it.value?.recommendations.map((hit) => hit.passage).join())`;
    await expect.poll(() => page.evaluate(search)).toBe('BEL-2020-2,BEL-2020-3');
    page.close();
    expect(said.join('\n')).not.toContain('Debugger listening');
  } finally {
    child.kill();
  }
});
