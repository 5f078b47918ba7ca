import { done } from '../../contract';
import type { Library } from '../../library/library';
import type { SearchClient } from '../../search/client';
import { findInReport } from '../../search/find-in-report';
import type { Host } from '../answer';

type Searching = 'search' | 'searchState' | 'rebuildSearch' | 'findInReport';

export function searchingVerbs(search: SearchClient, library: Library): Pick<Host, Searching> {
  return {
    search: (request) => search.search(request),
    searchState: async () => done(search.state()),
    rebuildSearch: async () => done(search.state()),
    findInReport: async ({ report, query, wholeWords }) => {
      const opened = await library.open(report, true);
      return opened.ok ? done({ found: findInReport(opened.value.report, query, wholeWords) }) : opened;
    },
  };
}
