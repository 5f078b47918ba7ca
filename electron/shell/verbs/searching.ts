import { done } from '../../contract';
import type { SearchClient } from '../../search/client';
import type { Host } from '../answer';

export function searchingVerbs(search: SearchClient): Pick<Host, 'search' | 'searchState' | 'rebuildSearch'> {
  return {
    search: (request) => search.search(request),
    searchState: async () => done(search.state()),
    rebuildSearch: async () => done(search.state()),
  };
}
