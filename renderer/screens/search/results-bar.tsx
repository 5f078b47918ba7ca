import type { SearchAnswer, SearchSort } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { CheckBox } from '../../parts/choices';
import { Select } from '../../parts/fields';
import { setAllPicked, usePicked } from '../../state/shelf';
import { useWords } from '../../words';
import { FIRST_RECOMMENDATIONS, type Narrowing } from './narrowing';

interface Props {
  answer: SearchAnswer;
  countriesOnly: boolean;
  narrowing: Narrowing;
  narrow: (patch: Partial<Narrowing>) => void;
}

/** From so many hits on all can be selected at once. */
const SELECTABLE = 10;

/** Above the results: their order, how they are shown, and all of them into the Satchel. */
export function ResultsBar({ answer, countriesOnly, narrowing, narrow }: Props) {
  const { say } = useWords();
  const sorts: { value: SearchSort; words: string }[] = [
    { value: 'relevance', words: say('search.sort-relevance') },
    { value: 'country', words: say('search.sort-country') },
    { value: 'edition', words: say('search.sort-edition') },
  ];
  // Lines of countries have one order; another order is one of cards.
  const sort = countriesOnly ? 'country' : narrowing.sort;
  const sortBy = (wanted: SearchSort) =>
    narrow({ sort: wanted, current: null, ...(countriesOnly && wanted !== 'country' && { countriesOnly: false }) });
  return (
    <div className="search-bar">
      <Select beside label={say('search.sort')} options={sorts} value={sort} onChange={sortBy} />
      {answer.counts.countries.length > 1 && (
        <Button look="link" onClick={() => narrow({ countriesOnly: !countriesOnly, current: null })}>
          {countriesOnly ? say('search.all-cards') : say('search.countries-only')}
        </Button>
      )}
      <SelectAll answer={answer} />
    </div>
  );
}

function SelectAll({ answer: { heading, recommendations } }: { answer: SearchAnswer }) {
  const { say } = useWords();
  const picked = usePicked();
  const n = heading.recommendations;
  if (n < SELECTABLE) return null;
  if (n > FIRST_RECOMMENDATIONS) return <span className="search-all soft">{say('search.select-too-many')}</span>;
  const ids = recommendations.slice(0, n).map(({ passage }) => passage);
  const inside = ids.filter((id) => picked.has(id));
  const all = inside.length === ids.length;
  const select = (wanted: boolean) => void setAllPicked(wanted ? ids.filter((id) => !picked.has(id)) : inside, wanted);
  return (
    <div className="search-all">
      <CheckBox checked={all} mixed={!all && inside.length > 0} onChange={select}>
        {say('search.select-all', { n })}
      </CheckBox>
    </div>
  );
}
