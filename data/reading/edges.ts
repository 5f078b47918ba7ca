/** How a file begins and ends: what tells whether a report is cut across two of them, and what putting it together needs. */
import { z } from 'zod';
import { SECTION_KINDS, TIERS } from '../kinds';
import { LIMITS } from '../limits';
import { Year } from '../model';
import { Problem } from '../problems';
import type { Assembled } from './assemble';
import { isFragment } from './evidence';
import type { Narrative } from './narratives';
import { opens } from './openings';
import type { Piece } from './pieces';

const Text = z.string().max(LIMITS.textFile);

/** What of a narrative's pieces goes from one process to another. */
const KeptPiece = z.discriminatedUnion('role', [
  z.object({ role: z.literal('heading'), kind: z.enum(SECTION_KINDS), text: Text }),
  z.object({
    role: z.literal('text'),
    block: z.object({
      text: Text,
      form: z.enum(['heading', 'paragraph', 'item']),
      linked: z.boolean(),
      wrapped: z.boolean(),
    }),
  }),
  z.object({ role: z.literal('elsewhere') }),
  z.object({ role: z.literal('furniture') }),
]);
export type KeptPiece = z.infer<typeof KeptPiece>;

/** As many as any file's narrative has. */
const Pieces = z.array(KeptPiece).max(LIMITS.passagesPerSection * 4);

export const Edges = z.object({
  /** What was wrong with the file itself, and with each of its reports. */
  received: z.array(Problem),
  reports: z.array(z.array(Problem)).max(LIMITS.reportsPerFile),
  /** What stands before the first report and has no header: perhaps the rest of one. `isReport`: it counts as the first. */
  head: z.object({ pieces: Pieces, isReport: z.boolean(), edition: Year.nullable() }).nullable(),
  /** The last report, where it may go on elsewhere. */
  tail: z
    .object({
      country: z.string().nullable(),
      written: z.string().nullable(),
      tier: z.enum(TIERS).nullable(),
      edition: Year.nullable(),
      statement: z.string().nullable(),
      from: z.enum(['header', 'title', 'text']),
      language: z.string(),
      ledByFragment: z.boolean(),
      pieces: Pieces,
      /** It ends in the middle of a sentence. */
      open: z.boolean(),
      /** Where it was put together already: the letters around each place. */
      seams: z.array(Text),
    })
    .nullable(),
});
export type Edges = z.infer<typeof Edges>;

export const NO_EDGES: Edges = { received: [], reports: [], head: null, tail: null };

function keptOf(pieces: readonly Piece[]): KeptPiece[] {
  return pieces
    .slice(0, LIMITS.passagesPerSection * 4)
    .map((piece) =>
      piece.role === 'heading' || piece.role === 'text' || piece.role === 'elsewhere' ? piece : { role: 'furniture' },
    );
}

export function endsInSentence(pieces: readonly Piece[]): boolean {
  const last = pieces.findLast((piece) => piece.role === 'text' || piece.role === 'heading');
  return last?.role === 'heading' || (last?.role === 'text' && !/[.!?…][”"’')\]\d*]*$/u.test(last.block.text));
}

function headOf(narrative: Narrative | undefined, isReport: boolean, language: string): Edges['head'] {
  if (narrative === undefined) return null;
  const own = narrative.from === 'text' && narrative.country === null;
  const pieces = narrative.before.length > 0 ? narrative.before : own ? narrative.body : [];
  const begins = pieces.some((piece) => piece.role === 'text' && opens(piece.block.text, language));
  const says = pieces.some((piece) => piece.role === 'text');
  if (!says || begins || !(isFragment([...pieces]) || pieces.some(isSection))) return null;
  return { pieces: keptOf(pieces), isReport: own && isReport, edition: narrative.edition };
}

/** A heading that only the later parts of a report have. */
export const isSection = (piece: Piece): boolean =>
  piece.role === 'heading' && piece.kind !== 'other' && piece.kind !== 'overview';

export interface Understood {
  narratives: readonly Narrative[];
  /** Those that are reports, with what was made of them. */
  reports: readonly { narrative: Narrative; assembled: Assembled }[];
  language: string;
  received: Problem[];
}

/** `isPart`: the file's name says that another may follow. */
export function edgesOf({ narratives, reports, language, received }: Understood, isPart: boolean): Edges {
  const last = reports.at(-1);
  const ends = last !== undefined && last.narrative === narratives.at(-1);
  const goesOn = ends && (isPart || endsInSentence(last.narrative.body)) ? last : undefined;
  const first = narratives[0];
  return {
    received,
    reports: reports.map(({ assembled }) => assembled.problems),
    head: headOf(first, reports[0]?.narrative === first, language),
    tail:
      goesOn === undefined
        ? null
        : {
            country: goesOn.assembled.report.country?.code ?? null,
            written: goesOn.narrative.written,
            tier: goesOn.narrative.tier,
            edition: goesOn.narrative.edition,
            statement: goesOn.narrative.statement,
            from: goesOn.narrative.from,
            language,
            ledByFragment: goesOn.narrative.ledByFragment,
            pieces: keptOf(goesOn.narrative.body),
            open: endsInSentence(goesOn.narrative.body),
            seams: [],
          },
  };
}
