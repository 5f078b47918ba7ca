import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SearchAnswer, SearchRequest } from '../../../electron/contract';
import { Notice } from '../../parts/notice';
import { announceSoon } from '../../state/announcer';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';
import { usePressedAhead } from './ahead';
import { useAnswer } from './answering';
import { Beginning } from './beginning';
import { useSaid } from './counts';
import { Filters } from './filters';
import { SearchHead } from './head';
import { isNarrowed, type Narrowing, narrowedTo, useNarrowing } from './narrowing';
import { Nothing } from './nothing';
import { Passages } from './passages';
import { useRemembered } from './remembering';
import { Results } from './results';
import { useSearchState } from './search-state';
import './search.css';

/** More letters than this are searched for, but not shown in the heading. */
const SHOWN_LETTERS = 200;

/** Every report searched as one types: recommendations first, passages of the text beside them. */
export default function Search({ query }: { query: string }) {
  const { say } = useWords();
  const asked = query.trim() !== '';
  const { state, done } = useSearchState();
  const [narrowing, narrow] = useNarrowing(query);
  const { answer, isCurrent, fault } = useAnswer(asked ? requestOf(query, narrowing) : null, `${state} ${done}`);
  const shown = query.length > SHOWN_LETTERS ? `${query.slice(0, SHOWN_LETTERS)}…` : query;
  const title = asked ? say('search.title-query', { query: shown }) : say('search.title');
  useArrival(!asked || isCurrent || fault !== null, title);
  usePressedAhead(asked && !isCurrent && fault === null, query);
  useRemembered(query, isCurrent && (answer?.total ?? 0) > 0);
  useAnnouncement(isCurrent ? answer : null, state !== 'ready');
  const [filtersOpen, setFiltersOpen] = useState(false);
  const fold = useCallback(() => setFiltersOpen(false), []);
  const { wholeWords } = narrowing;
  const asking = useMemo(
    () => answer && { query: answer.query, forgiven: answer.forgiven, wholeWords },
    [answer, wholeWords],
  );

  if (!asked) return <Beginning title={title} />;
  const found = answer !== null && answer.total > 0;
  const hasFilters = found || isNarrowed(narrowing.filters);
  return (
    <>
      <SearchHead
        title={title}
        answer={answer}
        query={query}
        filters={narrowing.filters}
        filtersOpen={hasFilters ? filtersOpen : null}
        onOpenFilters={() => setFiltersOpen(!filtersOpen)}
      />
      {fault && state === 'ready' && (
        <Notice kind="danger" title={say('search.failed')}>
          {fault.message} {fault.hint}
        </Notice>
      )}
      {answer && asking && (
        <div
          className={filtersOpen ? 'search-page search-page-open page-fill' : 'search-page page-fill'}
          data-answered={answer.query}
          aria-busy={!isCurrent}
        >
          {hasFilters && <Filters answer={answer} narrowing={narrowing} narrow={narrow} onShow={fold} />}
          {found ? (
            <>
              <Results answer={answer} asked={asking} narrowing={narrowing} narrow={narrow} />
              <Passages answer={answer} asked={asking} narrowing={narrowing} narrow={narrow} />
            </>
          ) : (
            <Nothing answer={answer} filters={narrowing.filters} onWiden={(filters) => narrow(narrowedTo(filters))} />
          )}
        </div>
      )}
    </>
  );
}

function requestOf(query: string, now: Narrowing): SearchRequest {
  return {
    query,
    scope: 'all',
    filters: now.filters,
    wholeWords: now.wholeWords,
    sort: now.sort,
    limit: { recommendations: now.recommendations, text: now.passages },
  };
}

/** What was found is said once typing rests. */
function useAnnouncement(answer: SearchAnswer | null, soFar: boolean): void {
  const said = useSaid(answer, soFar);
  useEffect(() => {
    if (said !== '') announceSoon(said);
  }, [said]);
}
