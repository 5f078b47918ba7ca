import type { SectionKind } from '../../data/model';
import type { WordKey } from '../words';

/** What each kind of section is called. */
export const SECTION_WORDS: Record<SectionKind, WordKey> = {
  overview: 'section.overview',
  recommendations: 'section.recommendations',
  prosecution: 'section.prosecution',
  protection: 'section.protection',
  prevention: 'section.prevention',
  profile: 'section.profile',
  efforts: 'section.efforts',
  other: 'section.other',
};
