import type { Fault } from '../../electron/contract';
import { createStore, useStore } from './store';

/** What the user should know at start, shown under the heading of the first pages until it is put away. */
const notices = createStore<readonly Fault[]>([]);
export const useNotices = (): readonly Fault[] => useStore(notices, (now) => now);
export const beginNotices = (from: readonly Fault[]): void => notices.set(from);
export const putAway = (notice: Fault): void => notices.change((now) => now.filter((each) => each !== notice));
