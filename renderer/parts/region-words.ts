import type { Region } from '../../data/model';
import type { WordKey } from '../words';

/** What the regions of the Department of State are called. */
export const REGION_WORDS: Record<Region, WordKey> = {
  AF: 'region.af',
  EAP: 'region.eap',
  EUR: 'region.eur',
  NEA: 'region.nea',
  SCA: 'region.sca',
  WHA: 'region.wha',
};
