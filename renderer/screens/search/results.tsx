import { type KeyboardEvent, memo } from 'react';
import type { SearchAnswer } from '../../../electron/contract';
import { ScrollRegion } from '../../parts/scroll-region';
import { act } from '../../state/actions';
import { useSkipTarget } from '../../state/skip';
import { useWords } from '../../words';
import { Countries } from './countries';
import { Groups } from './hit-groups';
import type { Asked } from './hit-link';
import { MOST_RECOMMENDATIONS, type Narrowing } from './narrowing';
import { ResultsBar } from './results-bar';
import './results.css';

interface Props {
  answer: SearchAnswer;
  asked: Asked;
  narrowing: Narrowing;
  narrow: (patch: Partial<Narrowing>) => void;
}

/** Above so many recommendations only their countries are listed at first. */
const MANY = 500;

export const showsCountriesOnly = (answer: SearchAnswer, { countriesOnly }: Narrowing): boolean =>
  (countriesOnly ?? answer.heading.recommendations > MANY) && answer.counts.countries.length > 1;

/** The recommendations that answer: on the spine, by country. */
export const Results = memo(function Results(props: Props) {
  return props.answer.totals.recommendations === 0 ? null : <Recommendations {...props} />;
});

function Recommendations({ answer, asked, narrowing, narrow }: Props) {
  const { say } = useWords();
  useSkipTarget();
  const { recommendations } = answer;
  const countriesOnly = showsCountriesOnly(answer, narrowing);
  const list = { answer, asked, narrowing, narrow };
  return (
    <ScrollRegion
      id="results"
      className="search-results"
      region="results"
      aria-labelledby="recommendations"
      onKeyDown={onKeyDown}
    >
      <div className="search-sheet spine">
        <h2 id="recommendations" className="hidden" tabIndex={-1}>
          {say('search.recommendations')}
        </h2>
        <ResultsBar answer={answer} countriesOnly={countriesOnly} narrowing={narrowing} narrow={narrow} />
        {countriesOnly ? <Countries {...list} /> : <Groups {...list} />}
        {!countriesOnly && recommendations.length === MOST_RECOMMENDATIONS && (
          <p className="search-only-first note">{say('search.only-first', { n: MOST_RECOMMENDATIONS })}</p>
        )}
      </div>
    </ScrollRegion>
  );
}

const KEYS = { ArrowDown: 'next-card', ArrowUp: 'previous-card', Enter: 'open-card' } as const;
const isKey = (key: string): key is keyof typeof KEYS => key in KEYS;

/** Arrow keys and Enter mean the hits only on a hit's box or a country's line: screen readers need them elsewhere. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  if (!isKey(key) || !(target instanceof HTMLElement)) return;
  const onBox = target.matches('input[type="checkbox"].box');
  const onLine = target.matches('[data-line]') && key !== 'Enter';
  if ((onBox || onLine) && act(KEYS[key])) event.preventDefault();
}
