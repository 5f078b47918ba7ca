/** What the faults of the packaged program share: a user's folder, numbered states, and what is read back of them. */
import path from 'node:path';
import type { Page } from 'playwright';
import type { Launchable } from '../../build/plain-user';
import { USUAL_SETTINGS } from '../../electron/contract';
import type { Settings } from '../../electron/contract';
import { OwnThings } from '../../electron/shelf/own-things';
import { launch, prepare } from '../e2e/launch';
import type { Program } from '../e2e/launch';

export interface Bench {
  satchel: Launchable;
  /** The folder that the program was given. */
  user: string;
  start: () => Promise<Program>;
}

export const NOT_KEPT = 'Not kept after you close.';

/** A user of an earlier day, in a folder of a given parent, or of its own. */
export function benchIn(satchel: Launchable, user = satchel.folder('user')): Bench {
  prepare(satchel, user);
  return { satchel, user, start: () => launch(satchel, user) };
}

/** Keeps a numbered note, selection and setting, as the page does; true when the host says that they are kept. */
export async function keep(page: Page, number: number): Promise<boolean> {
  return (await page.evaluate(keepFrom, stretch(number, number))) === number;
}

interface Stretch {
  number: number;
  to: number;
  settings: Settings;
}

export const stretch = (number: number, to: number): Stretch => ({
  number,
  to,
  settings: { ...USUAL_SETTINGS, welcomed: true },
});

/** Of the states from the given one to the last, which was kept; 0: none. Each is told where somebody listens. */
export async function keepFrom({ number, to, settings }: Stretch): Promise<number> {
  // Nothing with a name of its own in here: what runs TypeScript as it stands would ask the page for a helper.
  const told: unknown = Reflect.get(window, 'told');
  let kept = 0;
  for (let next = number; next <= to; next += 1) {
    const name = String(next);
    await window.satchel.saveSettings({ ...settings, textSize: 80 + (next % 171) });
    await window.satchel.changeShelf({ do: 'rename', selection: 's1', name });
    const noted = await window.satchel.changeShelf({ do: 'note', passage: 'BEL-2020-4', text: name });
    if (Object(Reflect.get(Object(noted), 'value')).volatile === false) kept = next;
    if (typeof told === 'function') await Reflect.apply(told, window, [next]);
  }
  return kept;
}

export interface Found {
  note: number;
  selection: number;
  /** Of the last number, what is left by 171. */
  setting: number;
  notices: string[];
}

/** What stands in the files, read as the program reads them at its next start. */
export async function foundIn(user: string): Promise<Found> {
  const own = await OwnThings.open(path.join(user, 'own'));
  return {
    note: Number(own.shelf.notes[0]?.text ?? 0),
    selection: Number(own.shelf.selections[0]?.name ?? 0),
    setting: own.settings.textSize - 80,
    notices: own.notices.map(({ code }) => code),
  };
}

/** All of it is that state, and nothing went wrong. */
export const isState = (found: Found, number: number): boolean =>
  found.note === number && found.selection === number && found.setting === number % 171 && found.notices.length === 0;
