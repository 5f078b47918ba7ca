import type { FollowUpState, Shelf } from '../../../electron/contract';
import { derived } from '../../state/store';

/** How many recommendations of a country are tracked, and how far the least advanced of them is. */
export interface Tracked {
  count: number;
  state: FollowUpState;
}

const ADVANCE: Record<FollowUpState, number> = { 'no-action': 0, 'under-way': 1, done: 2 };

/** Tracked recommendations by country code. */
export const trackedIn: (shelf: Shelf) => ReadonlyMap<string, Tracked> = derived((shelf) => {
  const countries = new Map<string, Tracked>();
  for (const { passage, followUp } of shelf.notes) {
    const last = followUp.at(-1);
    if (!last) continue;
    const code = passage.slice(0, passage.indexOf('-'));
    const known = countries.get(code);
    const state = known && ADVANCE[known.state] <= ADVANCE[last.state] ? known.state : last.state;
    countries.set(code, { count: (known?.count ?? 0) + 1, state });
  }
  return countries;
});
