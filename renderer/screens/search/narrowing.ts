import { useCallback, useState } from 'react';
import { NO_FILTERS, type SearchFilters, type SearchSort } from '../../../electron/contract';
import { ByStop } from '../../state/by-stop';
import { here } from '../../state/navigation';
import { settings } from '../../state/settings';

/** How the results of a search are narrowed, ordered and shown. */
export interface Narrowing {
  filters: SearchFilters;
  wholeWords: boolean;
  sort: SearchSort;
  /** Null: as many results as there are decide. */
  countriesOnly: boolean | null;
  /** So many of each kind are wanted at most. */
  recommendations: number;
  passages: number;
  /** The hit, or the country line, that arrow keys are on. */
  current: string | null;
  /** Countries that are open, and those of which all cards are shown. */
  open: readonly string[];
  complete: readonly string[];
}

/** All of this many can be put in the Satchel at once; so many come first, and as many again when they are wanted. */
export const FIRST_RECOMMENDATIONS = 200;
export const MOST_RECOMMENDATIONS = 5_000;
export const FIRST_PASSAGES = 5;
export const MORE_PASSAGES = 50;

/** Of a query whose results nobody has moved in yet. */
const FIRST_PART = {
  recommendations: FIRST_RECOMMENDATIONS,
  passages: FIRST_PASSAGES,
  current: null,
  open: [],
  complete: [],
} satisfies Partial<Narrowing>;

const start = (): Narrowing => ({
  filters: NO_FILTERS,
  wholeWords: settings.get().wholeWords,
  sort: 'relevance',
  countriesOnly: null,
  ...FIRST_PART,
});

/** A search that is returned to is as it was left, a new one begins anew. */
const kept = new ByStop<number, { query: string; narrowing: Narrowing }>();

export function useNarrowing(query: string): [Narrowing, (patch: Partial<Narrowing>) => void] {
  const { key } = here();
  const [, redraw] = useState({});
  let now = kept.get(key);
  if (now?.query !== query) {
    now = { query, narrowing: forAnotherQuery(now?.narrowing ?? start()) };
    kept.set(key, now);
  }
  const change = useCallback(
    (patch: Partial<Narrowing>) => {
      const before = kept.get(key);
      if (!before) return;
      kept.set(key, { ...before, narrowing: { ...before.narrowing, ...patch } });
      redraw({});
    },
    [key, redraw],
  );
  return [now.narrowing, change];
}

/** The same filters and its own first results. The same object where nothing changes: typing must draw little anew. */
function forAnotherQuery(before: Narrowing): Narrowing {
  const after = { ...before, ...FIRST_PART };
  const untouched =
    before.current === after.current &&
    before.recommendations === after.recommendations &&
    before.passages === after.passages &&
    before.open === after.open &&
    before.complete === after.complete;
  return untouched ? before : after;
}

/** A change of filters: what was open or reached in the list belongs to other results. */
export const narrowedTo = (filters: SearchFilters): Partial<Narrowing> => ({ filters, ...FIRST_PART });

export const isNarrowed = (filters: SearchFilters): boolean =>
  Object.values(filters).some((value) => (typeof value === 'boolean' ? value : value.length > 0));
