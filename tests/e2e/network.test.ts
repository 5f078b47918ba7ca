import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { inRoot } from '../../build/folders';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { expect, test } from './program';

const Counted = z.object({
  control: z.int(),
  out: z.int(),
  read: z.boolean(),
  found: z.boolean(),
  exported: z.boolean(),
  added: z.boolean(),
  host: z.array(z.string()),
});

test('nothing leaves the machine while reports are read, searched, exported and added, nor when code tries to send', () => {
  const house = ['-n', '-m', 'sh', inRoot('tests/network/house.sh')];
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'network namespaces need root on Linux');
  test.skip(spawnSync('ip', ['-V']).error !== undefined, 'this system has no ip, of iproute2');
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-house-'));
  try {
    const ran = spawnSync('unshare', [...house, process.execPath, '--import', 'tsx', inRoot('tests/network/jobs.ts')], {
      cwd: inRoot(),
      env: { ...process.env, HOUSE_FOLDER: folder },
      encoding: 'utf8',
    });
    expect(ran.status, ran.stderr).toBe(0);
    const { control, out, host, ...done } = Counted.parse(JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? ''));
    // One known packet was sent, and counted: a counter that stands still would prove nothing.
    expect(control).toBe(1);
    expect(done).toEqual({ read: true, found: true, exported: true, added: true });
    expect(out).toBe(0);
    expect(host).toEqual([
      'Error: Satchel makes no connection.',
      'Error: net::ERR_BLOCKED_BY_CLIENT',
      'Error: net::ERR_BLOCKED_BY_CLIENT',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('searching and exporting by the command line opens no socket but those that end on this machine', () => {
  test.skip(spawnSync('strace', ['-o', '/dev/null', 'true']).status !== 0, 'nothing can be traced here by strace');
  const satchel = launchable(packagedProgram('release'));
  const user = `--user-data-dir=${satchel.folder('user')}`;
  const pdf = path.join(satchel.folder('saved'), 'belgium.pdf');
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-trace-'));
  const families = (...command: string[]): string[] => {
    const trace = path.join(folder, 'trace');
    const { status, stderr } = spawnSync('strace', ['-f', '-qq', '-e', 'trace=socket', '-o', trace, ...command], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    return [...readFileSync(trace, 'utf8').matchAll(/socket\((\w+)/g)].map(([, family = '']) => family);
  };
  try {
    // One that is known: a trace that sees nothing would prove nothing.
    const known = "require('node:dgram').createSocket('udp4').bind(0, '127.0.0.1', function () { this.close(); })";
    expect(families(process.execPath, '-e', known)).toContain('AF_INET');
    const opened = [
      ...families(satchel.executablePath, user, 'search', 'shelter'),
      ...families(satchel.executablePath, user, 'export', 'BEL-2020', '--to', pdf),
    ];
    expect(existsSync(pdf)).toBe(true);
    expect(opened.filter((family) => !['AF_UNIX', 'AF_NETLINK'].includes(family))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
