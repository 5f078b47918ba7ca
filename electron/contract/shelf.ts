/** What the user picked, noted and marked. */
import { z } from 'zod';
import { LIMITS } from '../../data/limits';
import { Country, PassageId, Tier, Year } from '../../data/model';

/** A passage's text as it stood once. */
const Wording = z.string().max(LIMITS.passageCharacters);
const Moment = z.iso.datetime().max(40);

/** A recommendation that was picked, with its text as it stood then: it outlives a replaced report. */
export const Pick = z.object({
  passage: PassageId,
  text: Wording,
  country: Country.nullable(),
  edition: z.object({ year: Year }).nullable(),
  tier: Tier.nullable(),
  added: Moment,
  /** The text of a replaced report that the user did not want in place of this one. */
  declined: Wording.optional(),
});
export type Pick = z.infer<typeof Pick>;

export const SelectionId = z.string().regex(/^s\d{1,6}$/);
export const Selection = z.object({
  id: SelectionId,
  /** Empty until the user names it. */
  name: z.string().max(200),
  order: z.enum(['country', 'own']),
  picks: z.array(Pick).max(5_000),
});
export type Selection = z.infer<typeof Selection>;

export const FollowUpState = z.enum(['no-action', 'under-way', 'done']);
export type FollowUpState = z.infer<typeof FollowUpState>;
export const FollowUpEntry = z.object({ state: FollowUpState, date: z.iso.date(), text: z.string().max(10_000) });
export type FollowUpEntry = z.infer<typeof FollowUpEntry>;

/** What the user wrote about one passage, whatever selections it is in. */
export const Note = z.object({
  passage: PassageId,
  text: z.string().max(20_000),
  /** Newest last; empty when not tracked. */
  followUp: z.array(FollowUpEntry).max(500),
  /** The passage's text when it was first noted. */
  about: Wording,
  /** The text of a replaced report that the user did not want in place of this one. */
  declined: Wording.optional(),
});
export type Note = z.infer<typeof Note>;

export const Bookmark = z.object({ passage: PassageId, text: Wording, added: Moment });
export type Bookmark = z.infer<typeof Bookmark>;

export const Shelf = z.object({
  selections: z.array(Selection).min(1).max(200),
  /** The selection that ticked recommendations go into. */
  active: SelectionId,
  notes: z.array(Note).max(20_000),
  bookmarks: z.array(Bookmark).max(20_000),
  /** Kept in memory only: the folder cannot be written. */
  volatile: z.boolean(),
});
export type Shelf = z.infer<typeof Shelf>;

export const ShelfChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('pick'), passages: z.array(PassageId).min(1).max(500) }),
  z.object({ do: z.literal('take-out'), passages: z.array(PassageId).min(1).max(5_000) }),
  z.object({ do: z.literal('put-back'), picks: z.array(Pick).min(1).max(5_000) }),
  z.object({ do: z.literal('move'), passage: PassageId, to: z.int().min(0) }),
  z.object({ do: z.literal('order'), order: z.enum(['country', 'own']) }),
  z.object({ do: z.literal('rename'), selection: SelectionId, name: z.string().max(200) }),
  z.object({ do: z.literal('new-selection'), name: z.string().max(200) }),
  z.object({ do: z.literal('activate'), selection: SelectionId }),
  z.object({ do: z.literal('delete-selection'), selection: SelectionId }),
  z.object({ do: z.literal('restore-selection'), selection: Selection }),
  z.object({ do: z.literal('note'), passage: PassageId, text: z.string().max(20_000) }),
  z.object({ do: z.literal('follow-up'), passage: PassageId, followUp: z.array(FollowUpEntry).max(500) }),
  z.object({ do: z.literal('bookmark'), passage: PassageId }),
  z.object({ do: z.literal('remove-bookmark'), passage: PassageId }),
  z.object({ do: z.literal('use-new-text'), passage: PassageId }),
  z.object({ do: z.literal('keep-old-text'), passage: PassageId }),
]);
export type ShelfChange = z.infer<typeof ShelfChange>;
