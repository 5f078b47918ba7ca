import type { Entry } from '../../../electron/contract';
import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { editionsRoute } from '../../state/compare-routes';
import { byCountry, useEntries, useEntry, useLibrary } from '../../state/library';
import { useWords } from '../../words';
import { CompareCountries } from './countries';
import { CompareEditions } from './editions';
import { OneEdition } from './one-edition';
import './compare.css';

/** Two editions of a country, or two countries, side by side. */
export default function Compare({ from, to }: { from: string; to: string }) {
  const countries = byCountry(useEntries());
  const [one, other] = [useEntry(from), useEntry(to)];
  const library = useLibrary();
  if (one === undefined || other === undefined) return library.state === 'opening' ? null : <Gone />;
  const editions = countries.get(one.country?.code ?? one.id) ?? [one];
  if (from !== to)
    return editions.includes(other) ? (
      <CompareEditions from={one} to={other} editions={editions} />
    ) : (
      <CompareCountries from={one} to={other} />
    );
  const pair = editionsRoute(from, editions);
  const find = (id: string): Entry => editions.find((entry) => entry.id === id) ?? one;
  return pair.from === pair.to ? (
    <OneEdition entry={one} />
  ) : (
    <CompareEditions from={find(pair.from)} to={find(pair.to)} editions={editions} />
  );
}

/** One of the two left the library since. */
function Gone() {
  const { say } = useWords();
  useArrival(true, say('compare.title'));
  return (
    <>
      <PageHead title={say('compare.title')} />
      <p className="compare-alone">{say('compare.gone')}</p>
    </>
  );
}
