import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Launchable } from '../../build/plain-user';
import { expect, test } from './program';
import { watch } from './watched';
import type { Watched } from './watched';

/** Words of the command lines of all processes of that start; null: not to be had here. */
function commandLines(pid: number | undefined): string[] {
  const children = new Map<string, string[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? '';
    children.set(parent, [...(children.get(parent) ?? []), name]);
  }
  const family = (id: string): string[] => [id, ...(children.get(id) ?? []).flatMap(family)];
  return family(String(pid)).map((id) => read(`/proc/${id}/cmdline`).replaceAll('\0', ' '));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function whileShown<T>(program: Watched, look: () => T): Promise<T> {
  try {
    await program.shown();
    return look();
  } finally {
    program.child.kill();
  }
}

for (const fatal of ['--no-sandbox', '-no-sandbox', '--js-flags=--expose-gc', '--single-process'])
  test(`the release does not start with ${fatal}, and says so`, async () => {
    const release = watch('release', [fatal]);
    expect(await release.ended).toBe(2);
    expect(release.said.join('\n')).toContain(`does not run with --${fatal.replace(/^-+/, '').split('=')[0]}`);
  });

/** Switches that would let somebody in or out, had Chromium read them. */
const DANGEROUS = [
  '--disable-web-security',
  '--allow-file-access-from-files',
  '--ignore-certificate-errors',
  '--proxy-server=127.0.0.1:9',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--load-extension=/tmp',
  '--enable-blink-features=MojoJS',
  '--enable-features=MojoJS',
  '--disable-features=IsolateOrigins',
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--renderer-cmd-prefix=/bin/false',
  '--utility-cmd-prefix=/bin/false',
  '--user-agent=somebody',
  '-allow-running-insecure-content',
];

test('the release takes back what could still let somebody in or out', async () => {
  test.skip(process.platform !== 'linux', 'read from /proc');
  const release = watch('release', DANGEROUS);
  const lines = await whileShown(release, () => commandLines(release.child.pid));
  // The first is the start itself, where the words stay that it was given; its children are given what is in force.
  const given = lines.filter((line) => line.includes('--type=')).join('\n');
  expect(given).toContain('--type=renderer');
  for (const word of DANGEROUS) expect(given).not.toContain(word.replace(/^-+/, '--'));
  expect(release.said.filter((line) => line.includes('listening on'))).toEqual([]);
});

test('the twin passes on what it was given: the test before this one could fail', async () => {
  test.skip(process.platform !== 'linux', 'read from /proc');
  const twin = watch('twin', ['--inspect=0', '--enable-blink-features=MojoJS']);
  const lines = await whileShown(twin, () => commandLines(twin.child.pid));
  expect(lines.join('\n')).toMatch(/--type=renderer .*--enable-blink-features=MojoJS/);
});

test('no variable of the environment changes what the release runs, or writes what it shows', async () => {
  let folder = '';
  const hostile = (satchel: Launchable): Record<string, string> => {
    folder = satchel.folder('hostile');
    const script = path.join(folder, 'in.cjs');
    writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(path.join(folder, 'ran'))}, '')`);
    mkdirSync(path.join(folder, 'coverage'), { mode: 0o777 });
    satchel.own(folder);
    return {
      NODE_OPTIONS: `--require=${script} --inspect=0`,
      NODE_REPL_EXTERNAL_MODULE: script,
      NODE_EXTRA_CA_CERTS: script,
      NODE_V8_COVERAGE: path.join(folder, 'coverage'),
      NODE_DEBUG: 'net,module,http',
      ELECTRON_RUN_AS_NODE: '1',
      ELECTRON_FORCE_IS_PACKAGED: '0',
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      VITE_DEV_URL: 'http://127.0.0.1:9/',
      SATCHEL_ELECTRON: script,
      SSLKEYLOGFILE: path.join(folder, 'keys'),
      GOOGLE_API_KEY: 'x',
      http_proxy: 'http://127.0.0.1:9',
      https_proxy: 'http://127.0.0.1:9',
      all_proxy: 'socks5://127.0.0.1:9',
    };
  };
  const release = watch('release', [], hostile);
  await whileShown(release, () => expect(release.said.filter((line) => line.includes('listening on'))).toEqual([]));
  await release.ended;
  expect(existsSync(path.join(folder, 'ran'))).toBe(false);
  expect(readdirSync(folder).toSorted()).toEqual(['coverage', 'in.cjs']);
  expect(readdirSync(path.join(folder, 'coverage'))).toEqual([]);
});

test('a signal opens no inspector in the release', async () => {
  test.skip(process.platform === 'win32', 'Windows has no such signal');
  const release = watch('release');
  try {
    await release.shown();
    release.child.kill('SIGUSR1');
    // Without an inspector the signal means what it means to any program.
    expect(await release.ended).toBe('SIGUSR1');
    expect(release.said.filter((line) => line.includes('listening on'))).toEqual([]);
  } finally {
    release.child.kill();
  }
});
