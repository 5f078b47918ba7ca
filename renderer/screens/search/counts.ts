import type { SearchAnswer } from '../../../electron/contract';
import { useWords } from '../../words';
import { listed } from './lists';

/** Two digits of a count that is not exact. */
export function roughly(n: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))) - 1);
  return Math.round(n / unit) * unit;
}

/** "14 recommendations in 9 countries, 31 passages in report text" */
export function useCounts(answer: SearchAnswer, soFar: boolean): string {
  const { say } = useWords();
  const { heading, approximate } = answer;
  const values = { a: heading.recommendations, b: heading.countries, text: heading.text };
  if (values.a === 0) return soFar ? say('search.counts-text-so-far', values) : say('search.counts-text', values);
  if (soFar) return say('search.counts-so-far', values);
  return approximate && values.a > 1 && values.text > 1
    ? say('search.counts-about', { ...values, a: roughly(values.a), text: roughly(values.text) })
    : say('search.counts', values);
}

export const isRelaxed = ({ all, total, words }: SearchAnswer): boolean => all === 0 && total > 0 && words.length > 1;

/** What is said aloud of an answer: what was done with the words first, then the counts. */
export function useSaid(answer: SearchAnswer | null, soFar: boolean): string {
  const { say } = useWords();
  if (!answer) return '';
  const { heading, forgiven, words, total } = answer;
  if (total === 0) return say('search.nothing', { n: Math.max(1, words.length) });
  const values = { a: heading.recommendations, b: heading.countries, text: heading.text };
  const before = [
    forgiven.length > 0 && say('search.said-forgiven', { words: listed(forgiven.map(({ used }) => used)) }),
    isRelaxed(answer) && say('search.said-relaxed', { n: words.length }),
  ];
  const inText = soFar ? say('search.counts-text-so-far', values) : say('search.counts-text', values);
  const inBoth = soFar ? say('search.counts-so-far', values) : say('search.said', values);
  const counts = values.a === 0 ? inText : inBoth;
  return [...before, counts].filter(Boolean).join(' ');
}
