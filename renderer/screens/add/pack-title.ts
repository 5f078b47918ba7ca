import type { Entry } from '../../../electron/contract';
import { REGION_WORDS } from '../../parts/region-words';
import { useWords } from '../../words';
import { chosenCountries, type CountryChoice, countriesOf } from './pack-plan';

/** A title by what is in the pack: "4 countries, 2019 to 2021". It stands until the user types another. */
export function usePackTitle(entries: readonly Entry[], editions: readonly number[], choice: CountryChoice): string {
  const { say } = useWords();
  const first = editions.length === 0 ? null : Math.min(...editions);
  const last = editions.length === 0 ? null : Math.max(...editions);
  const codes = chosenCountries(entries, choice);
  const countries = countriesOf(entries).filter(({ code }) => codes === null || codes.includes(code));
  const [only] = countries;
  const where =
    countries.length === 1 && only
      ? only.name
      : choice.which === 'region' && choice.region
        ? say(REGION_WORDS[choice.region])
        : say('pack.title-countries', { n: countries.length });
  if (first === null || last === null) return where;
  return first === last
    ? say('pack.title-year', { where, year: String(first) })
    : say('pack.title-years', { where, first: String(first), last: String(last) });
}
