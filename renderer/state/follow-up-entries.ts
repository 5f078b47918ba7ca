import type { FollowUpEntry, FollowUpState } from '../../electron/contract';

/** What the fields of a follow-up say; without a state, the recommendation is not tracked. */
export interface FollowUpDraft {
  state: FollowUpState | null;
  date: string;
  text: string;
}

export const draftOf = (entries: readonly FollowUpEntry[], today: string): FollowUpDraft =>
  entries.at(-1) ?? { state: null, date: today, text: '' };

const same = (entry: FollowUpEntry | undefined, { state, date }: FollowUpDraft): boolean =>
  entry !== undefined && entry.state === state && entry.date === date;

/**
 * The entries as the fields leave them. `before` is what was there when the fields were opened: other words change its
 * newest entry, a new state or date puts one after it, so that what was noted earlier stays.
 */
export function entriesAfter(before: readonly FollowUpEntry[], draft: FollowUpDraft): FollowUpEntry[] {
  const { state, date, text } = draft;
  if (state === null) return [];
  const entry = { state, date, text };
  return same(before.at(-1), draft) ? [...before.slice(0, -1), entry] : [...before, entry];
}

/** The entries that stay as they are while the fields hold a newer one. */
export const earlierThan = (before: readonly FollowUpEntry[], draft: FollowUpDraft): readonly FollowUpEntry[] =>
  same(before.at(-1), draft) ? before.slice(0, -1) : before;

/** Another state, as of today; the words of the entry before stay with that entry. */
export function withState(
  before: readonly FollowUpEntry[],
  draft: FollowUpDraft,
  state: FollowUpState | null,
  today: string,
): FollowUpDraft {
  const last = before.at(-1);
  if (state === null || draft.state === null) return { ...draft, state, ...(state === null ? {} : { date: today }) };
  if (last?.state === state) return last;
  return same(last, draft) ? { state, date: today, text: '' } : { ...draft, state };
}

export function withDate(before: readonly FollowUpEntry[], draft: FollowUpDraft, date: string): FollowUpDraft {
  const last = before.at(-1);
  const next = { ...draft, date };
  if (last !== undefined && same(last, next)) return last;
  return same(last, draft) ? { ...next, text: '' } : next;
}
