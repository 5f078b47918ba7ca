import type { Report } from '../../../data/model';
import { done } from '../../contract';
import type { Library } from '../../library/library';
import type { SearchClient } from '../../search/client';
import type { Host } from '../answer';

type Searching = 'search' | 'searchState' | 'rebuildSearch' | 'stopRebuilding' | 'findInReport';

export function searchingVerbs(search: SearchClient, library: Library): Pick<Host, Searching> {
  return {
    search: (request) => search.search(request),
    searchState: async () => done(search.state()),
    rebuildSearch: async () => {
      // Not awaited: it takes seconds, and how it ends is told as the state of search.
      void search.rebuild(readable(library), library.entries().length);
      return done(search.state());
    },
    stopRebuilding: async () => {
      search.stopRebuilding();
      return done(null);
    },
    findInReport: async ({ report, query, wholeWords }) => {
      const opened = await library.open(report, true);
      if (!opened.ok) return opened;
      // Its words' forms are half a library.
      const { findInReport: find } = await import('../../search/find-in-report');
      return done({ found: find(opened.value.report, query, wholeWords) });
    },
  };
}

/** Every report that can be read, those of later packs first. The damaged ones are left out. */
async function* readable(library: Library): AsyncGenerator<{ pack: string; report: Report }> {
  for (const { id } of library.entries().toReversed()) {
    const opened = await library.report(id);
    if (opened.ok) yield { pack: library.packOf(id), report: opened.value };
  }
}
