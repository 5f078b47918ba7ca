import { BrowserWindow, screen } from 'electron';
import { SMALLEST, visibleBounds } from './bounds';

export interface HiddenWindow {
  window: BrowserWindow;
  /** Settled when there is something to see in it. */
  ready: Promise<void>;
}

/** Hidden, of the usual size, and empty: its page's process starts while the program learns how the window was left. */
export function hiddenWindow(preload: string, devPage: string | undefined): HiddenWindow {
  const window = new BrowserWindow({
    ...visibleBounds(null, screens()),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Satchel',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // In the checkout they may be opened; what is handed out has none.
      devTools: devPage !== undefined,
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
  return { window, ready: new Promise((resolve) => window.once('ready-to-show', () => resolve())) };
}

export const screens = () => screen.getAllDisplays().map((display) => display.workArea);
