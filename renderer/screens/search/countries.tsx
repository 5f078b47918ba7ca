import type { KeyboardEvent } from 'react';
import type { Hit, SearchAnswer } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { SpineMark } from '../../parts/spine';
import { spoken, useWords } from '../../words';
import { useCards } from './country-cards';
import { useCountryNames } from './filter-names';
import { HitCards } from './hit-cards';
import { type Asked, openHit } from './hit-link';
import { LongList } from '../../parts/long-list';
import { useMoving } from './moving';
import type { Narrowing } from './narrowing';

interface Props {
  answer: SearchAnswer;
  asked: Asked;
  narrowing: Narrowing;
  narrow: (patch: Partial<Narrowing>) => void;
}

interface Line {
  key: string;
  name: string;
  /** On the spine, where it is the first of its letter. */
  letter: string | null;
  count: number;
  years: SearchAnswer['counts']['countries'][number]['years'];
}

const LINE_HEIGHT = 44;
const CARD_HEIGHT = 90;
const ALL_AT_ONCE = 100;
export const lineId = (code: string): string => `country-${code}`;

/** Each country on a line by letter, which opens in place to its cards. */
export function Countries({ answer, asked, narrowing, narrow }: Props) {
  const lines = useLines(answer, narrowing);
  const { open, complete } = narrowing;
  const hitsOf = useCards(asked, narrowing);
  const toggle = (code: string) =>
    narrow({ open: open.includes(code) ? open.filter((other) => other !== code) : [...open, code] });
  const hits = lines.flatMap(({ key }) => hitsOf(key));
  const current = useMoving({
    ids: lines.flatMap(({ key }) => [lineId(key), ...hitsOf(key).map(({ passage }) => passage)]),
    current: narrowing.current,
    onMove: (id) => narrow({ current: id }),
    onOpen: (id) => {
      const hit = hits.find(({ passage }) => passage === id);
      if (hit) openHit(hit, asked);
      else document.getElementById(id)?.click();
    },
  });
  const isCurrent = ({ key }: Line) =>
    lineId(key) === current || hitsOf(key).some(({ passage }) => passage === current);
  return (
    <LongList
      name="countries"
      region="results"
      items={lines}
      partly={lines.length + hits.length > ALL_AT_ONCE}
      heightOf={({ key }) => LINE_HEIGHT + hitsOf(key).length * CARD_HEIGHT}
      keep={lines.findIndex(isCurrent)}
    >
      {(line) => (
        <CountryLine
          line={line}
          hits={hitsOf(line.key)}
          open={open.includes(line.key)}
          asked={asked}
          current={current}
          onToggle={() => toggle(line.key)}
          onComplete={() => narrow({ complete: [...complete, line.key] })}
        />
      )}
    </LongList>
  );
}

const letterOf = (name: string): string => name.normalize('NFD').slice(0, 1).toUpperCase();

function useLines({ counts }: SearchAnswer, { filters }: Narrowing): Line[] {
  const nameOf = useCountryNames();
  const inOrder = new Intl.Collator(spoken());
  const within = counts.countries.filter(
    ({ value }) => filters.countries.length === 0 || filters.countries.includes(value),
  );
  const named = within
    .map(({ value, count, years }) => ({ key: value, name: nameOf(value), count, years }))
    .toSorted((a, b) => inOrder.compare(a.name, b.name));
  return named.map((line, index) => {
    const letter = letterOf(line.name);
    const before = named[index - 1];
    return { ...line, letter: before && letterOf(before.name) === letter ? null : letter };
  });
}

interface LineProps {
  line: Line;
  hits: readonly Hit[];
  open: boolean;
  asked: Asked;
  current: string | null;
  onToggle: () => void;
  onComplete: () => void;
}

function CountryLine({ line, hits, open, asked, current, onToggle, onComplete }: LineProps) {
  const { say } = useWords();
  const { key, name, letter, count, years } = line;
  const counted = !years
    ? say('search.country-count', { n: count })
    : years[0] === years[1]
      ? say('search.country-year', { n: count, year: String(years[0]) })
      : say('search.country-years', { n: count, first: String(years[0]), last: String(years[1]) });
  // Right opens, Left closes; in right-to-left the other way round.
  const onKeyDown = (event: KeyboardEvent) => {
    const opening = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const closing = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === (open ? closing : opening)) onToggle();
  };
  return (
    <>
      <div className="search-line">
        {letter ? <SpineMark>{letter}</SpineMark> : <span />}
        <h3>
          <button
            type="button"
            id={lineId(key)}
            data-line
            className={lineId(key) === current ? 'search-line-button search-line-current' : 'search-line-button'}
            aria-expanded={open}
            onClick={onToggle}
            onKeyDown={onKeyDown}
          >
            <Triangle />
            {name}
          </button>
        </h3>
        <span className="search-line-count note num">{counted}</span>
      </div>
      {hits.length > 0 && (
        <>
          <HitCards hits={hits} asked={asked} current={current} />
          {count > hits.length && (
            <p className="search-more-cards">
              <Button look="link" onClick={() => showAll(hits, onComplete)}>
                {say('search.more-in-country', { n: count - hits.length, country: name })}
              </Button>
            </p>
          )}
        </>
      )}
    </>
  );
}

/** The button goes: focus returns to the card above it, from where the others follow. */
function showAll(hits: readonly Hit[], onComplete: () => void): void {
  document.getElementById(`box-${hits.at(-1)?.passage}`)?.focus();
  onComplete();
}

const Triangle = () => (
  <svg className="search-triangle" viewBox="0 0 10 10" aria-hidden="true">
    <path d="M2 0v10l7-5z" fill="currentColor" />
  </svg>
);
