import { useEffect } from 'react';
import { type Action, ALL_ACTIONS, act, factsOf } from './actions';
import { chordOf } from './chords';
import { directionOf } from '../words';
import { settings } from './settings';

/** In right-to-left, back is to the right. */
const MIRRORED: Partial<Record<Action, Action>> = { back: 'forward', forward: 'back' };

/** The keys of an action as now set; none when they were given to another. */
export function keysOf(action: Action): readonly string[] {
  const changed = settings.get().keys[action];
  if (changed === undefined) {
    const mirrored = directionOf(settings.get().language) === 'rtl' ? MIRRORED[action] : undefined;
    return factsOf(mirrored ?? action).keys;
  }
  return changed === '' ? [] : [changed];
}

/** The action that keys stand for, as now set. */
export function actionOf(chord: string): Action | undefined {
  const { singleKeys } = settings.get();
  return ALL_ACTIONS.find((action) => (singleKeys || !factsOf(action).single) && keysOf(action).includes(chord));
}

/** Dialogs and menus keep the keyboard to themselves; text size and help work everywhere. */
const EVERYWHERE: ReadonlySet<Action> = new Set(['larger', 'smaller', 'usual-size']);
const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

function takes(action: Action, target: Element): boolean {
  if (EVERYWHERE.has(action)) return true;
  if (target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]')) return false;
  return !(factsOf(action).single && target.matches(TYPED_INTO));
}

let isMac = false;
export const onMac = (): boolean => isMac;
export function beginKeys(platform: string): void {
  isMac = platform === 'darwin';
}

/** Turns key presses, and a mouse's back and forward buttons, into actions. Once, for the whole page. */
export function useKeyboard(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return;
      const chord = chordOf(event, isMac);
      const action = chord === null ? undefined : actionOf(chord);
      if (!action || !(event.target instanceof Element) || !takes(action, event.target)) return;
      if (act(action)) event.preventDefault();
    };
    const onMouse = (event: MouseEvent) => {
      if (event.button === 3) act('back');
      if (event.button === 4) act('forward');
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('mouseup', onMouse);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('mouseup', onMouse);
    };
  }, []);
}
