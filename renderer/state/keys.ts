import { useEffect } from 'react';
import { type Action, ALL_ACTIONS, act, factsOf } from './actions';
import { settings } from './settings';

const NAMES: Record<string, string> = {
  ' ': 'Space',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Escape: 'Esc',
  '+': 'Plus',
  '=': 'Plus',
  '-': 'Minus',
  _: 'Minus',
  ',': 'Comma',
};
/** For layouts on which the key gives another sign: `б` on the comma's key, `&` on that of 1. */
const BY_PLACE: Record<string, string> = {
  Comma: 'Comma',
  Equal: 'Plus',
  NumpadAdd: 'Plus',
  Minus: 'Minus',
  NumpadSubtract: 'Minus',
  Slash: '/',
};

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

function nameOf({ key, code }: Press): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit) return digit;
  const named = NAMES[key];
  if (named) return named;
  const latin = key.length > 1 || key.charCodeAt(0) < 0x80;
  if (latin) return key.length === 1 ? key.toUpperCase() : key;
  return /^Key([A-Z])$/.exec(code)?.[1] ?? BY_PLACE[code] ?? key;
}

/** The keys pressed, as the table of actions writes them: `Ctrl+Shift+C`. Null for AltGr and the like. */
export function chordOf(press: Press, mac: boolean): string | null {
  const ctrl = mac ? press.metaKey : press.ctrlKey;
  if (ctrl && press.altKey) return null;
  if (mac ? press.ctrlKey : press.metaKey) return null;
  const name = nameOf(press);
  // Shift is part of the sign itself where a key types one: `?`, and `+` on many layouts.
  const shift = press.shiftKey && (/^[A-Z0-9]$/.test(name) || name.length > 1) && name !== 'Plus';
  return [ctrl && 'Ctrl', press.altKey && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

/** The keys of an action as now set. */
export function keysOf(action: Action): readonly string[] {
  const changed = settings.get().keys[action];
  return changed === undefined ? factsOf(action).keys : [changed];
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

/** In right-to-left, back is to the right. */
const MIRRORED: Partial<Record<Action, Action>> = { back: 'forward', forward: 'back' };

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
      const mirrored = document.documentElement.dir === 'rtl' ? MIRRORED[action] : undefined;
      if (act(mirrored ?? action)) event.preventDefault();
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
