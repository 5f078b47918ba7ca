import type { SearchAnswer } from '../../../electron/contract';
import { CheckBox } from '../../parts/choices';
import { Select } from '../../parts/fields';
import { useEntries } from '../../state/library';
import { sayYear, useWords } from '../../words';
import { Facet } from './facet';

interface Props {
  counts: SearchAnswer['counts']['editions'];
  chosen: readonly number[];
  onChange: (chosen: number[]) => void;
  newest: boolean;
  onNewest: (wanted: boolean) => void;
}

/** More editions than this are a stretch of years, not a list. */
const LISTED = 6;

/** The filter by edition: a box for each, or the first and the last of a stretch. */
export function Editions({ counts, chosen, onChange, newest, onNewest }: Props) {
  const { say } = useWords();
  const years = [...new Set(useEntries().flatMap(({ edition }) => (edition ? [edition.year] : [])))].toSorted(
    (a, b) => a - b,
  );
  const [first, last] = [years[0], years.at(-1)];
  if (years.length <= LISTED || first === undefined || last === undefined) {
    return (
      <Facet legend={say('search.edition')} counts={counts} chosen={chosen} wordsOf={String} onChange={onChange} />
    );
  }
  const from = chosen.length > 0 ? Math.min(...chosen) : first;
  const to = chosen.length > 0 ? Math.max(...chosen) : last;
  const set = (begin: number, end: number) =>
    onChange(begin === first && end === last ? [] : years.filter((year) => year >= begin && year <= end));
  return (
    <fieldset>
      <legend className="label">{say('search.edition')}</legend>
      <div className="search-years">
        <Select
          label={say('search.from')}
          options={options(years.filter((year) => year <= to))}
          value={String(from)}
          onChange={(year) => set(Number(year), to)}
        />
        <Select
          label={say('search.to')}
          options={options(years.filter((year) => year >= from))}
          value={String(to)}
          onChange={(year) => set(from, Number(year))}
        />
      </div>
      <CheckBox checked={newest} onChange={onNewest}>
        {say('search.newest')}
      </CheckBox>
    </fieldset>
  );
}

const options = (years: number[]) => years.map((year) => ({ value: String(year), words: sayYear(year) }));
