import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { ensureDisplay } from '../../../build/display';
import { electronRuntime } from '../../../build/electron';
import { launchable } from '../../../build/plain-user';
import type { Sample } from './documents';
import { htmlOf } from './html';
import { MemoryWatch } from './memory';
import { type Measured, medianOrNull, pagesIn, timed } from './measured';

/** Electron's own print of the same content: no second engine would be needed for it. Cold is from the program's start. */
export async function measureElectron({ document, rounds }: Sample): Promise<Measured | null> {
  await ensureDisplay();
  const { executable } = await electronRuntime();
  const { executablePath, folder, own } = launchable(executable);
  const at = folder('bench');
  const page = path.join(at, 'document.html');
  const file = path.join(at, 'document.pdf');
  writeFileSync(page, htmlOf(document));
  writeFileSync(path.join(at, 'package.json'), '{"name":"print","version":"1.0.0","main":"electron-print.cjs"}');
  cpSync(path.join(import.meta.dirname, 'electron-print.cjs'), path.join(at, 'electron-print.cjs'));
  own(at);

  const run = await timed(async () => {
    const child = spawn(executablePath, [at, page, file, String(Math.min(rounds, 5))], {
      stdio: ['ignore', 'pipe', 'ignore'],
      // An Electron that cannot start shows a message and waits for somebody to close it.
      timeout: 150_000,
      killSignal: 'SIGKILL',
    });
    const watch = new MemoryWatch(() => (child.pid === undefined ? [] : [child.pid]));
    const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return { said, peak: watch.stop() };
  });
  const took = z.array(z.number()).safeParse(tryJson(run.value.said));
  if (!took.success) return null;
  const [, ...again] = took.data;
  const pdf = readFileSync(file);
  const warmTogether = again.reduce((sum, one) => sum + one, 0);
  return {
    cold: run.milliseconds - warmTogether,
    warm: medianOrNull(again),
    bytes: pdf.length,
    pages: pagesIn(pdf),
    peak: run.value.peak,
  };
}

function tryJson(said: string): unknown {
  try {
    return JSON.parse(said.trim().split('\n').at(-1) ?? '');
  } catch {
    return null;
  }
}
