import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../../../electron/shell/serve';

let answer: (request: Request) => Promise<Response>;
const get = (address: string, init?: RequestInit): Promise<Response> => answer(new Request(address, init));

beforeAll(async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'satchel-serve-'));
  await mkdir(path.join(root, 'page/assets'), { recursive: true });
  await mkdir(path.join(root, 'fonts'));
  await writeFile(path.join(root, 'secret.json'), '{}');
  await writeFile(path.join(root, 'page/index.html'), '<title>Satchel</title>');
  await writeFile(path.join(root, 'page/assets/program.exe'), '');
  await writeFile(path.join(root, 'fonts/a.ttf'), 'font');
  await writeFile(path.join(root, 'licences.json'), '[]');
  answer = serve({
    page: path.join(root, 'page'),
    fonts: path.join(root, 'fonts'),
    licences: path.join(root, 'licences.json'),
  });
});

describe('serve', () => {
  test('gives the page with its policy', async () => {
    const response = await get('app://bundle/index.html');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Satchel');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('gives fonts from their own folder', async () => {
    expect(await (await get('app://bundle/fonts/a.ttf')).text()).toBe('font');
  });

  test('gives the list of licences, and no other file beside it', async () => {
    expect(await (await get('app://bundle/licences.json')).text()).toBe('[]');
    expect((await get('app://bundle/licences.json/../secret.json')).status).toBe(404);
  });

  test.each([
    'app://bundle/../secret.json',
    'app://bundle/..%2fsecret.json',
    'app://bundle/..%2f..%2f..%2f..%2fetc/passwd',
    'app://bundle/%2e%2e/secret.json',
    'app://bundle/%252e%252e%252fsecret.json',
    'app://bundle/..%5csecret.json',
    'app://bundle/fonts/..%2f..%2fsecret.json',
    'app://bundle/fonts/%2e%2e%2f%2e%2e%2fsecret.json',
    'app://bundle/index.html%00.html',
    'app://bundle//etc/passwd',
    'app://bundle/%',
    'app://bundle/',
    'app://bundle/assets/program.exe',
    'app://bundle/missing.html',
  ])('refuses %s', async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  test('refuses other hosts and methods', async () => {
    expect((await get('app://elsewhere/index.html')).status).toBe(405);
    expect((await get('app://bundle/index.html', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});
