import { useEffect, useState } from 'react';
import type { Hit, SearchRequest } from '../../../electron/contract';
import { persist } from './answering';
import type { Asked } from './hit-link';
import { MOST_RECOMMENDATIONS, type Narrowing } from './narrowing';
import { useSearchState } from './search-state';

const FIRST_CARDS = 3;
/** Cards lately fetched, by what was asked for them, so that Back shows them at once. The oldest go. */
const fetched = new Map<string, Hit[]>();
const KEPT = 50;

/** The cards of the countries that are open, newest edition first: the first three, or all where all are wanted. */
export function useCards(asked: Asked, { filters, open, complete }: Narrowing): (code: string) => readonly Hit[] {
  const { state, done } = useSearchState();
  const [, redraw] = useState(0);
  const questionFor = (code: string, limit: number): string => {
    const request: SearchRequest = {
      query: asked.query,
      scope: 'recommendations',
      filters: { ...filters, countries: [code] },
      wholeWords: asked.wholeWords,
      sort: 'edition',
      limit: { recommendations: limit, text: 0 },
    };
    return JSON.stringify({ request, turn: `${state} ${done}` });
  };
  const wanted = open.map((code) => questionFor(code, complete.includes(code) ? MOST_RECOMMENDATIONS : FIRST_CARDS));
  const questions = JSON.stringify(wanted.filter((question) => !fetched.has(question)));
  useEffect(() => {
    let standing = true;
    const missing: string[] = JSON.parse(questions);
    const fetchAll = async () => {
      for (const question of missing) {
        const { request }: { request: SearchRequest } = JSON.parse(question);
        const answer = await persist(request, () => standing);
        if (!standing || !answer?.ok) return;
        keep(question, answer.value.recommendations);
        redraw((times) => times + 1);
      }
    };
    void fetchAll();
    return () => {
      standing = false;
    };
  }, [questions]);
  return (code) => {
    if (!open.includes(code)) return NONE;
    const all = complete.includes(code) ? fetched.get(questionFor(code, MOST_RECOMMENDATIONS)) : undefined;
    return all ?? fetched.get(questionFor(code, FIRST_CARDS)) ?? NONE;
  };
}

const NONE: readonly Hit[] = [];

function keep(question: string, hits: Hit[]): void {
  fetched.set(question, hits);
  const [oldest] = fetched.keys();
  if (fetched.size > KEPT && oldest !== undefined) fetched.delete(oldest);
}
