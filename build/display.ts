import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';

/** Whether windows can be shown to somebody. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

/**
 * Makes sure that programs started from here on can open windows: where there is no display, on a virtual one that
 * lives as long as this process.
 */
export async function ensureDisplay(): Promise<void> {
  if (hasDisplay()) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-display-'));
  const authority = path.join(folder, 'Xauthority');
  // Nobody else on this machine may look into the window or type in it.
  const cookie = randomBytes(16).toString('hex');
  const allow = (display: string): void =>
    void execFileSync('xauth', ['-q', '-f', authority, 'add', display, '.', cookie], { stdio: 'ignore' });
  allow(':0');
  // Without a reset between two programs, during which a third would find no display.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-auth', authority, '-nolisten', 'tcp', '-noreset', '-screen', '0', '1600x1000x24'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  process.once('exit', () => {
    // At once: a server that ends in its own time could take away the socket of the next one, which has its number.
    server.kill('SIGKILL');
    const number = process.env['DISPLAY']?.slice(1) ?? '';
    for (const left of [folder, `/tmp/.X${number}-lock`, `/tmp/.X11-unix/X${number}`])
      rmSync(left, { recursive: true, force: true });
  });
  const display = `:${await firstLine(server.stdio[3])}`;
  server.unref();
  allow(display);
  process.env['DISPLAY'] = display;
  process.env['XAUTHORITY'] = authority;
}

/** To its end: Xvfb writes the number and the line end apart, and gives up when nobody listens to the second. */
async function firstLine(from: ChildProcess['stdio'][number]): Promise<string> {
  let line = '';
  if (from instanceof Readable) {
    for await (const chunk of from) {
      line += String(chunk);
      if (line.includes('\n')) return line.trim();
    }
  }
  throw new Error('Xvfb, the virtual display, did not start.');
}
