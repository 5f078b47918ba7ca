import type { Entry } from '../../../electron/contract';
import { Select } from '../../parts/fields';
import { Notice } from '../../parts/notice';
import { PageHead } from '../../parts/page-head';
import { ScrollRegion } from '../../parts/scroll-region';
import { TAGS } from '../../parts/tags';
import { TierBadge } from '../../parts/tier-badge';
import { useArrival } from '../../state/arrival';
import { editionOf } from '../../state/compare-routes';
import { byCountry, useEntries } from '../../state/library';
import { amend } from '../../state/navigation';
import { useWords } from '../../words';
import { EditionChoice, sortedCountries } from './choices';
import { useCompared } from './comparing';
import { EditionsButton, ExportButton, SwapButton } from './switch-buttons';
import { ThemeRow } from './theme-row';

const nameOf = ({ country, id }: Entry): string => country?.name ?? id;

/** Reports of two countries, recommendation beside recommendation by theme. They are not matched. */
export function CompareCountries({ from, to }: { from: Entry; to: Entry }) {
  const { say } = useWords();
  const comparing = useCompared(from.id, to.id);
  const values = { from: nameOf(from), to: nameOf(to) };
  const route = { at: 'compare', from: from.id, to: to.id } as const;
  const [one, other] = [from.edition?.year ?? 0, to.edition?.year ?? 0];
  useArrival(comparing.state !== 'comparing', say('compare.title-countries', values));
  const rows = comparing.state === 'compared' && comparing.compared.of === 'countries' ? comparing.compared.rows : [];
  return (
    <>
      <PageHead
        title={say('compare.countries')}
        actions={
          <>
            <EditionsButton entry={from} />
            <ExportButton route={route} />
          </>
        }
      >
        <span className="soft">
          {one === other
            ? say('compare.by-theme', { year: String(one) })
            : say('compare.by-theme-years', { from: String(one), to: String(other) })}
        </span>
      </PageHead>
      <ScrollRegion className="compare-page page-fill" region="comparison" aria-label={say('compare.region')}>
        {comparing.state === 'failed' && (
          <Notice kind="danger" title={comparing.error.message}>
            {comparing.error.hint}
          </Notice>
        )}
        <table className="compare-table">
          <caption className="hidden">{say('compare.caption-countries', values)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Side which="from" entry={from} other={to} onChange={(id) => amend({ ...route, from: id })} />
              </th>
              <th scope="col" className="compare-middle">
                <span className="hidden">{say('compare.theme')}</span>
                <SwapButton route={route} words={say('compare.swap-countries')} />
              </th>
              <th scope="col">
                <Side which="to" entry={to} other={from} onChange={(id) => amend({ ...route, to: id })} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ThemeRow key={row.theme} row={row} langs={{ from: from.language, to: to.language }} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

interface SideProps {
  which: 'from' | 'to';
  entry: Entry;
  other: Entry;
  onChange: (report: string) => void;
}

/** Country, edition where there are several, and tier. Another country is shown in the same year if it can be. */
function Side({ which, entry, other, onChange }: SideProps) {
  const { say, rich } = useWords();
  const countries = byCountry(useEntries());
  const code = entry.country?.code ?? entry.id;
  const editions = countries.get(code) ?? [entry];
  const choose = (chosen: string) => {
    const found = editionOf(countries.get(chosen) ?? [], entry.edition?.year);
    if (found) onChange(found.id);
  };
  return (
    <div className="compare-side">
      <Select
        label={say(which === 'from' ? 'compare.first-country' : 'compare.second-country')}
        hideLabel
        options={sortedCountries(countries)
          .filter((country) => country.code !== other.country?.code)
          .map((country) => ({ value: country.code, words: country.name }))}
        value={code}
        onChange={choose}
      />
      {editions.length > 1 && (
        <EditionChoice
          label={rich(which === 'from' ? 'compare.edition-first' : 'compare.edition-second', TAGS)}
          editions={editions}
          value={entry}
          onChange={onChange}
        />
      )}
      <TierBadge tier={entry.tier} />
    </div>
  );
}
