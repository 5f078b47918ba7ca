import type { CameBack, Fault, Gives } from '../../electron/contract';
import { onNews } from '../host';
import { say } from '../words';
import { createStore, useStore } from './store';

export type EarlierSettings = Gives<'begin'>['earlierSettings'];

/** What the user should know of the start and of their files, shown under the heading of the first pages until it is put away. */
const notices = createStore<readonly Fault[]>([]);
export const useNotices = (): readonly Fault[] => useStore(notices, (now) => now);
let earlier: EarlierSettings = null;
/** Settings to have back in place of damaged ones, until when they held. */
export const earlierSettings = (): EarlierSettings => earlier;
export function beginNotices(from: readonly Fault[], settings: EarlierSettings): void {
  notices.set(from);
  earlier = settings;
  onNews('noticed', (notice) => notices.change((now) => [...now, notice]));
}
/** So many at once: a stick that is out takes all of its packs with it. */
const MOST_AT_ONCE = 5;
const told = new Set<string>();
/**
 * Of packs that cannot be opened: each is said once, however often the library is listed, and no longer when the pack
 * opens or is taken out.
 */
export function tellOfPacks(problems: readonly Fault[]): void {
  const standing = new Set(problems.map(({ message }) => message));
  const over = new Set([...told].filter((message) => !standing.has(message)));
  for (const message of over) told.delete(message);
  if (over.size > 0) notices.change((now) => now.filter(({ message }) => !over.has(message)));
  const fresh = problems.filter(({ message }) => !told.has(message)).slice(0, MOST_AT_ONCE);
  if (fresh.length === 0) return;
  for (const { message } of fresh) told.add(message);
  notices.change((now) => [...now, ...fresh]);
}
export const putAway = (notice: Fault): void => notices.change((now) => now.filter((each) => each !== notice));

/** The code of what is said when the page's process fell and it was opened again. */
export const PAGE_FELL = 'page-fell';
export const cameBack = ({ at }: CameBack): Fault => ({
  code: PAGE_FELL,
  message: say('fault.fell'),
  hint: say(at === 'library' ? 'fault.fell-again.hint' : 'fault.fell.hint'),
});
