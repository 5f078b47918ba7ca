import { useState } from 'react';
import { Button } from '../../parts/button';
import { CheckBox } from '../../parts/choices';
import { sayNumber, useWords } from '../../words';

interface Props<T extends string | number> {
  legend: string;
  counts: readonly { value: T; count: number }[];
  chosen: readonly T[];
  wordsOf: (value: T) => string;
  onChange: (chosen: T[]) => void;
}

/** Of so many values all are shown; of more the first three, and the chosen ones. */
const ALL = 4;
const FIRST = 3;

/** One filter: its values with their counts, several of which may be chosen. Nothing where there is nothing to choose. */
export function Facet<T extends string | number>({ legend, counts, chosen, wordsOf, onChange }: Props<T>) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const values = withChosen(counts, chosen);
  if (values.length < 2 && chosen.length === 0) return null;
  const shown =
    all || values.length <= ALL ? values : values.filter(({ value }, index) => index < FIRST || chosen.includes(value));
  const more = values.length - shown.length;
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      {shown.map(({ value, count }) => (
        <CheckBox
          key={value}
          checked={chosen.includes(value)}
          end={sayNumber(count)}
          onChange={(wanted) => onChange(wanted ? [...chosen, value] : chosen.filter((other) => other !== value))}
        >
          {wordsOf(value)}
        </CheckBox>
      ))}
      {(more > 0 || (all && values.length > ALL)) && (
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('search.fewer-values') : say('search.more-values', { n: more })}
        </Button>
      )}
    </fieldset>
  );
}

/** A chosen value that would leave nothing stays in sight, so that it can be taken back. */
export function withChosen<T>(
  counts: readonly { value: T; count: number }[],
  chosen: readonly T[],
): { value: T; count: number }[] {
  const missing = chosen.filter((value) => !counts.some((each) => each.value === value));
  return [...counts.map(({ value, count }) => ({ value, count })), ...missing.map((value) => ({ value, count: 0 }))];
}
