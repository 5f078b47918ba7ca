import { useId, useState } from 'react';
import type { Entry } from '../../../electron/contract';
import { REGIONS } from '../../../data/model';
import { RadioGroup } from '../../parts/choices';
import { Select, TextField } from '../../parts/fields';
import { REGION_WORDS } from '../../parts/region-words';
import { useWords } from '../../words';
import { type CountryChoice, countriesOf } from './pack-plan';

interface Props {
  entries: readonly Entry[];
  choice: CountryChoice;
  onChange: (choice: CountryChoice) => void;
}

export function PackCountries({ entries, choice, onChange }: Props) {
  const { say } = useWords();
  const held = new Set(entries.map(({ region }) => region));
  const regions = REGIONS.filter((region) => held.has(region));
  return (
    <div>
      <RadioGroup
        label={say('pack.countries')}
        look="joined"
        name="pack-countries"
        options={[
          { value: 'all', words: say('pack.all', { n: countriesOf(entries).length }) },
          { value: 'region', words: say('pack.region') },
          { value: 'chosen', words: say('pack.chosen') },
        ]}
        value={choice.which}
        onChange={(which) => onChange({ ...choice, which, region: choice.region ?? regions[0] ?? null })}
      />
      {choice.which === 'region' && (
        <div className="make-pack-below">
          <Select
            label={say('pack.region')}
            hideLabel
            options={regions.map((region) => ({ value: region, words: say(REGION_WORDS[region]) }))}
            value={choice.region ?? regions[0] ?? 'EUR'}
            onChange={(region) => onChange({ ...choice, region })}
          />
        </div>
      )}
      {choice.which === 'chosen' && (
        <Chosen entries={entries} codes={choice.codes} onChange={(codes) => onChange({ ...choice, codes })} />
      )}
    </div>
  );
}

interface ChosenProps {
  entries: readonly Entry[];
  codes: readonly string[];
  onChange: (codes: string[]) => void;
}

/** Countries one by one: a field that offers names as they are typed, and those taken so far. */
function Chosen({ entries, codes, onChange }: ChosenProps) {
  const { say, language } = useWords();
  const list = useId();
  const [typed, setTyped] = useState('');
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const countries = countriesOf(entries).toSorted((a, b) => compare(a.name, b.name));
  const type = (words: string) => {
    const named = countries.find(({ name }) => compare(name, words.trim()) === 0);
    if (named && !codes.includes(named.code)) onChange([...codes, named.code]);
    setTyped(named ? '' : words);
  };
  return (
    <div className="make-pack-below">
      <TextField
        label={say('pack.add-country')}
        hideLabel
        placeholder={say('pack.add-country')}
        list={list}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={type}
      />
      <datalist id={list}>
        {countries.map(
          ({ code, name }) =>
            !codes.includes(code) && (
              <option key={code} value={name}>
                {name}
              </option>
            ),
        )}
      </datalist>
      <ul className="make-pack-chosen">
        {countries.map(
          ({ code, name }) =>
            codes.includes(code) && (
              <li key={code}>
                <button
                  type="button"
                  className="toggle"
                  onClick={() => onChange(codes.filter((each) => each !== code))}
                >
                  {name} <span aria-hidden="true">×</span>
                  <span className="hidden">{say('pack.take-out')}</span>
                </button>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
