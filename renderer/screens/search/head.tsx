import type { SearchAnswer, SearchFilters } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { keysTag } from '../../parts/tags';
import { useNarrowedTo } from '../../state/where';
import { sayList, useWords } from '../../words';
import { useCounts } from './counts';
import { useSetNames } from './filter-names';
import { IndexState } from './index-state';
import { NothingFound } from './nothing';
import { useSearchState } from './search-state';
import { Forgiven, Relaxed } from './told';

interface Props {
  title: string;
  answer: SearchAnswer | null;
  query: string;
  filters: SearchFilters;
  /** Null: there is nothing to narrow. */
  filtersOpen: boolean | null;
  onOpenFilters: () => void;
}

/** What was searched for, how much was found, and what was done with the words typed. */
export function SearchHead({ title, answer, query, filters, filtersOpen, onOpenFilters }: Props) {
  const { say, rich } = useWords();
  const set = useSetNames(filters);
  useNarrowedTo(set);
  const found = answer !== null && answer.total > 0;
  return (
    <div className="search-head">
      <PageHead
        title={title}
        actions={
          <>
            {filtersOpen !== null && (
              <Button aria-expanded={filtersOpen} onClick={onOpenFilters}>
                {set.length > 0 ? say('search.narrow-set', { set: sayList(set) }) : say('search.narrow')}
              </Button>
            )}
            {found && answer.totals.recommendations > 0 && (
              <p className="search-hints note">
                <span>{rich('search.hint-results', { key: keysTag('Down') })}</span>
                <span>{rich('search.hint-pick', { key: keysTag('Space') })}</span>
                <span>{rich('search.hint-open', { key: keysTag('Enter') })}</span>
              </p>
            )}
          </>
        }
      >
        {answer && (found ? <Counts answer={answer} /> : <NothingFound answer={answer} />)}
      </PageHead>
      <IndexState />
      {found && <Forgiven answer={answer} query={query} />}
      {found && <Relaxed answer={answer} query={query} />}
    </div>
  );
}

function Counts({ answer }: { answer: SearchAnswer }) {
  const soFar = useSearchState().state !== 'ready';
  return <p className="soft num">{useCounts(answer, soFar)}</p>;
}
