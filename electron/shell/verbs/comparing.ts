import { comparedOf } from '../../compare/compared';
import { CountryHistories } from '../../compare/histories';
import { done } from '../../contract';
import type { Library } from '../../library/library';
import type { Host } from '../answer';

export function comparingVerbs(library: Library): Pick<Host, 'compare' | 'historiesOf'> {
  const histories = new CountryHistories(library);
  return {
    compare: async ({ from, to }) => {
      const [one, other] = [await library.report(from), await library.report(to)];
      if (!one.ok) return one;
      return other.ok ? done(comparedOf(one.value, other.value)) : other;
    },
    historiesOf: ({ report }) => histories.of(report),
  };
}
