/** What outlives the page when its process falls: where it was and what was not yet kept. */
import { z } from 'zod';
import { Place } from './settings';
import { Note } from './shelf';

/** How a page was left: how far its named parts were scrolled, and the id of what had focus. */
export const Left = z.object({
  scrolled: z.record(z.string().max(60), z.number()),
  focus: z.string().max(200).nullable(),
});
export type Left = z.infer<typeof Left>;

/** What the page will have kept once typing or scrolling pauses. The host sees to it if the page falls before. */
export const Held = z.object({
  place: Place.nullable(),
  left: Left.nullable(),
  note: Note.pick({ passage: true, text: true, followUp: true }).nullable(),
});
export type Held = z.infer<typeof Held>;

/** How the page came back after its process fell. Where it falls on, it comes back at the library. */
export const CameBack = z.object({ at: z.enum(['where-it-was', 'library']), left: Left.nullable() });
export type CameBack = z.infer<typeof CameBack>;

/** A fault on a page: its kind and where in the program, as the page may hand it on. */
export const PageFault = z.object({ page: z.string().max(100), fault: z.string().max(4_000) });
export type PageFault = z.infer<typeof PageFault>;
