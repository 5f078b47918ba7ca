/** What the reading process is asked and what it answers; both ends check what they hear. */
import { z } from 'zod';
import { LIMITS } from '../../data/limits';
import { Sha256 } from '../../data/model';
import { Edges } from '../../data/reading/edges';
import { ReadFile } from '../../data/reading/outcome';

const Chain = z.array(z.string().max(10_000)).max(LIMITS.archiveDepth + 1);

const asked = { number: z.int(), path: z.string() };

export const Request = z.discriminatedUnion('do', [
  /** What is in it: a file, an archive's members, a pack. */
  z.object({ do: z.literal('look'), ...asked }),
  /** `chain` leads to a member of an archive; empty for the file itself. `name` is for messages. */
  z.object({ do: z.literal('read'), ...asked, chain: Chain, name: z.string() }),
]);
export type Request = z.infer<typeof Request>;

export const Look = z.discriminatedUnion('is', [
  z.object({ is: z.literal('file') }),
  z.object({ is: z.literal('pack') }),
  z.object({ is: z.literal('archive'), members: z.array(Chain).max(LIMITS.archiveEntries * 2) }),
]);
export type Look = z.infer<typeof Look>;

export const FileRead = z.object({
  read: ReadFile,
  /** Of the file's bytes; null where it could not be opened. */
  sha256: Sha256.nullable(),
  edges: Edges,
});
export type FileRead = z.infer<typeof FileRead>;

/** The first thing heard of a process that has started. */
export const READY = 'ready';

export const Answer = z.object({ number: z.int(), answer: z.union([Look, FileRead]) });
export type Answer = z.infer<typeof Answer>;
