import { spawn } from 'node:child_process';
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

/** The command that an npm package installed. */
export const tool = (name: string): string =>
  inRoot('node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
