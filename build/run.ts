import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { inRoot, root } from './folders';

/** Runs a program to its end, its output shown; it does not outlive this process. Gives its exit status. */
export function run(program: string, args: string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
    const stop = (): void => void child.kill();
    process.once('exit', stop);
    child.once('error', reject);
    child.once('exit', (status) => {
      process.off('exit', stop);
      resolve(status ?? 1);
    });
  });
}

/** Where a tool is not named as its package is. */
const packages: Record<string, string> = { biome: '@biomejs/biome', playwright: '@playwright/test', tsc: 'typescript' };

/** The script of a tool that npm installed, for Node to run: npm's own links to it are no programs on Windows. */
export function tool(name: string): string {
  const folder = inRoot('node_modules', packages[name] ?? name);
  const { bin } = Package.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) throw new Error(`${folder} has no ${name}: run npm ci.`);
  return path.join(folder, script);
}

const Package = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

export const runTool = (name: string, args: string[], environment: Record<string, string> = {}): Promise<number> =>
  run(process.execPath, [tool(name), ...args], environment);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
