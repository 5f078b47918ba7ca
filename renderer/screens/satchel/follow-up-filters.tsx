import { CheckBox, RadioGroup } from '../../parts/choices';
import { FollowUpSign, STATE_WORDS } from '../../parts/follow-up-sign';
import { ScrollRegion } from '../../parts/scroll-region';
import { ADVANCE } from '../../state/shelf-notes';
import { useWords } from '../../words';
import { countsOf, type Narrowing, type Row } from './tracked-rows';

interface Props {
  rows: readonly Row[];
  narrowing: Narrowing;
  today: string;
  onChange: (narrowing: Narrowing) => void;
}

const toggled = <T,>(chosen: readonly T[], value: T, wanted: boolean): T[] =>
  wanted ? [...chosen, value] : chosen.filter((other) => other !== value);

/** What narrows the list of tracked recommendations. */
export function FollowUpFilters({ rows, narrowing, today, onChange }: Props) {
  const { say, language } = useWords();
  const { states, countries, when } = narrowing;
  const counts = countsOf(rows, narrowing, today);
  const names = new Map(rows.map(({ country }) => [country.code, country.name]));
  return (
    <ScrollRegion className="tracked-filters" region="filters" aria-label={say('follow-up.narrow')}>
      <fieldset>
        <legend className="label">{say('follow-up.state')}</legend>
        {ADVANCE.map((state) => (
          <CheckBox
            key={state}
            checked={states.includes(state)}
            end={say('pocket.held', { n: counts.states.get(state) ?? 0 })}
            onChange={(wanted) => onChange({ ...narrowing, states: toggled(states, state, wanted) })}
          >
            <FollowUpSign state={state}>{say(STATE_WORDS[state])}</FollowUpSign>
          </CheckBox>
        ))}
      </fieldset>
      <fieldset>
        <legend className="label">{say('follow-up.country')}</legend>
        {[...names]
          .toSorted(([, a], [, b]) => a.localeCompare(b, language))
          .map(([code, name]) => (
            <CheckBox
              key={code}
              checked={countries.includes(code)}
              end={say('pocket.held', { n: counts.countries.get(code) ?? 0 })}
              onChange={(wanted) => onChange({ ...narrowing, countries: toggled(countries, code, wanted) })}
            >
              {name}
            </CheckBox>
          ))}
      </fieldset>
      <RadioGroup
        label={say('follow-up.last-entry')}
        name="last-entry"
        value={when}
        options={[
          { value: 'any', words: say('follow-up.any-time') },
          { value: 'this-year', words: say('follow-up.this-year') },
          { value: 'older', words: say('follow-up.older') },
        ]}
        onChange={(next) => onChange({ ...narrowing, when: next })}
      />
    </ScrollRegion>
  );
}
