import type { SearchAnswer } from '../../../electron/contract';
import { RouteLink } from '../../parts/button';
import { TAGS } from '../../parts/tags';
import { amend } from '../../state/navigation';
import { useWords } from '../../words';
import { isRelaxed } from './counts';
import { listed, Words } from './lists';
import { quoting, withoutWords } from './requery';

interface Props {
  answer: SearchAnswer;
  query: string;
}

const strong = (word: string) => <strong>{word}</strong>;

/** A link to another query of this search: it takes the place of the present one. */
export function QueryLink({ query, children }: { query: string; children: string }) {
  return (
    <RouteLink to={{ at: 'search', query }} onClick={() => amend({ at: 'search', query })}>
      {children}
    </RouteLink>
  );
}

/** Typing errors that were forgiven are said, with the way to what was typed. */
export function Forgiven({ answer: { forgiven }, query }: Props) {
  const { say, rich } = useWords();
  if (forgiven.length === 0) return null;
  const typed = forgiven.map((each) => each.typed);
  const words = () => <Words as={strong}>{forgiven.map(({ used }) => used)}</Words>;
  return (
    <p className="search-told">
      {rich('search.forgiven', { words })}{' '}
      <QueryLink query={quoting(query, typed)}>
        {say('search.exactly', { words: listed(typed.map((word) => say('search.quoted', { word }))) })}
      </QueryLink>
    </p>
  );
}

/** Nothing is shown that lacks a word without saying so. */
export function Relaxed({ answer, query }: Props) {
  const { say, rich } = useWords();
  if (!isRelaxed(answer)) return null;
  const { words, unknown } = answer;
  const known = words.filter((word) => !unknown.includes(word));
  return (
    <p className="search-told">
      {rich('search.relaxed', TAGS, { n: words.length })}{' '}
      {unknown.length > 0 && (
        <>
          <span className="soft">
            {say('search.unknown', {
              n: unknown.length,
              words: listed(unknown.map((word) => say('search.quoted', { word }))),
            })}
          </span>{' '}
          {known.length > 0 && (
            <QueryLink query={withoutWords(query, unknown)}>
              {say('search.only-known', { words: listed(known) })}
            </QueryLink>
          )}
        </>
      )}
    </p>
  );
}
