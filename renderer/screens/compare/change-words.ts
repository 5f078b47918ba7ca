import type { ComparedRow } from '../../../electron/contract';
import { say } from '../../words';

export type Change = ComparedRow['change'];
export type Shown = 'all' | Change;

/** Of the edition on the left and on the right, which may be the older one. */
export interface Years {
  from: number;
  to: number;
}

/** "Same", "Reworded", "New in 2020", "Not in 2020" */
export function changeWords(change: Change, { from, to }: Years): string {
  if (change === 'kept') return say('compare.kept');
  if (change === 'changed') return say('compare.changed');
  const [here, there] = change === 'added' ? [to, from] : [from, to];
  return here > there ? say('compare.new-in', { year: String(here) }) : say('compare.not-in', { year: String(there) });
}

/** The same on the buttons that narrow the table, where "New" is enough. */
export function toggleWords(shown: Shown, years: Years): string {
  if (shown === 'all') return say('compare.all');
  const isNew = shown === 'added' ? years.to > years.from : shown === 'dropped' && years.from > years.to;
  return isNew ? say('compare.new') : changeWords(shown, years);
}

/** In the order of their buttons: what is new comes before what is gone. */
export const shownIn = ({ from, to }: Years): readonly Shown[] =>
  to >= from ? ['all', 'changed', 'added', 'dropped', 'kept'] : ['all', 'changed', 'dropped', 'added', 'kept'];
