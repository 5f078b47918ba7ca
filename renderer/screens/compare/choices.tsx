import type { Entry } from '../../../electron/contract';
import { Select } from '../../parts/fields';
import { sayYear, spoken, useWords } from '../../words';
import type { ReactNode } from 'react';

/** Countries by name. */
export function sortedCountries(countries: ReadonlyMap<string, readonly Entry[]>): { code: string; name: string }[] {
  const { compare } = new Intl.Collator(spoken());
  return [...countries]
    .flatMap(([code, [newest]]) => (newest?.country ? [{ code, name: newest.country.name }] : []))
    .toSorted((one, other) => compare(one.name, other.name));
}

interface Props {
  label: ReactNode;
  editions: readonly Entry[];
  value: Entry;
  onChange: (report: string) => void;
}

/** Which edition stands on this side. */
export function EditionChoice({ label, editions, value, onChange }: Props) {
  const { say } = useWords();
  return (
    <Select
      label={label}
      beside
      options={editions.map(({ id, edition }) => ({
        value: id,
        words: edition ? sayYear(edition.year) : say('compare.no-edition'),
      }))}
      value={value.id}
      onChange={onChange}
    />
  );
}
