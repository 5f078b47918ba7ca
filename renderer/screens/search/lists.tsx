import type { ReactNode } from 'react';
import { spoken } from '../../words';

/** English of the reports: no comma before "and". */
const locale = (): string => spoken().replace(/^en(?=-|$)/, 'en-GB');

/** "trafficking and children", each in an element of its own. */
export function Words({ children, as: make }: { children: readonly string[]; as: (word: string) => ReactNode }) {
  let at = 0;
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).formatToParts(children).map(({ type, value }) => {
    at += 1;
    return <span key={at}>{type === 'element' ? make(value) : value}</span>;
  });
}

/** "labour, inspectors and farms" */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
