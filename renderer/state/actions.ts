import { useEffect, useRef } from 'react';
import type { WordKey } from '../words';

/**
 * Everything that has a key of its own: its usual keys, and the words that Help and Settings name it by.
 * `Ctrl` is Command on a Mac. An action without keys is reached by others: the search field's Enter.
 */
export const ACTIONS = {
  search: { keys: ['Ctrl+K', 'Ctrl+L'], words: 'action.search' },
  escape: { keys: ['Esc'], words: 'action.escape', fixed: true },
  find: { keys: ['Ctrl+F'], words: 'action.find' },
  'find-next': { keys: ['F3', 'Ctrl+G'], words: 'action.find-next' },
  'find-previous': { keys: ['Shift+F3', 'Ctrl+Shift+G'], words: 'action.find-previous' },
  'next-region': { keys: ['F6'], words: 'action.next-region' },
  'previous-region': { keys: ['Shift+F6'], words: 'action.previous-region' },
  library: { keys: ['Ctrl+1'], words: 'action.library' },
  'last-report': { keys: ['Ctrl+2'], words: 'action.last-report' },
  'search-page': { keys: ['Ctrl+3'], words: 'action.search-page' },
  satchel: { keys: ['Ctrl+4'], words: 'action.satchel' },
  back: { keys: ['Alt+Left'], words: 'action.back' },
  forward: { keys: ['Alt+Right'], words: 'action.forward' },
  'copy-with-citation': { keys: ['Ctrl+Shift+C'], words: 'action.copy-with-citation' },
  bookmark: { keys: ['Ctrl+D'], words: 'action.bookmark' },
  note: { keys: ['Ctrl+Shift+N'], words: 'action.note' },
  'move-up': { keys: ['Alt+Up'], words: 'action.move-up' },
  'move-down': { keys: ['Alt+Down'], words: 'action.move-down' },
  'move-first': { keys: ['Alt+Home'], words: 'action.move-first' },
  'move-last': { keys: ['Alt+End'], words: 'action.move-last' },
  export: { keys: ['Ctrl+E'], words: 'action.export' },
  print: { keys: ['Ctrl+P'], words: 'action.print' },
  add: { keys: ['Ctrl+O'], words: 'action.add' },
  larger: { keys: ['Ctrl+Plus'], words: 'action.larger' },
  smaller: { keys: ['Ctrl+Minus'], words: 'action.smaller' },
  'usual-size': { keys: ['Ctrl+0'], words: 'action.usual-size' },
  settings: { keys: ['Ctrl+Comma'], words: 'action.settings' },
  help: { keys: ['F1'], words: 'action.help' },
  'where-am-i': { keys: ['Ctrl+Shift+I'], words: 'action.where-am-i' },
  'open-card': { keys: [], words: 'action.open-card', fixed: true },
  'next-card': { keys: ['J'], words: 'action.next-card', single: true },
  'previous-card': { keys: ['K'], words: 'action.previous-card', single: true },
  'pick-card': { keys: ['X'], words: 'action.pick-card', single: true },
  'search-by-slash': { keys: ['/'], words: 'action.search', single: true },
  'help-by-question-mark': { keys: ['?'], words: 'action.help', single: true },
} as const satisfies Record<string, ActionFacts>;

interface ActionFacts {
  keys: readonly string[];
  words: WordKey;
  /** Cannot be given another key. */
  fixed?: boolean;
  /** A key without Ctrl or Alt: only when the user has turned single keys on. */
  single?: boolean;
}

export type Action = keyof typeof ACTIONS;
export const factsOf = (action: Action): ActionFacts => ACTIONS[action];
export const isAction = (name: string): name is Action => name in ACTIONS;
export const ALL_ACTIONS: readonly Action[] = Object.keys(ACTIONS).filter(isAction);

/** Returns false to leave the action to whoever registered before. */
export type Handler = () => boolean | void;
const handlers = new Map<Action, Handler[]>();

/** Does what the newest handler of the action does. False when nobody takes it. */
export function act(action: Action): boolean {
  const asked = handlers.get(action) ?? [];
  return asked.toReversed().some((handler) => handler() !== false);
}

/** While the component stands, this is what the action does. Null leaves it to the others. */
export function useAction(action: Action, handler: Handler | null): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const takes = handler !== null;
  useEffect(() => {
    if (!takes) return undefined;
    const mine: Handler = () => latest.current?.() ?? true;
    const others = handlers.get(action) ?? [];
    handlers.set(action, [...others, mine]);
    return () => {
      handlers.set(
        action,
        (handlers.get(action) ?? []).filter((other) => other !== mine),
      );
    };
  }, [action, takes]);
}
