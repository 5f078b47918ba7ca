import { useState } from 'react';
import type { Correction, Found } from '../../../electron/contract';
import { type Country, type Report, type Tier, TIERS } from '../../../data/model';
import { Select, TextField } from '../../parts/fields';
import { tierWords } from '../../parts/tier-badge';
import { useAllCountries } from '../../state/countries';
import { useWords } from '../../words';

/** The years that an edition can be of, as the model of a report has them. */
const YEARS = { first: 2000, last: 2100 } as const;
const NONE = 'none';

interface Props {
  found: Found;
  report: Report;
  onCorrect: (correction: Correction) => void;
}

/** What the report is of: country, edition, tier. */
export function Facts({ report: { country, edition, tier }, onCorrect }: Props) {
  const { say, language } = useWords();
  const all = useAllCountries();
  const countries: readonly Country[] = all.length === 0 && country ? [country] : all;
  const { compare } = new Intl.Collator(language);
  const named = countries.toSorted((a, b) => compare(a.name, b.name));
  const tiers: (Tier | typeof NONE)[] = [...(tier === null ? [NONE as typeof NONE] : []), ...TIERS];
  return (
    <div className="correct-facts">
      <Select
        label={say('add.country')}
        options={[
          ...(country === null ? [{ value: NONE, words: say('correct.choose') }] : []),
          ...named.map(({ code, name }) => ({ value: code, words: name })),
        ]}
        value={country?.code ?? NONE}
        onChange={(code) => code !== NONE && onCorrect({ do: 'country', code })}
      />
      <Edition key={edition?.year} year={edition?.year ?? null} onCorrect={onCorrect} />
      <Select
        label={say('add.tier')}
        options={tiers.map((each) => ({ value: each, words: say(tierWords(each === NONE ? null : each)) }))}
        value={tier ?? NONE}
        onChange={(chosen) => chosen !== NONE && onCorrect({ do: 'tier', tier: chosen })}
      />
    </div>
  );
}

/** Taken when the year is whole: on leaving the field, or by Enter. */
function Edition({ year, onCorrect }: { year: number | null; onCorrect: Props['onCorrect'] }) {
  const { say } = useWords();
  const [typed, setTyped] = useState(year === null ? '' : String(year));
  const wanted = Number(typed);
  const isYear = /^\d{4}$/.test(typed) && wanted >= YEARS.first && wanted <= YEARS.last;
  const take = () => {
    if (isYear && wanted !== year) onCorrect({ do: 'edition', year: wanted });
  };
  return (
    <TextField
      label={say('add.edition')}
      inputMode="numeric"
      maxLength={4}
      value={typed}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      error={typed.length === 4 && !isYear && say('correct.no-year')}
    />
  );
}
