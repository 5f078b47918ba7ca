import { useState } from 'react';
import type { Entry } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { CheckBox } from '../../parts/choices';
import { sayYear, useWords } from '../../words';
import { yearsOf } from './pack-plan';

const NEWEST = 5;
/** Older ones are folded away until wanted. */
const SHOWN = 6;

interface Props {
  entries: readonly Entry[];
  chosen: readonly number[];
  onChange: (years: number[]) => void;
}

export function PackEditions({ entries, chosen, onChange }: Props) {
  const { say } = useWords();
  const years = yearsOf(entries);
  const [all, setAll] = useState(false);
  const shown = all ? years : years.slice(0, SHOWN);
  const set = (year: number, wanted: boolean) =>
    onChange(years.filter((each) => (each === year ? wanted : chosen.includes(each))));
  return (
    <fieldset>
      <legend className="label">{say('pack.editions')}</legend>
      <p className="make-pack-quick">
        <Button look="link" small onClick={() => onChange(years)}>
          {say('pack.all', { n: years.length })}
        </Button>
        {years.length > NEWEST && (
          <Button look="link" small onClick={() => onChange(years.slice(0, NEWEST))}>
            {say('pack.newest', { n: NEWEST })}
          </Button>
        )}
        <Button look="link" small onClick={() => onChange([])}>
          {say('pack.none')}
        </Button>
      </p>
      <div className="make-pack-pair">
        {shown.map((year) => (
          <CheckBox
            key={year}
            checked={chosen.includes(year)}
            onChange={(wanted) => set(year, wanted)}
            end={say('pack.year-reports', { n: entries.filter(({ edition }) => edition?.year === year).length })}
          >
            {sayYear(year)}
          </CheckBox>
        ))}
      </div>
      {shown.length < years.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {say('pack.older', { n: years.length - shown.length })}
        </Button>
      )}
    </fieldset>
  );
}
