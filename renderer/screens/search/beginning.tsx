import { Button } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { keepSearches, useSearches } from '../../state/navigation';
import { type Tags, useWords } from '../../words';
import { IndexState } from './index-state';
import { QueryLink } from './told';

const EXAMPLE: Tags = { word: (content) => <em>{content}</em> };

/** Before anything is typed: how to, and the last searches. */
export function Beginning({ title }: { title: string }) {
  const { say, rich } = useWords();
  const searches = useSearches();
  return (
    <>
      <div className="search-head">
        <PageHead title={title} />
        <IndexState />
      </div>
      <div className="search-plain page-fill scroll">
        <p>{rich('search.begin', EXAMPLE)}</p>
        {searches.length > 0 && (
          <section aria-labelledby="last-searches">
            <h2 id="last-searches">{say('search.last')}</h2>
            <ul className="search-offers">
              {searches.map((query) => (
                <li key={query}>
                  <QueryLink query={query}>{query}</QueryLink>
                </li>
              ))}
            </ul>
            <Button look="link" onClick={() => forget()}>
              {say('search.forget')}
            </Button>
          </section>
        )}
      </div>
    </>
  );
}

/** The button goes with the list: focus returns to the heading. */
function forget(): void {
  keepSearches([]);
  document.getElementById('page-title')?.focus();
}
