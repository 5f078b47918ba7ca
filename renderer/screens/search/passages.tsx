import { memo, useEffect, useRef } from 'react';
import type { Hit, SearchAnswer } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { Marked } from '../../parts/marked';
import { ScrollRegion } from '../../parts/scroll-region';
import { SECTION_WORDS } from '../../parts/section-words';
import { sayNumber, useWords } from '../../words';
import { roughly } from './counts';
import { type Asked, HitLink } from './hit-link';
import { FIRST_PASSAGES, MORE_PASSAGES, type Narrowing } from './narrowing';
import { snippetOf } from './snippet';
import { Without } from './without';

interface Props {
  answer: SearchAnswer;
  asked: Asked;
  narrowing: Narrowing;
  narrow: (patch: Partial<Narrowing>) => void;
}

/** What answers in the text of the reports, as extracts around the words. */
export const Passages = memo(function Passages({ answer, asked, narrowing, narrow }: Props) {
  const { say } = useWords();
  const { text: hits, totals, approximate, heading, all } = answer;
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(hits.length);
  useEffect(() => {
    // More were asked for by the button, which has moved down: go on at the first of them.
    const more = shown.current > 0 && narrowing.passages > FIRST_PASSAGES && hits.length > shown.current;
    if (more) list.current?.querySelectorAll<HTMLElement>('a')[shown.current]?.focus();
    shown.current = hits.length;
  }, [hits.length, narrowing.passages]);
  if (hits.length === 0) return null;
  const more = totals.text - hits.length;
  const split = all > 0 ? hits.findIndex(({ without }) => without.length > 0) : -1;
  const items = hits.map((hit, index) => (
    <Passage key={hit.passage} hit={hit} asked={asked} apart={index === split && index > 0} />
  ));
  return (
    <ScrollRegion className="search-passages" region="passages" aria-labelledby="passages">
      <h2 id="passages">
        {say('search.in-text')}{' '}
        <span className="search-passages-count num">
          {approximate ? say('search.about', { n: roughly(heading.text) }) : sayNumber(heading.text)}
        </span>
      </h2>
      {approximate && <p className="note">{say('search.about-why')}</p>}
      <ol ref={list}>{items}</ol>
      {more > 0 && (
        <Button look="link" onClick={() => narrow({ passages: narrowing.passages + MORE_PASSAGES })}>
          {approximate ? say('search.show-more-passages') : say('search.more-passages', { n: more })}
        </Button>
      )}
    </ScrollRegion>
  );
});

function Passage({ hit, asked, apart }: { hit: Hit; asked: Asked; apart: boolean }) {
  const { say } = useWords();
  const { passage, report, country, edition, section, text, matches, without } = hit;
  const snippet = snippetOf(text, matches);
  const title =
    country && edition ? say('report.title', { country: country.name, year: String(edition.year) }) : report;
  return (
    <li id={passage} data-passage={passage}>
      {apart && <p className="search-apart">{say('search.some-words')}</p>}
      <HitLink hit={hit} asked={asked}>
        {say('search.passage', { report: title, section: say(SECTION_WORDS[section]) })}
      </HitLink>
      <p className="search-quote" dir="auto">
        <Marked text={snippet.text} ranges={snippet.matches} />
      </p>
      <Without words={without} />
    </li>
  );
}
