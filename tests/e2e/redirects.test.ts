/** An answer that sends whoever asked to another address: from `app:`, and from a server. */
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { anotherWindow } from './another-window';
import type { Program } from './launch';
import { expect, test } from './program';

/** Whether an address of `app:` answers by sending elsewhere. */
const statusOf = (page: Page, address: string): Promise<'redirect' | 'stays'> =>
  page.evaluate(
    (path) =>
      fetch(`app://bundle${path}`, { redirect: 'manual' }).then(
        ({ type, status }) => (type === 'opaqueredirect' || (status >= 300 && status < 400) ? 'redirect' : 'stays'),
        () => 'stays',
      ),
    address,
  );

test('app: sends nobody elsewhere, whatever is asked of it', async ({ program }) => {
  const addresses = [
    '',
    '/',
    '/index.html/',
    '/fonts',
    '/fonts/',
    '//example.org/',
    '/\\example.org/',
    '/index.html?url=https://example.org/',
    '/https://example.org/',
    '/%2f%2fexample.org/',
    '/%0d%0aLocation:%20https://example.org/',
  ];
  for (const address of addresses) expect(await statusOf(program.page, address), address).toBe('stays');
});

const AWAY = 'app://bundle/index.html?away';

/** From now on `app:` sends whoever asks for `index.html?from` to another of its pages. */
const sendAway = ({ app }: Program): Promise<void> =>
  app.evaluate(({ protocol }, away) => {
    protocol.unhandle('app');
    protocol.handle('app', ({ url }) =>
      url.endsWith('?from')
        ? new Response(null, { status: 302, headers: { location: away } })
        : new Response('<h1>There</h1>', { headers: { 'content-type': 'text/html' } }),
    );
  }, AWAY);

/** Has the first process open `index.html?from` in the window at an address; where that ends. */
const openedFrom = ({ app }: Program, address: string): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows()
      .map(({ webContents }) => webContents)
      .find((each) => each.getURL() === wanted);
    if (contents === undefined) throw new Error(`no window shows ${wanted}`);
    await contents.loadURL('app://bundle/index.html?from').catch(() => undefined);
    return contents.getURL();
  }, address);

test('were app: to send the window elsewhere, it would not go; a window that nobody keeps in place goes', async ({
  program,
}) => {
  const own = program.page.url();
  const other = await anotherWindow(program);
  await sendAway(program);
  // A page is answered by whoever answered `app:` when it was opened.
  await other.reload();
  expect(await statusOf(other, '/index.html?from')).toBe('redirect');
  expect(await openedFrom(program, own)).toBe(own);
  expect(await openedFrom(program, other.url())).toBe(AWAY);
});

test('a server that sends elsewhere is not asked, by neither of two locks', async ({ program }) => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(302, { location: AWAY }).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    const address = server.address();
    const from = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
    expect((await fetch(from, { redirect: 'manual' })).status).toBe(302);
    expect(asked).toBe(1);
    const load = () =>
      program.app.evaluate(
        ({ BrowserWindow }, it) =>
          BrowserWindow.getAllWindows()[0]
            ?.loadURL(it)
            .catch(() => undefined),
        from,
      );
    await load();
    // Chromium itself is told that there is no host.
    await program.app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
    await load();
    expect(asked).toBe(1);
  } finally {
    server.close();
  }
});
