/** Queries that do find something, for when one finds nothing. */
import type { SearchAnswer } from '../contract';
import type { Needs } from './need';
import type { ParsedQuery } from './query';

const MOST = 4;

export function insteadOf(query: ParsedQuery, made: Needs, count: (needs: Needs) => number): SearchAnswer['instead'] {
  const offers: SearchAnswer['instead'] = [];
  const offer = (text: string, needs: Needs): void => {
    const found = text === '' ? 0 : count(needs);
    if (found > 0 && !offers.some((each) => each.query === text)) offers.push({ query: text, count: found });
  };
  const nothing: Needs = { ...made, needs: [], leftOut: [] };
  // Without what was left out; then word by word, the most first.
  const typed = made.needs.map((need) => need.typed).join(' ');
  if (query.leftOut.length > 0) offer(typed, { ...made, leftOut: [] });
  for (const need of made.needs) offer(need.typed, { ...nothing, needs: [{ ...need, required: true }] });
  return offers.toSorted((a, b) => b.count - a.count).slice(0, MOST);
}
