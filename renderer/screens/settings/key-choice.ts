import { type Action, ALL_ACTIONS, factsOf } from '../../state/actions';

/** Why keys cannot be given to an action. */
export type Refusal = 'fixed' | 'typing' | 'editing' | 'system' | 'screen-reader' | 'alt-gr';

export type Judgement =
  /** Only Ctrl, Shift or the like so far. */
  { is: 'incomplete' } | { is: 'refused'; why: Refusal } | { is: 'taken'; by: Action } | { is: 'free' };

const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Fn', 'OS']);
/** NVDA and JAWS listen to these for commands of their own. */
const SCREEN_READERS = new Set(['Insert', 'CapsLock']);
const FIXED = new Set(['Tab', 'Enter', 'Space', 'Left', 'Right', 'Up', 'Down', 'Esc']);
/** What every field and every program does with these. */
const EDITING = new Set(['A', 'C', 'V', 'X', 'Y', 'Z', 'Shift+Z', 'Backspace', 'Delete', 'Home', 'End', ...FIXED]);
const SYSTEM = new Set(['Alt+F4', 'Alt+Space', 'Alt+Tab', 'F10', 'Shift+F10', 'ContextMenu', 'Ctrl+W', 'Ctrl+Q']);

/**
 * Whether an action may have keys that were pressed. `chord` as the table of actions writes them, null for Ctrl with
 * Alt; `key` as the event names it.
 */
export function judge(
  chord: string | null,
  key: string,
  action: Action,
  keysOf: (action: Action) => readonly string[],
): Judgement {
  if (MODIFIERS.has(key)) return { is: 'incomplete' };
  if (SCREEN_READERS.has(key)) return { is: 'refused', why: 'screen-reader' };
  if (chord === null) return { is: 'refused', why: 'alt-gr' };
  const last = chord.slice(chord.lastIndexOf('+') + 1);
  const withCtrl = chord.startsWith('Ctrl+');
  if (SYSTEM.has(chord)) return { is: 'refused', why: 'system' };
  if (withCtrl && (EDITING.has(chord.slice(5)) || EDITING.has(last))) {
    return { is: 'refused', why: 'editing' };
  }
  if (!withCtrl && !chord.startsWith('Alt+') && !/^F\d+$/.test(last)) {
    return { is: 'refused', why: FIXED.has(last) ? 'fixed' : 'typing' };
  }
  const by = ALL_ACTIONS.find((other) => other !== action && keysOf(other).includes(chord));
  return by === undefined ? { is: 'free' } : { is: 'taken', by };
}

type Keys = Readonly<Record<string, string>>;

/** The changed keys, with an action given new ones. Usual keys are no change. */
export function withKeys(keys: Keys, action: Action, chord: string): Record<string, string> {
  const { [action]: _, ...others } = keys;
  const usual = factsOf(action).keys;
  return usual.length === 1 && usual[0] === chord ? others : { ...others, [action]: chord };
}

/** The changed keys, with one taken away from an action: it keeps its others, if any. */
export function withoutKeys(keys: Keys, action: Action, chord: string): Record<string, string> {
  const changed = keys[action];
  const now = changed === undefined ? factsOf(action).keys : [changed];
  return { ...keys, [action]: now.find((each) => each !== chord) ?? '' };
}
