import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { inRoot } from '../../build/folders';
import { expect, test } from './program';

const Counted = z.object({
  control: z.int(),
  release: z.object({ ended: z.int(), out: z.int() }),
  out: z.int(),
  done: z.record(z.string(), z.boolean()),
  byCommand: z.boolean(),
  host: z.array(z.string()),
});

test('nothing leaves the machine while the release is left alone, nor while reports are read, searched, exported and added, nor when code tries to send', () => {
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
    const { control, release, out, done, byCommand, host } = Counted.parse(
      JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? ''),
    );
    // One known packet was sent, and counted: a counter that stands still would prove nothing.
    expect(control).toBe(1);
    expect(done).toEqual({ read: true, found: true, exported: true, added: true });
    expect(byCommand).toBe(true);
    expect(release).toEqual({ ended: 0, out: 0 });
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
