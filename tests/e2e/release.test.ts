import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { expect, test } from './program';
import { watch } from './watched';
import type { Watched } from './watched';

const LISTENS = /^(?:DevTools listening on|Debugger listening on)/;
const INTO_IT = ['--inspect=0', '--remote-debugging-port=0'];

const listens = ({ said }: Watched): string[] =>
  said.filter((line) => LISTENS.test(line)).map((line) => line.slice(0, 8));

test('the release opens and reads, though nobody can look into it', async () => {
  const release = watch('release', INTO_IT);
  try {
    await release.shown();
    expect(listens(release)).toEqual([]);
    expect(existsSync(path.join(release.userFolder, 'DevToolsActivePort'))).toBe(false);
  } finally {
    release.child.kill();
  }
});

test('its twin takes the very same switches: the test before this one could fail', async () => {
  const twin = watch('twin', INTO_IT);
  try {
    await twin.shown();
    expect(listens(twin).toSorted()).toEqual(['Debugger', 'DevTools']);
  } finally {
    twin.child.kill();
  }
});

test('the release lists, searches and exports without a window', () => {
  const satchel = launchable(packagedProgram('release'));
  const user = `--user-data-dir=${satchel.folder('user')}`;
  const say = (...words: string[]): string =>
    execFileSync(satchel.executablePath, [user, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  expect(say('list')).toContain('BEL-2020');
  expect(JSON.parse(say('search', 'shelt', '--in', 'recommendations', '--json')).hits).toMatchObject([
    { passage: 'BEL-2020-2' },
    { passage: 'BEL-2020-3' },
  ]);
  const file = path.join(satchel.folder('saved'), 'belgium.pdf');
  say('export', 'BEL-2020', '--to', file);
  expect(existsSync(file)).toBe(true);
});
