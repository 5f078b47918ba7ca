/** What passes between the host and its search worker. */
import type { Report } from '../../data/model';
import type { SearchAnswer, SearchRequest } from '../contract';
import type { FilePart, SearchablePack } from './engine';

export type ToWorker =
  | { do: 'open'; packs: SearchablePack[]; editionsOff: number[] }
  | { do: 'search'; id: number; request: SearchRequest }
  /** Builds an index of these reports and writes it to `folder`, with `name` before its entries' names. */
  | { do: 'build'; reports: Report[]; folder: string; name: string };

export type FromWorker =
  | { did: 'open'; reports: number }
  | { did: 'search'; id: number; answer: SearchAnswer }
  | { did: 'build'; parts: Record<string, FilePart> }
  /** The index does not hold what was written; nothing more is answered from it. */
  | { did: 'damaged'; reason: string };
