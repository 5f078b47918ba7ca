import { createContext, useContext, useEffect, useState } from 'react';
import type { FoundInPassage, MatchRange } from '../../../electron/contract';
import { ask } from '../../host';
import { type Find, useFind } from '../../state/find';
import { here } from '../../state/navigation';

/** A match by its passage and its place among the passage's matches. */
interface Match {
  passage: string;
  index: number;
}

export interface Finding {
  find: Find;
  change: (patch: Partial<Find>) => void;
  found: readonly FoundInPassage[];
  /** Null while nothing is looked for, or before the first answer. */
  matches: readonly Match[] | null;
  /** Index of the match that is shown; -1 when there is none. */
  at: number;
  step: (by: 1 | -1) => void;
}

/** Looks for words in the report that is being read. */
export function useFinding(report: string): Finding {
  const [find, change] = useFind(report);
  const { open, query, wholeWords } = find;
  const wanted = open && query.trim() !== '';
  const [answer, setAnswer] = useState<readonly FoundInPassage[] | null>(null);
  const [current, setCurrent] = useState<Match | null>(passageOfRoute);
  useEffect(() => {
    if (!wanted) return undefined;
    let standing = true;
    void ask('findInReport', { report, query, wholeWords }).then((result) => {
      if (standing && result.ok) setAnswer(result.value.found);
    });
    return () => {
      standing = false;
    };
  }, [wanted, report, query, wholeWords]);

  const found = wanted ? (answer ?? []) : [];
  const matches = found.flatMap(({ passage, matches: ranges }) => ranges.map((_, index) => ({ passage, index })));
  const at = placeOf(current, matches);
  const step = (by: 1 | -1) => {
    if (matches.length > 0) setCurrent(matches[(at + by + matches.length) % matches.length] ?? null);
  };
  return { find, change, found, matches: wanted && answer ? matches : null, at, step };
}

/** A report that was opened at a passage is looked through from there. */
function passageOfRoute(): Match | null {
  const { route } = here();
  return route.at === 'report' && route.passage !== undefined ? { passage: route.passage, index: 0 } : null;
}

/** The match itself, else the first one of its passage, else the first of all. */
export function placeOf(current: Match | null, matches: readonly Match[]): number {
  if (matches.length === 0) return -1;
  const same = matches.findIndex(({ passage, index }) => passage === current?.passage && index === current.index);
  const near = matches.findIndex(({ passage }) => passage === current?.passage);
  return Math.max(same === -1 ? near : same, 0);
}

export const FindingContext = createContext<Pick<Finding, 'found' | 'matches' | 'at'>>({
  found: [],
  matches: null,
  at: -1,
});

/** What to mark in a passage, and which of its matches is the one shown. */
export function useMarks(): (passage: string) => { matches: readonly MatchRange[]; currentMatch?: number } {
  const { found, matches, at } = useContext(FindingContext);
  const current = matches?.[at];
  return (passage) => ({
    matches: found.find((each) => each.passage === passage)?.matches ?? [],
    ...(current?.passage === passage && { currentMatch: current.index }),
  });
}
