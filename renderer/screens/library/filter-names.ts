import { REGION_WORDS } from '../../parts/region-words';
import { tierWords } from '../../parts/tier-badge';
import { sayYear, useWords } from '../../words';
import type { Chosen } from './filter';

/** What the list is narrowed to, in words: "2020", "Tier 2". */
export function useFilterNames({ find, edition, region, show }: Chosen): string[] {
  const { say } = useWords();
  return [
    ...(find === '' ? [] : [say('library.found-by', { text: find })]),
    ...(typeof edition === 'number' ? [sayYear(edition)] : []),
    ...(region === 'all' ? [] : [say(REGION_WORDS[region])]),
    ...(show === 'all' ? [] : [show === 'tracked' ? say('library.tracked-filter') : say(tierWords(show))]),
  ];
}
