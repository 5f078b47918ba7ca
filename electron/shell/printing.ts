import { BrowserWindow, session } from 'electron';
import type { WebContentsPrintOptions } from 'electron';
import { done, failed } from '../contract';
import type { ExportOptions, Result } from '../contract';
import { sheets, SHEETS } from './print-sheets';

const PAPER: Record<ExportOptions['paper'], 'A4' | 'Letter'> = { a4: 'A4', letter: 'Letter' };

/** A session in memory that answers nothing but the pages being printed. */
function sealedSession() {
  const sealed = session.fromPartition('satchel-print');
  sealed.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !details.url.startsWith('app://print/') }));
  sealed.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  sealed.setPermissionCheckHandler(() => false);
  return sealed;
}

let printing: Promise<unknown> = Promise.resolve();

/** Shows the system's print dialog for these pages. One document after another; that it was cancelled is no fault. */
export function printPages(
  pages: readonly string[],
  paper: ExportOptions['paper'],
  parent: BrowserWindow,
): Promise<Result<null>> {
  const turn = printing.then(() => printNow(pages, paper, parent));
  printing = turn.catch(() => undefined);
  return turn;
}

async function printNow(
  pages: readonly string[],
  paper: ExportOptions['paper'],
  parent: BrowserWindow,
): Promise<Result<null>> {
  if (parent.isDestroyed()) return done(null);
  const sealed = sealedSession();
  sealed.protocol.handle('app', sheets(pages, paper));
  const window = new BrowserWindow({
    parent,
    show: false,
    webPreferences: {
      session: sealed,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // The sheets are pictures; there is nothing to run.
      javascript: false,
    },
  });
  try {
    await window.loadURL(SHEETS);
    return await askPrinter(window, { silent: false, margins: { marginType: 'none' }, pageSize: PAPER[paper] });
  } finally {
    if (!window.isDestroyed()) window.destroy();
    sealed.protocol.unhandle('app');
  }
}

function askPrinter(window: BrowserWindow, options: WebContentsPrintOptions): Promise<Result<null>> {
  return new Promise((resolve) => {
    window.once('closed', () => resolve(done(null)));
    window.webContents.print(options, (printed, why) => {
      if (printed || /cancel/i.test(why)) resolve(done(null));
      else
        resolve(failed('cannot-print', 'The document could not be printed.', 'Save the PDF and print it elsewhere.'));
    });
  });
}
