import { NO_FILTERS, type SearchAnswer, type SearchFilters } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { sayList, useWords } from '../../words';
import { useSetNames } from './filter-names';
import { isNarrowed } from './narrowing';
import { QueryLink } from './told';

interface Props {
  answer: SearchAnswer;
  filters: SearchFilters;
  onWiden: (filters: SearchFilters) => void;
}

/** Why a search found nothing. */
export function NothingFound({ answer: { words, unfiltered } }: { answer: SearchAnswer }) {
  const { say } = useWords();
  const n = Math.max(1, words.length);
  return (
    <p className="soft">{unfiltered > 0 ? say('search.nothing-narrowed', { n }) : say('search.nothing', { n })}</p>
  );
}

/** What would find something. Each offer does. */
export function Nothing({ answer, filters, onWiden }: Props) {
  const { say } = useWords();
  const set = useSetNames(filters);
  const widens = answer.unfiltered > 0 && isNarrowed(filters);
  const onlyEditions = !isNarrowed({ ...filters, editions: [] });
  return (
    <section className="search-plain search-nothing scroll" aria-labelledby="instead">
      {(answer.instead.length > 0 || widens) && (
        <>
          <h2 id="instead">{say('search.instead')}</h2>
          <ul className="search-offers">
            {answer.instead.map(({ query, count }) => (
              <li key={query}>
                <QueryLink query={query}>{query}</QueryLink>{' '}
                <span className="soft">
                  {answer.words.length > 1 && !query.includes(' ')
                    ? say('search.instead-one', { n: count })
                    : say('search.instead-some', { n: count })}
                </span>
              </li>
            ))}
            {widens && (
              <li>
                <Button look="link" className="search-widen" onClick={() => onWiden(NO_FILTERS)}>
                  {onlyEditions ? say('search.all-editions') : say('search.all-results')}
                </Button>{' '}
                <span className="soft">{say('search.you-narrowed', { set: sayList(set) })}</span>
              </li>
            )}
          </ul>
        </>
      )}
      <p className="note">{say('search.how')}</p>
    </section>
  );
}
