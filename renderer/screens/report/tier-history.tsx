import { useState } from 'react';
import type { Report } from '../../../data/model';
import type { Entry } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { TierBadge, tierWords } from '../../parts/tier-badge';
import { byCountry, useEntries } from '../../state/library';
import { sayYear, useWords } from '../../words';
import { titleOf } from './citation';
import { StepChart } from './step-chart';
import { runsOf, type TierOfYear, type TierRun } from './tier-runs';
import './tier-history.css';

/** The tiers of a country by edition, as a chart with a sentence, or as a table. */
export function TierHistory({ report }: { report: Report }) {
  const { say } = useWords();
  const [asTable, setAsTable] = useState(false);
  const editions = byCountry(useEntries()).get(report.country?.code ?? report.id) ?? [];
  if (!editions.some(({ edition }) => edition)) return null;
  return (
    <section className="report-panel tiers">
      <h3>{say('tiers.heading')}</h3>
      {asTable ? (
        <TierTable tiers={tiersOf(editions)} />
      ) : (
        <TierChart
          country={report.country?.name ?? titleOf(report)}
          editions={editions}
          reading={report.edition?.year ?? 0}
        />
      )}
      {tiersOf(editions).length === 1 ? (
        <p className="note">{say('tiers.one')}</p>
      ) : (
        <Button look="link" small onClick={() => setAsTable(!asTable)}>
          {say(asTable ? 'tiers.as-chart' : 'tiers.as-table')}
        </Button>
      )}
    </section>
  );
}

interface ChartProps {
  country: string;
  editions: readonly Entry[];
  /** Year of the edition being read. */
  reading: number;
  /** Year of the edition that it is compared with. */
  besides?: number;
}

/** The step chart with the sentence that says what it shows. */
export function TierChart({ country, editions, reading, besides }: ChartProps) {
  const { say, language } = useWords();
  const tiers = tiersOf(editions);
  const only = tiers[0];
  const runWords = ({ tier, years }: TierRun) => {
    const values = { tier: say(tierWords(tier)), first: String(years[0]), last: String(years.at(-1)) };
    if (years.length === 1) return say('tiers.run-one', { tier: values.tier, year: values.first });
    return years.length === 2 ? say('tiers.run-two', values) : say('tiers.run-many', values);
  };
  const sentence =
    tiers.length === 1 && only
      ? say('tiers.one-image', { year: String(only.year), tier: say(tierWords(only.tier)) })
      : say('tiers.sentence', {
          country,
          runs: new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(runsOf(tiers).map(runWords)),
        });
  return <StepChart tiers={tiers} reading={reading} {...(besides !== undefined && { besides })} sentence={sentence} />;
}

const tiersOf = (editions: readonly Entry[]): TierOfYear[] =>
  editions.flatMap(({ edition, tier }) => (edition ? [{ year: edition.year, tier }] : []));

function TierTable({ tiers }: { tiers: readonly TierOfYear[] }) {
  const { say } = useWords();
  return (
    <table className="tiers-table">
      <thead>
        <tr>
          <th scope="col">{say('tiers.table-edition')}</th>
          <th scope="col">{say('tiers.table-tier')}</th>
        </tr>
      </thead>
      <tbody>
        {tiers.map(({ year, tier }) => (
          <tr key={year}>
            <th scope="row" className="num">
              {sayYear(year)}
            </th>
            <td>
              <TierBadge tier={tier} boxed={false} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
