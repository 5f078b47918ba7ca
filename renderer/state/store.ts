import { useSyncExternalStore } from 'react';

/** A value outside React that components can watch. */
export interface Store<T> {
  get: () => T;
  set: (next: T) => void;
  change: (make: (now: T) => T) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let now = initial;
  const listeners = new Set<() => void>();
  const store: Store<T> = {
    get: () => now,
    set(next) {
      if (Object.is(next, now)) return;
      now = next;
      for (const listener of listeners) listener();
    },
    change: (make) => store.set(make(now)),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return store;
}

/** `part` must give the same object for the same state: pick fields, or derive through `derived`. */
export function useStore<T, P>(store: Store<T>, part: (now: T) => P): P {
  const read = () => part(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}

/** Remembers the last result, so that a derived object stays the same while its source does. */
export function derived<T extends object, P>(make: (source: T) => P): (source: T) => P {
  const known = new WeakMap<T, { made: P }>();
  return (source) => {
    const found = known.get(source);
    if (found) return found.made;
    const made = make(source);
    known.set(source, { made });
    return made;
  };
}
