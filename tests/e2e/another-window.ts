import type { WebPreferences } from 'electron';
import type { Page } from 'playwright';
import type { Program } from './launch';

/** What the program hears of a window, and refuses there. */
const REFUSED = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'];

/**
 * A second window on the same page, with powers that the program's own has not, and with nobody who refuses it anything:
 * an attack that leads nowhere here would prove nothing by leading nowhere there.
 */
export async function anotherWindow({ app }: Program, webPreferences: WebPreferences = {}): Promise<Page> {
  const opened = app.waitForEvent('window');
  await app.evaluate(
    async ({ BrowserWindow }, { powers, refused }) => {
      const other = new BrowserWindow({ width: 800, height: 600, webPreferences: { sandbox: true, ...powers } });
      const contents: NodeJS.EventEmitter = other.webContents;
      for (const name of refused) contents.removeAllListeners(name);
      other.webContents.setWindowOpenHandler(() => ({ action: 'allow' }));
      await other.loadURL('app://bundle/index.html?other');
    },
    { powers: webPreferences, refused: REFUSED },
  );
  return opened;
}
