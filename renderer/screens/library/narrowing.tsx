import type { Entry } from '../../../electron/contract';
import { REGIONS, TIERS } from '../../../data/model';
import { Select, TextField } from '../../parts/fields';
import { REGION_WORDS } from '../../parts/region-words';
import { tierWords } from '../../parts/tier-badge';
import { Toggles } from '../../parts/toggles';
import { sayYear, useWords } from '../../words';
import { type CountryLine, editionsOf, type LibraryFilter, type Show, shows } from './countries';
import { changeFilter } from './filter';
import './narrowing.css';

interface Props {
  entries: Entry[];
  /** What name, edition and region leave: the tiers are counted among them. */
  lines: CountryLine[];
  filter: LibraryFilter;
  withRegions: boolean;
}

/** The ways to narrow the list of countries. */
export function Narrowing({ entries, lines, filter, withRegions }: Props) {
  const { say } = useWords();
  const editions = editionsOf(entries);
  const toggle = (value: Show, words: string) => ({
    value,
    words,
    count: lines.filter((line) => shows(value, line)).length,
  });
  const hasTracked = filter.show === 'tracked' || lines.some(({ tracked }) => tracked !== null);
  return (
    <div
      className={withRegions ? 'library-narrowing library-narrowing-more' : 'library-narrowing'}
      data-region="narrowing"
    >
      <TextField
        id="find-country"
        type="search"
        label={say('library.find')}
        value={filter.find}
        autoComplete="off"
        spellCheck={false}
        onChange={(find) => changeFilter({ find })}
      />
      <Select
        label={say('library.edition-list')}
        options={[
          ...(editions.length > 1 ? [{ value: 'newest', words: say('library.newest') }] : []),
          ...editions.map((year) => ({ value: String(year), words: sayYear(year) })),
        ]}
        value={String(filter.edition)}
        onChange={(value) => changeFilter({ edition: value === 'newest' ? value : Number(value) })}
      />
      {withRegions && (
        <Select
          label={say('library.region')}
          options={[
            { value: 'all', words: say('library.all') },
            ...REGIONS.map((region) => ({ value: region, words: say(REGION_WORDS[region]) })),
          ]}
          value={filter.region}
          onChange={(region) => changeFilter({ region })}
        />
      )}
      <Toggles
        label={say('library.show')}
        toggles={[
          toggle('all', say('library.all')),
          ...TIERS.map((tier) => toggle(tier, say(tierWords(tier)))),
          ...(hasTracked ? [toggle('tracked', say('library.tracked-filter'))] : []),
        ]}
        value={filter.show}
        onChange={(show) => changeFilter({ show })}
      />
    </div>
  );
}
