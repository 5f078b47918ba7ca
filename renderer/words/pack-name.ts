import type { Listing } from '../../electron/contract';
import { say, sayDate } from '.';

/** How the host names a pack of reports that were added from files. */
const ADDED = /^Added on (\d{4}-\d\d-\d\d)$/;

/** A pack's title; what came with the program, and what was added from files, in the words of the interface. */
export function packName({ source, title }: Pick<Listing['packs'][number], 'source' | 'title'>): string {
  if (source === 'bundled') return say('about.included');
  const [, date] = ADDED.exec(title) ?? [];
  return date === undefined ? title : say('packs.added-on', { date: sayDate(date) });
}
