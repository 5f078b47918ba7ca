import { USUAL_SETTINGS, type Settings, type Theme } from '../../electron/contract';
import { ask } from '../host';
import { speak } from '../words';
import { alertUser, announceAs } from './announcer';
import { createStore, type Store, useStore } from './store';

export const TEXT_SIZE = { least: 80, usual: 100, most: 250, step: 10 } as const;

/** Until the host has said how the user likes it; a greeting is not shown before. */
const USUAL: Settings = { ...USUAL_SETTINGS, welcomed: true };

/** The usual values of some settings. */
export const usualOf = (names: readonly (keyof Settings)[]): Partial<Settings> =>
  Object.fromEntries(names.map((name) => [name, USUAL[name]]));

/** What the user set. The usual values stand only until the host has answered. */
export const settings: Store<Settings> = createStore(USUAL);

export const useSetting = <K extends keyof Settings>(name: K): Settings[K] => useStore(settings, (now) => now[name]);

/** Applies at once, and keeps: if the host cannot keep it, the user is told and the choice stands until closing. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  settings.change((now) => ({ ...now, ...patch }));
  const kept = await ask('saveSettings', settings.get());
  if (!kept.ok) alertUser(kept.error.message);
}

/** One step up or down, or back to the usual size. */
export function changeTextSize(direction: 1 | -1 | 0): Promise<void> {
  const { textSize } = settings.get();
  const wanted = direction === 0 ? TEXT_SIZE.usual : textSize + direction * TEXT_SIZE.step;
  return changeSettings({ textSize: Math.min(TEXT_SIZE.most, Math.max(TEXT_SIZE.least, wanted)) });
}

const systemIsDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function themeOf({ theme, followSystem }: Settings): Theme {
  if (!followSystem) return theme;
  if (systemIsDark().matches) return 'dark';
  return theme === 'dark' ? 'light' : theme;
}

/**
 * Chromium may go on measuring a container's rem by an earlier text size, and so choose the layout of another width;
 * a container made anew measures again.
 */
function setTextSize(size: string): void {
  const html = document.documentElement;
  if (html.style.fontSize === size) return;
  html.style.fontSize = size;
  for (const container of document.querySelectorAll<HTMLElement>('#page, .dialog-scrim')) {
    container.style.containerType = 'normal';
    container.getBoundingClientRect();
    container.style.containerType = '';
  }
}

function show(now: Settings): void {
  const html = document.documentElement;
  html.dataset['theme'] = themeOf(now);
  html.dataset['typeface'] = now.typeface;
  html.dataset['spacing'] = now.lineSpacing;
  html.dataset['measure'] = now.lineLength;
  html.dataset['beside'] = now.recommendationsBeside ? 'yes' : 'no';
  html.dataset['motion'] = now.cardMovement ? 'card' : 'none';
  html.dataset['links'] = now.underlineLinks ? 'underlined' : 'plain';
  html.dataset['targets'] = now.largerTargets ? 'large' : 'standard';
  announceAs(now.announcements);
  setTextSize(`${now.textSize}%`);
}

/** Settles the settings that came from the host, and from then on shows every change of them on <html>. */
export async function beginSettings(from: Settings): Promise<void> {
  settings.set(from);
  show(from);
  await speak(from);
  let spoken = from;
  settings.subscribe(() => {
    const now = settings.get();
    show(now);
    const same = now.language === spoken.language && now.digits === spoken.digits && now.dates === spoken.dates;
    if (!same) void speak((spoken = now));
  });
  systemIsDark().addEventListener('change', () => show(settings.get()));
}
