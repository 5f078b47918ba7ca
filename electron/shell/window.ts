import path from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Settings, Theme } from '../contract';
import { BOUNDS_FORM } from '../shelf/forms';
import { Kept } from '../shelf/kept';
import { SMALLEST, visibleBounds } from './bounds';
import type { PageLife } from './page-life';
import { PAGE } from './scheme';

/** The desk's colour of each theme: what stands there before the page has painted, so that nothing flashes. */
const DESK: Record<Theme, string> = { light: '#E8EBE8', sepia: '#E2D5BA', dark: '#101314', contrast: '#000000' };

export function themeOf(settings: Settings): Theme {
  if (!settings.followSystem) return settings.theme;
  return nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
}

export interface WindowPlan {
  /** Folder of the user's own files, where the window's bounds are kept. */
  own: string;
  preload: string;
  settings: Settings;
  devPage: string | undefined;
  life: PageLife;
}

/** The window, and a promise that its bounds were kept after it closed. */
export async function openWindow(plan: WindowPlan): Promise<{ window: BrowserWindow; settled: () => Promise<void> }> {
  const { kept } = await Kept.open(path.join(plan.own, 'window.json'), BOUNDS_FORM, null);
  const window = new BrowserWindow({
    ...visibleBounds(
      kept.value,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Satchel',
    autoHideMenuBar: true,
    backgroundColor: DESK[themeOf(plan.settings)],
    webPreferences: {
      preload: plan.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // In the checkout they may be opened; what is handed out has none.
      devTools: plan.devPage !== undefined,
      // Whoever has a file to give drops it or chooses it in the host's dialog.
      disableBlinkFeatures: 'FileSystemAccess,FileSystemAccessLocal',
      // Chromium's own zoom would fight the program's text size.
      zoomFactor: 1,
    },
  });
  window.webContents.on('before-input-event', (event, { type, key, control, alt, shift, meta }) => {
    if (type !== 'keyDown' || key !== 'F11' || control || alt || shift || meta) return;
    event.preventDefault();
    window.setFullScreen(!window.isFullScreen());
  });
  if (kept.value?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => void kept.set({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
  const open = (): void => void window.loadURL(plan.devPage ?? PAGE);
  plan.life.watch(window, open);
  open();
  return { window, settled: () => kept.settled() };
}
