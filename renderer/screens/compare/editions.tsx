import { useEffect, useState } from 'react';
import type { ComparedRow, Entry } from '../../../electron/contract';
import { Notice } from '../../parts/notice';
import { PageHead } from '../../parts/page-head';
import { ScrollRegion } from '../../parts/scroll-region';
import { TAGS } from '../../parts/tags';
import { TierBadge } from '../../parts/tier-badge';
import { Toggles } from '../../parts/toggles';
import { useArrival } from '../../state/arrival';
import { announce } from '../../state/announcer';
import { amend } from '../../state/navigation';
import { useWords } from '../../words';
import { TierChart } from '../report/tier-history';
import { EditionChoice } from './choices';
import { useCompared } from './comparing';
import { changeWords, type Shown, shownIn, toggleWords, type Years } from './change-words';
import { EditionRow } from './edition-row';
import { CountriesButton, ExportButton, SwapButton } from './switch-buttons';

interface Props {
  from: Entry;
  to: Entry;
  /** Of the country, newest first. */
  editions: readonly Entry[];
}

/** Two editions of one country: what stayed, what was reworded, what is new and what is gone. */
export function CompareEditions({ from, to, editions }: Props) {
  const { say, rich } = useWords();
  const comparing = useCompared(from.id, to.id);
  const [shown, setShown] = useState<Shown>('all');
  const country = to.country?.name ?? to.id;
  const years: Years = { from: from.edition?.year ?? 0, to: to.edition?.year ?? 0 };
  const values = { from: String(years.from), to: String(years.to) };
  const compared = comparing.state === 'compared' && comparing.compared.of === 'editions' ? comparing.compared : null;
  const rows: readonly ComparedRow[] = compared?.rows ?? [];
  const counts =
    compared === null
      ? ''
      : say('compare.counts', { ...values, n: compared.to.recommendations, m: compared.from.recommendations });
  useArrival(comparing.state !== 'comparing', say('compare.title-editions', { country, ...values }));
  useEffect(() => {
    if (counts !== '') announce(counts);
  }, [counts]);
  const countOf = (value: Shown) => rows.filter(({ change }) => value === 'all' || change === value).length;
  const toggles = shownIn(years).map((value) => ({ value, words: toggleWords(value, years), count: countOf(value) }));
  const route = { at: 'compare', from: from.id, to: to.id } as const;
  return (
    <>
      <PageHead
        title={country}
        actions={
          <>
            <CountriesButton entry={to} />
            <ExportButton route={route} />
          </>
        }
      >
        <span className="soft">{say('compare.editions')}</span>
      </PageHead>
      <ScrollRegion className="compare-page page-fill" region="comparison" aria-label={say('compare.region')}>
        {comparing.state === 'failed' && (
          <Notice kind="danger" title={comparing.error.message}>
            {comparing.error.hint}
          </Notice>
        )}
        <div className="compare-about">
          <div>
            <p>
              {counts}
              <br />
              <span className="note">{say('compare.matched')}</span>
            </p>
            <Toggles label={say('compare.show')} toggles={toggles} value={shown} onChange={setShown} />
          </div>
          <TierChart country={country} editions={editions} reading={years.to} besides={years.from} />
        </div>
        <table className="compare-table">
          <caption className="hidden">{say('compare.caption-editions', values)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <div className="compare-side">
                  <EditionChoice
                    label={rich('compare.edition-from', TAGS)}
                    editions={editions.filter(({ id }) => id !== to.id)}
                    value={from}
                    onChange={(id) => amend({ ...route, from: id })}
                  />
                  <TierBadge tier={from.tier} />
                </div>
              </th>
              <th scope="col" className="compare-middle">
                <span className="hidden">{say('compare.change')}</span>
                <SwapButton route={route} words={say('compare.swap-editions')} />
              </th>
              <th scope="col">
                <div className="compare-side">
                  <EditionChoice
                    label={rich('compare.edition-to', TAGS)}
                    editions={editions.filter(({ id }) => id !== from.id)}
                    value={to}
                    onChange={(id) => amend({ ...route, to: id })}
                  />
                  <TierBadge tier={to.tier} />
                </div>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ change }) => shown === 'all' || change === shown)
              .map((row) => (
                <EditionRow
                  key={'to' in row ? row.to.id : row.from.id}
                  row={row}
                  words={changeWords(row.change, years)}
                  years={years}
                  langs={{ from: from.language, to: to.language }}
                />
              ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
