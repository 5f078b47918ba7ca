import { app, dialog } from 'electron';
import type { BrowserWindow, MessageBoxOptions, RenderProcessGoneDetails } from 'electron';
import type { CameBack, Held, Language } from '../contract';
import type { Library } from '../library/library';
import type { Log } from '../log';
import { factsOf } from '../log';
import type { OwnThings } from '../shelf/own-things';
import { Falls } from './falls';
import type { AfterFall } from './falls';
import { NATIVE_WORDS } from './native-words';

interface Parts {
  own: OwnThings;
  library: Library;
  log: Log;
}

const NOTHING: Held = { place: null, left: null, note: null };

/** Brings the page back when its process falls or hangs: where it was, with what was written in it, and a word about it. */
export class PageLife {
  private held: Held = NOTHING;
  private readonly falls = new Falls();
  private back: CameBack | null = null;
  private watched: { window: BrowserWindow; open: () => void } | null = null;

  constructor(private readonly parts: Parts) {}

  hold(held: Held): void {
    this.held = held;
  }

  /** Once for each time that the page was opened again; null at the first start. */
  cameBack(): CameBack | null {
    const { back } = this;
    this.back = null;
    return back;
  }

  /** At the user's wish. */
  openAgain(): void {
    void this.bringBack('where-it-was');
  }

  /** `open` loads the page anew. */
  watch(window: BrowserWindow, open: () => void): void {
    this.watched = { window, open };
    const { log } = this.parts;
    const { webContents } = window;
    webContents.on('render-process-gone', (_event, { reason, exitCode }: RenderProcessGoneDetails) => {
      log.fault('page-gone', { reason, exit: exitCode });
      // Not while the fall is being told: Chromium is still taking the old process down.
      setImmediate(() => void this.bringBack(this.falls.next(Date.now())));
    });
    let asking: AbortController | null = null;
    webContents.on('unresponsive', () => {
      log.fault('page-hangs');
      asking ??= new AbortController();
      void ask(window, hangs(this.parts.own.settings.language), asking.signal).then((answer) => {
        asking = null;
        if (answer === 1 && !window.isDestroyed()) webContents.forcefullyCrashRenderer();
      });
    });
    webContents.on('responsive', () => {
      log.note('page-answers');
      asking?.abort();
    });
    webContents.on('preload-error', (_event, _path, error) => log.fault('preload', factsOf(error)));
  }

  private async bringBack(how: AfterFall): Promise<void> {
    const held = await this.keepHeld();
    const { watched } = this;
    if (watched === null || watched.window.isDestroyed()) return;
    if (how === 'ask' && (await ask(watched.window, fallsOn(this.parts.own.settings.language))) === 1)
      return app.quit();
    if (how === 'where-it-was') this.back = { at: how, left: held.left };
    else {
      await this.parts.own.savePlace({ ...this.parts.own.place, route: { at: 'library' } });
      this.back = { at: 'library', left: null };
    }
    if (!watched.window.isDestroyed()) watched.open();
  }

  /** What the page had not had time to have kept. */
  private async keepHeld(): Promise<Held> {
    const { held } = this;
    const { own, library, log } = this.parts;
    this.held = NOTHING;
    try {
      if (held.place !== null) await own.savePlace(held.place);
      if (held.note !== null) {
        const { passage, text, followUp } = held.note;
        const report = (id: string) => library.report(id);
        await own.changeShelf({ do: 'note', passage, text }, report);
        await own.changeShelf({ do: 'follow-up', passage, followUp }, report);
      }
    } catch (error) {
      log.fault('held-not-kept', factsOf(error));
    }
    return held;
  }
}

const hangs = (language: Language): MessageBoxOptions => ({
  type: 'warning',
  message: NATIVE_WORDS[language].hangs,
  detail: NATIVE_WORDS[language].hangsAbout,
  buttons: [NATIVE_WORDS[language].wait, NATIVE_WORDS[language].openAgain],
  defaultId: 0,
  cancelId: 0,
});
const fallsOn = (language: Language): MessageBoxOptions => ({
  type: 'error',
  message: NATIVE_WORDS[language].fell,
  detail: NATIVE_WORDS[language].fellAbout,
  buttons: [NATIVE_WORDS[language].openAgain, NATIVE_WORDS[language].close],
  defaultId: 0,
  cancelId: 1,
});

/** Number of the button that was pressed. */
async function ask(window: BrowserWindow, options: MessageBoxOptions, signal?: AbortSignal): Promise<number> {
  const { response } = await dialog.showMessageBox(window, signal === undefined ? options : { ...options, signal });
  return response;
}
