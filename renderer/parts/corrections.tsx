import type { Report } from '../../data/model';
import { sayDate, useWords, type WordKey } from '../words';

type Corrected = NonNullable<NonNullable<Report['reading']>['corrected']>;

/** What was set by hand, as the reader of files names it. */
const SET: Partial<Record<string, WordKey>> = {
  country: 'corrected.country',
  edition: 'corrected.edition',
  tier: 'corrected.tier',
};

/** "Corrected by hand on 24 November 2026: 2 joined, 1 split, tier set." */
export function Corrections({ corrected }: { corrected: Corrected }) {
  const { say, language } = useWords();
  const { on, joined, split, set } = corrected;
  const what = [
    ...(joined > 0 ? [say('corrected.joined', { n: joined })] : []),
    ...(split > 0 ? [say('corrected.split', { n: split })] : []),
    ...set.flatMap((name) => {
      const words = SET[name];
      return words ? [say(words)] : [];
    }),
  ];
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(what);
  return say('corrected.by-hand', { date: sayDate(on), what: list });
}
