import { done } from '../../contract';
import type { Library } from '../../library/library';
import type { Host } from '../answer';

export function readingVerbs(library: Library): Pick<Host, 'listLibrary' | 'openReport'> {
  return {
    listLibrary: async () => done(library.listing()),
    openReport: ({ report, evenIfDamaged }) => library.open(report, evenIfDamaged),
  };
}
