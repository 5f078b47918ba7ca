import { countries } from '../../../data/countries';
import { done } from '../../contract';
import type { LibraryFolder } from '../../library/folder';
import type { Library } from '../../library/library';
import type { Host } from '../answer';

export function readingVerbs(
  library: Library,
  folder: LibraryFolder,
): Pick<Host, 'listLibrary' | 'openReport' | 'listCountries'> {
  return {
    listLibrary: async () => done(library.listing(folder.canUndo, folder.lastAdding)),
    listCountries: async () =>
      done(
        countries.map(({ code, alpha2, name, others, before }) => ({
          code,
          alpha2,
          name,
          others: [...others, ...before.map((old) => old.name)],
        })),
      ),
    openReport: ({ report, evenIfDamaged }) => library.open(report, evenIfDamaged),
  };
}
