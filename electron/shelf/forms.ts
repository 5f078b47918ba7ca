/** The forms of all files of the user's own. Whoever changes what a file holds looks here first. */
import path from 'node:path';
import { z } from 'zod';
import { LastAdding, PackKey, Place, Settings, Shelf, USUAL_SETTINGS } from '../contract';
import type { Form } from './form';

/** What was picked, noted and marked: `satchel.json`. */
export const SHELF_FORM: Form<Shelf> = { number: 1, schema: Shelf, later: { volatile: false }, steps: {} };

/** `settings.json`. Each setting has a usual value, so a file may lack any. */
export const SETTINGS_FORM: Form<Settings> = { number: 1, schema: Settings, later: USUAL_SETTINGS, steps: {} };

/** Where the program was left: `place.json`. */
export const PLACE_FORM: Form<Place> = { number: 1, schema: Place, later: { positions: {}, searches: [] }, steps: {} };

/** When the user's own things were last backed up: `backed-up.json`. */
export const BACKED_UP_FORM: Form<{ on: string | null }> = {
  number: 1,
  schema: z.object({ on: z.iso.datetime().nullable() }),
  later: {},
  steps: {},
};

const PackName = z.string().regex(/^[\w.-]{1,200}\.satchel$/);
/** In the folder of the library by its name; used where it lies, by its whole path. */
const PackPlace = z.union([
  PackName,
  z
    .string()
    .max(4_000)
    .refine((place) => path.isAbsolute(place)),
]);
export const LibraryContents = z.object({
  /** Packs in the order in which later packs count. */
  packs: z.array(PackPlace).max(10_000),
  /** The packs before the last change, for its undoing; null when there is nothing to undo. */
  before: z.array(PackPlace).max(10_000).nullable(),
  /** Keys of packs that are here but not in use; the included one may be among them. */
  resting: z.array(PackKey).max(10_000),
  /** What the last change added; null after any other. */
  last: LastAdding.nullable(),
});
export type LibraryContents = z.infer<typeof LibraryContents>;

/** Which packs count: `library.json`. At first its fields stood beside the number of the form. */
export const LIBRARY_FORM: Form<LibraryContents> = {
  number: 1,
  schema: LibraryContents,
  later: { before: null, resting: [], last: null },
  steps: { 0: (flat) => z.looseObject({}).transform(withoutNumber).safeParse(flat).data },
};

const withoutNumber = ({ satchel: _number, ...fields }: Record<string, unknown>): object => fields;

export const Bounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
});
export type Bounds = z.infer<typeof Bounds>;

/** Where the window stood: `window.json`. At first it had no number. */
export const BOUNDS_FORM: Form<Bounds | null> = {
  number: 1,
  schema: Bounds.nullable(),
  later: {},
  steps: { 0: (bare) => bare },
};
