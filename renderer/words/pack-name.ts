import type { Listing } from '../../electron/contract';
import { say } from '.';

/** A pack's title; the one that came with the program is named in the words of the interface. */
export const packName = ({ source, title }: Pick<Listing['packs'][number], 'source' | 'title'>): string =>
  source === 'bundled' ? say('about.included') : title;
