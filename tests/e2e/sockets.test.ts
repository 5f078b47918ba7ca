/** Which sockets its processes open, and where they send: as the system's own trace of calls says. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { threeJobs } from '../network/three-jobs';
import { untouched } from '../network/untouched';
import { launch, prepare } from './launch';
import { expect, test } from './program';

const CALLS = 'trace=socket,connect,sendto,sendmsg,sendmmsg';
const traced = (trace: string): string[] => ['strace', '-f', '-qq', '-e', 'signal=none', '-e', CALLS, '-o', trace];

/** Families of the sockets that were opened. */
const families = (trace: string): string[] =>
  [...readFileSync(trace, 'utf8').matchAll(/socket\((\w+)/g)].map(([, family = '']) => family);

/** How many processes and threads opened or used a socket. */
const processes = (trace: string): number =>
  new Set([...readFileSync(trace, 'utf8').matchAll(/^(\d+) /gm)].map(([, id]) => id)).size;

/** Calls that name an address of the internet; a socket that none of them has named can send nothing. */
const sent = (trace: string): string[] =>
  readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /sa_family=AF_INET6?\b/.test(line));

/** Sends a datagram to this machine: a trace that does not see it would prove nothing. */
const KNOWN = "const s = require('node:dgram').createSocket('udp4'); s.send('known', 9, '127.0.0.1', () => s.close())";

let folder = '';
let trace = '';

test.beforeEach(() => {
  test.skip(spawnSync('strace', ['-o', '/dev/null', 'true']).status !== 0, 'nothing can be traced here by strace');
  folder = mkdtempSync(path.join(tmpdir(), 'satchel-trace-'));
  trace = path.join(folder, 'trace');
  runTraced(process.execPath, '-e', KNOWN);
  expect(families(trace)).toContain('AF_INET');
  expect(sent(trace).join('\n')).toContain('127.0.0.1');
});

test.afterEach(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

function runTraced(...command: string[]): void {
  const [strace = '', ...args] = [...traced(trace), ...command];
  const { status, stderr } = spawnSync(strace, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

test('searching and exporting by the command line opens no socket but those that end on this machine', () => {
  const satchel = launchable(packagedProgram('release'));
  const user = `--user-data-dir=${satchel.folder('user')}`;
  const pdf = path.join(satchel.folder('saved'), 'belgium.pdf');
  const opened: string[] = [];
  for (const words of [
    ['search', 'shelter'],
    ['export', 'BEL-2020', '--to', pdf],
  ]) {
    runTraced(satchel.executablePath, user, ...words);
    opened.push(...families(trace));
  }
  expect(existsSync(pdf)).toBe(true);
  expect(opened.filter((family) => !['AF_UNIX', 'AF_NETLINK'].includes(family))).toEqual([]);
});

test('the window of the release starts, is left alone and ends, and none of its processes names an address of the internet', async () => {
  expect(await untouched(traced(trace))).toBe(0);
  expect(processes(trace)).toBeGreaterThan(3);
  expect(sent(trace)).toEqual([]);
});

test('a report is read, found, exported and added in the window, and none of its processes names an address of the internet', async () => {
  const satchel = launchable(packagedProgram('twin'));
  const user = satchel.folder('user');
  prepare(satchel, user);
  const script = path.join(folder, 'traced');
  const words = [...traced(trace), satchel.executablePath].map((word) => `'${word}'`).join(' ');
  writeFileSync(script, `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o755 });
  const program = await launch({ ...satchel, executablePath: script }, user);
  try {
    expect(await threeJobs(program, satchel)).toEqual({ read: true, found: true, exported: true, added: true });
  } finally {
    await program.app.close();
  }
  expect(processes(trace)).toBeGreaterThan(3);
  // What looks into the twin listens on this machine, and never begins.
  expect(sent(trace)).toEqual([]);
});
