import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { VERB_NAMES } from '../../electron/verb-names';
import { expect, test } from './program';

test('the page has no powers but its own', async ({ program }) => {
  const { page } = program;
  const reach = await page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    ipc: typeof Reflect.get(window, 'ipcRenderer'),
    host: Object.keys(window.satchel).filter((name) => /send|invoke|on$|channel/i.test(name)),
    kinds: [...new Set(Object.values(window.satchel).map((verb) => typeof verb))],
  }));
  expect(reach).toEqual({
    require: 'undefined',
    process: 'undefined',
    ipc: 'undefined',
    host: [],
    kinds: ['function'],
  });
});

test('script, style, frame and address from outside are refused by the policy', async ({ program }) => {
  const { page } = program;
  const came = await page.evaluate(async () => {
    const found: string[] = [];
    Object.assign(window, { found });
    document.addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective));
    const outcome = (work: () => unknown): string => {
      try {
        work();
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    };
    const image = new Image();
    image.src = 'https://example.org/x.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    const object = document.createElement('object');
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    const form = document.createElement('form');
    form.action = 'https://example.org/';
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    document.body.append(image, frame, style, form, base);
    form.submit();
    const script = document.createElement('script');
    const trusted = [
      outcome(() => (object.data = 'file:///etc/passwd')),
      outcome(() => (script.textContent = 'window.__in = 1')),
      outcome(() => (script.src = 'https://example.org/x.js')),
      outcome(() => (document.createElement('div').innerHTML = '<img src=x onerror="window.__in = 1">')),
      outcome(() => document.body.insertAdjacentHTML('beforeend', '<script>window.__in = 1</script>')),
      outcome(() => document.body.setAttribute('onclick', 'window.__in = 1')),
      outcome(() => setTimeout('window.__in = 1', 0)),
      outcome(() => new DOMParser().parseFromString('<p>x', 'text/html')),
      outcome(() => new Worker('https://example.org/x.js')),
    ];
    const fetched = (address: string): Promise<string> =>
      fetch(address).then(
        () => 'came',
        () => 'refused',
      );
    const module: string = 'data:text/javascript,window.__in=1';
    const imported = import(module).then(
      () => 'came',
      () => 'refused',
    );
    return {
      trusted: [...new Set(trusted)],
      fetched: await Promise.all([
        fetched('https://example.org/'),
        fetched('file:///etc/passwd'),
        fetched('devtools://devtools/bundled/inspector.html'),
        imported,
      ]),
    };
  });
  expect(came).toEqual({ trusted: ['refused'], fetched: ['refused', 'refused', 'refused', 'refused'] });
  await expect
    .poll(() => page.evaluate(() => [...new Set(Reflect.get(window, 'found') as string[])].toSorted()))
    .toEqual([
      'base-uri',
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'require-trusted-types-for',
      'script-src-elem',
      'style-src-elem',
    ]);
  expect(await page.evaluate(() => Reflect.get(window, '__in'))).toBeUndefined();
});

test('no path leads out of the page’s folder', async ({ program }) => {
  const answers = await program.page.evaluate(async () => {
    const addresses = [
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5c..%5cpackage.json',
      '/%252e%252e%252fpackage.json',
      '/fonts/..%2f..%2f..%2f..%2fetc/passwd',
      '/fonts/%2e%2e%2fbundled.satchel',
    ];
    // The last is there: whoever answers 404 to everything would pass otherwise.
    addresses.push('/%69ndex.html');
    return Promise.all(addresses.map((address) => fetch(`app://bundle${address}`).then(({ status }) => status)));
  });
  expect(answers).toEqual([404, 404, 404, 404, 404, 404, 200]);
});

test('every permission is refused and nothing is downloaded', async ({ program }) => {
  const { app, page } = program;
  const permissions = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ];
    const states = await Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'unknown',
        ),
      ),
    );
    const camera = await navigator.mediaDevices?.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    );
    const notification = await Notification.requestPermission();
    return { states: [...new Set(states)], camera, notification };
  });
  expect(permissions.states).not.toContain('granted');
  expect(permissions.states).not.toContain('prompt');
  expect(permissions.camera).toBe('refused');
  expect(permissions.notification).toBe('denied');
  await app.evaluate(({ session }) => {
    const begun: boolean[] = [];
    Reflect.set(globalThis, 'begunDownloads', begun);
    session.defaultSession.on('will-download', (event) => begun.push(event.defaultPrevented));
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    document.body.append(link);
    link.click();
  });
  // One was begun, and it was refused: an empty list would prove nothing.
  await expect.poll(() => app.evaluate((): unknown => Reflect.get(globalThis, 'begunDownloads'))).toEqual([true]);
});

test('whatever is sent to the host is checked, and an answer is a value', async ({ program }) => {
  const answers = await program.page.evaluate(async () => {
    const poison = JSON.parse('{"__proto__": {"polluted": 1}, "report": "BEL-2020", "evenIfDamaged": false}');
    const ask = (verb: string, argument: unknown): Promise<{ ok: boolean; error?: { code: string } }> => {
      const call = Reflect.get(window.satchel, verb) as (argument: unknown) => Promise<{ ok: boolean }>;
      return call(argument);
    };
    const wrong: [string, unknown][] = [
      ['openReport', null],
      ['openReport', { report: '../../etc/passwd', evenIfDamaged: false }],
      ['openReport', { report: ['BEL-2020'], evenIfDamaged: 'yes' }],
      ['search', { query: 'x'.repeat(200_000) }],
      ['changeShelf', { do: 'pick', passages: Array.from({ length: 10_000 }, () => 'BEL-2020-1') }],
      ['changeShelf', { do: 'erase-everything' }],
      ['saveSettings', { theme: 'light' }],
      ['saveExport', { fileName: '/etc/passwd' }],
      ['copy', { text: 5 }],
      ['chooseReports', { from: '/etc', job: 'x' }],
    ];
    const codes = await Promise.all(wrong.map(async ([verb, argument]) => (await ask(verb, argument)).error?.code));
    const poisoned = await ask('openReport', poison);
    return { codes: [...new Set(codes)], poisoned: poisoned.ok, polluted: Reflect.get({}, 'polluted') };
  });
  expect(answers).toEqual({ codes: ['bad-argument'], poisoned: true, polluted: undefined });
  expect(await program.app.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
});

test('no verb of the contract takes what is too large, too deep, poisoned or of another shape', async ({ program }) => {
  const taken = await program.page.evaluate(async (verbNames) => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 400; depth += 1) deep = { deep };
    const hostile: unknown[] = [
      'x'.repeat(3_000_000),
      Array.from({ length: 100_000 }, () => 'x'),
      deep,
      Number.MAX_VALUE,
      JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'),
    ];
    const found: string[] = [];
    for (const verb of verbNames) {
      const call = Reflect.get(window.satchel, verb) as (argument: unknown) => Promise<{ error?: { code: string } }>;
      for (const [at, argument] of hostile.entries()) {
        const code = (await call(argument)).error?.code;
        if (code !== 'bad-argument') found.push(`${verb} ${at} ${code}`);
      }
    }
    return { found, polluted: Reflect.get({}, 'polluted') };
  }, VERB_NAMES);
  expect(taken).toEqual({ found: [], polluted: undefined });
  expect(await program.app.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
});

test('a thousand messages at once leave the program answering', async ({ program }) => {
  const answered = await program.page.evaluate(async () => {
    const request = { query: 'shelter', scope: 'all', wholeWords: false, sort: 'relevance' } as const;
    const filters = { countries: [], tiers: [], editions: [], regions: [], packs: [], sections: [], newest: false };
    const asked = Array.from({ length: 1_000 }, () =>
      window.satchel.search({ ...request, filters, limit: { recommendations: 5, text: 5 } }),
    );
    return (await Promise.all(asked)).length;
  });
  expect(answered).toBe(1_000);
  await expect(program.page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the page runs in Chromium’s sandbox, as an account without rights', async ({ program }) => {
  test.skip(process.platform !== 'linux', 'read from /proc');
  const pid = await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = readFileSync(path.join('/proc', String(pid), 'status'), 'utf8');
  expect(/^Seccomp:\s+(\d)/m.exec(status)?.[1]).toBe('2');
  expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).not.toBe('0');
  // A process-id namespace of its own.
  expect(/^NSpid:\s+(.+)$/m.exec(status)?.[1]?.split(/\s+/).length).toBeGreaterThan(1);
  const flags = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => commandLine(name))
    .filter((line) => line.includes('/satchel'));
  expect(flags.join('\n')).not.toContain('--no-sandbox');
});

function commandLine(pid: string): string {
  try {
    return readFileSync(path.join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

test('nothing but app: is asked for in all of a session', async ({ program }) => {
  const { page, requests } = program;
  await page
    .getByRole('link', { name: 'Read the report' })
    .or(page.getByRole('button', { name: 'Read the report' }))
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Belgium' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(requests.length).toBeGreaterThan(3);
  expect(
    requests.filter((address) => !address.startsWith('app://bundle/') && !address.startsWith('data:image/')),
  ).toEqual([]);
});
