import { memo } from 'react';
import { NO_FILTERS, type SearchAnswer, type SearchFilters } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { CheckBox } from '../../parts/choices';
import { REGION_WORDS } from '../../parts/region-words';
import { ScrollRegion } from '../../parts/scroll-region';
import { SECTION_WORDS } from '../../parts/section-words';
import { tierWords } from '../../parts/tier-badge';
import { spoken, useWords } from '../../words';
import { Editions } from './editions';
import { Facet } from './facet';
import { useCountryNames, usePackNames } from './filter-names';
import { isNarrowed, type Narrowing, narrowedTo } from './narrowing';
import './filters.css';

interface Props {
  answer: SearchAnswer;
  narrowing: Narrowing;
  narrow: (patch: Partial<Narrowing>) => void;
  /** Folds the filters, where they are folded. */
  onShow: () => void;
}

/** The ways to narrow the results, each value with how much it leaves. Every change counts at once. */
export const Filters = memo(function Filters({ answer: { counts, heading }, narrowing, narrow, onShow }: Props) {
  const { say } = useWords();
  const nameOf = useCountryNames();
  const packNameOf = usePackNames();
  const { filters, wholeWords } = narrowing;
  const set = (patch: Partial<SearchFilters>) => narrow(narrowedTo({ ...filters, ...patch }));
  const byName = new Intl.Collator(spoken());
  const countries = counts.countries.toSorted(
    (a, b) => b.count - a.count || byName.compare(nameOf(a.value), nameOf(b.value)),
  );
  return (
    <ScrollRegion className="search-filters" region="filters" aria-label={say('search.narrow')}>
      <Editions
        counts={counts.editions}
        chosen={filters.editions}
        onChange={(editions) => set({ editions })}
        newest={filters.newest}
        onNewest={(newest) => set({ newest })}
      />
      <Facet
        legend={say('search.tier')}
        counts={counts.tiers}
        chosen={filters.tiers}
        wordsOf={(tier) => say(tierWords(tier === 'none' ? null : tier))}
        onChange={(tiers) => set({ tiers })}
      />
      <Facet
        legend={say('search.country')}
        counts={countries}
        chosen={filters.countries}
        wordsOf={nameOf}
        onChange={(chosen) => set({ countries: chosen })}
      />
      <Facet
        legend={say('search.region')}
        counts={counts.regions}
        chosen={filters.regions}
        wordsOf={(region) => say(REGION_WORDS[region])}
        onChange={(regions) => set({ regions })}
      />
      <Facet
        legend={say('search.pack')}
        counts={counts.packs}
        chosen={filters.packs}
        wordsOf={packNameOf}
        onChange={(packs) => set({ packs })}
      />
      <Facet
        legend={say('search.section')}
        counts={counts.sections}
        chosen={filters.sections}
        wordsOf={(section) => say(SECTION_WORDS[section])}
        onChange={(sections) => set({ sections })}
      />
      <fieldset>
        <legend className="label">{say('search.matching')}</legend>
        <CheckBox checked disabled onChange={() => undefined}>
          {say('search.accents')}
        </CheckBox>
        <CheckBox checked={wholeWords} onChange={(wanted) => narrow({ wholeWords: wanted })}>
          {say('search.whole-words')}
        </CheckBox>
      </fieldset>
      <p className="search-filters-done">
        <Button onClick={() => showResults(onShow)}>
          {say('search.show-results', { n: heading.recommendations || heading.text })}
        </Button>
        {isNarrowed(filters) && (
          <Button look="link" onClick={() => set(NO_FILTERS)}>
            {say('search.clear')}
          </Button>
        )}
      </p>
    </ScrollRegion>
  );
});

function showResults(fold: () => void): void {
  fold();
  document.getElementById('results')?.focus();
}
