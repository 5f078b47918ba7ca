import { useEffect } from 'react';
import { keepSearches, searchesNow } from '../../state/navigation';
import { settings } from '../../state/settings';

/** How long a query must rest before it counts as a search, in milliseconds. */
const REST = 2_000;

/** Remembers a search among the last five, unless the user does not want that. What it was typed from goes. */
export function remember(query: string): void {
  const words = query.trim().slice(0, 400);
  if (words === '' || !settings.get().rememberSearches) return;
  keepSearches(withSearch(searchesNow(), words));
}

export function withSearch(searches: readonly string[], words: string): string[] {
  const same = (other: string) => other.toLowerCase() === words.toLowerCase();
  const [newest] = searches;
  const others = searches.filter((other, index) => !same(other) && !(index === 0 && words.startsWith(newest ?? other)));
  return [words, ...others].slice(0, 5);
}

/** A query that found something and then rests is remembered. */
export function useRemembered(query: string, found: boolean): void {
  useEffect(() => {
    if (!found) return undefined;
    const rest = setTimeout(() => remember(query), REST);
    return () => clearTimeout(rest);
  }, [query, found]);
}
