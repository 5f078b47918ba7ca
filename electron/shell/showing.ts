import path from 'node:path';
import { nativeTheme } from 'electron';
import type { Settings, Theme } from '../contract';
import { BOUNDS_FORM } from '../shelf/forms';
import { Kept } from '../shelf/kept';
import { visibleBounds } from './bounds';
import { screens } from './window';
import type { HiddenWindow } from './window';

/** The desk's colour of each theme: what stands there before the page has painted, so that nothing flashes. */
const DESK: Record<Theme, string> = { light: '#E8EBE8', sepia: '#E2D5BA', dark: '#101314', contrast: '#000000' };

function themeOf(settings: Settings): Theme {
  if (!settings.followSystem) return settings.theme;
  return nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
}

/**
 * Shows the window where and as large as it was left, as soon as there is something to see in it. `own`: folder of the
 * user's own files, where its bounds are kept. Gives the way to wait until they were kept after it closed.
 */
export async function showAsLeft(
  { window, ready }: HiddenWindow,
  own: string,
  settings: Settings,
): Promise<() => Promise<void>> {
  const { kept } = await Kept.open(path.join(own, 'window.json'), BOUNDS_FORM, null);
  if (window.isDestroyed()) return () => kept.settled();
  window.setBackgroundColor(DESK[themeOf(settings)]);
  if (kept.value !== null) window.setBounds(visibleBounds(kept.value, screens()));
  if (kept.value?.maximized === true) window.maximize();
  void ready.then(() => {
    if (!window.isDestroyed()) window.show();
  });
  window.on('close', () => void kept.set({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
  return () => kept.settled();
}
