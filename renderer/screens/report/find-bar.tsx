import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Report, recommendationsOf } from '../../../data/model';
import { Button, RouteLink } from '../../parts/button';
import { CheckBox } from '../../parts/choices';
import { useComposing } from '../../parts/composing';
import { NextIcon, PreviousIcon } from '../../parts/icons';
import { Keys } from '../../parts/keys';
import { TAGS } from '../../parts/tags';
import { useAction } from '../../state/actions';
import { announceSoon } from '../../state/announcer';
import { keysOf } from '../../state/keys';
import { here } from '../../state/navigation';
import { focusIn } from '../../state/view';
import { useWords } from '../../words';
import type { Finding } from './finding';
import { wordsSelected } from './selected';
import './find-bar.css';

/** More letters than this are not what someone selects to look for. */
const SELECTED = 100;

/** The keys of finding, and the bar under the heading while it is open. */
export function FindBar({ report, finding }: { report: Report; finding: Finding }) {
  const { say } = useWords();
  const { find, change, step } = finding;
  const field = useRef<HTMLInputElement>(null);
  const [starts, setStarts] = useState(0);
  useEffect(() => {
    if (starts === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [starts]);
  const start = () => {
    const selected = wordsSelected();
    const isQuery = selected !== '' && selected.length <= SELECTED;
    change({ open: true, ...(isQuery && { query: selected }) });
    setStarts(starts + 1);
  };
  const go = (by: 1 | -1) => () => (find.open && find.query !== '' ? step(by) : start());
  useAction('find', start);
  useAction('find-next', go(1));
  useAction('find-previous', go(-1));
  useAction('escape', find.open ? () => close(finding) : null);
  useShown(finding);
  return find.open ? (
    <search className="find-bar" aria-label={say('find.label')}>
      <Field finding={finding} field={field} />
      <Controls report={report} finding={finding} />
    </search>
  ) : null;
}

function Field({ finding, field }: { finding: Finding; field: React.RefObject<HTMLInputElement | null> }) {
  const { say } = useWords();
  const { find, change, step } = finding;
  const typing = useComposing(find.query, (query) => change({ query }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  return (
    <label>
      <span className="hidden">{say('find.label')}</span>
      <input
        ref={field}
        id="find-field"
        className="field-input find-bar-field"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={say('find.label')}
        {...typing}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}

function Controls({ report, finding }: { report: Report; finding: Finding }) {
  const { say } = useWords();
  const { find, change, at, step } = finding;
  return (
    <>
      <Place report={report} finding={finding} />
      <Button disabled={at === -1} onClick={() => step(-1)}>
        <PreviousIcon />
        {say('find.previous')}
      </Button>
      <Button disabled={at === -1} onClick={() => step(1)}>
        <NextIcon />
        {say('find.next')}
      </Button>
      <CheckBox checked={find.wholeWords} onChange={(wholeWords) => change({ wholeWords })}>
        {say('find.whole-words')}
      </CheckBox>
      <span className="find-bar-end note">
        {[keysOf('find-next')[0], keysOf('find-previous')[0]].map((keys) => keys && <Keys key={keys}>{keys}</Keys>)}
        <Button look="link" onClick={() => close(finding)}>
          {say('find.close')}
        </Button>
        <Keys hidden>{keysOf('escape')[0] ?? ''}</Keys>
      </span>
    </>
  );
}

/** "2 of 3, in the recommendations" */
function Place({ report, finding }: { report: Report; finding: Finding }) {
  const { say, rich } = useWords();
  const { find, matches, at } = finding;
  const match = matches?.[at];
  const inRecommendations = recommendationsOf(report).some(({ id }) => id === match?.passage);
  const values = { i: at + 1, n: matches?.length ?? 0 };
  const said = !matches
    ? ''
    : !match
      ? say('find.none')
      : inRecommendations
        ? say('find.said-recommendations', values)
        : say('find.said-text', values);
  useEffect(() => {
    if (said !== '') announceSoon(said);
  }, [said]);
  if (!matches) return null;
  if (!match) {
    return (
      <span>
        {say('find.none')} <RouteLink to={{ at: 'search', query: find.query }}>{say('find.search-all')}</RouteLink>
      </span>
    );
  }
  return (
    <span className="num">
      {inRecommendations ? rich('find.in-recommendations', TAGS, values) : rich('find.in-text', TAGS, values)}
    </span>
  );
}

/** Brings each match that becomes the current one into sight, except that a report returned to stays as it was left. */
function useShown({ matches, at }: Finding): void {
  const match = matches?.[at];
  const place = match ? `${match.passage} ${match.index} ${matches?.length}` : '';
  const returned = useRef(here().left !== null);
  useEffect(() => {
    if (place === '') return;
    if (!returned.current) document.querySelector('.marked-current')?.scrollIntoView({ block: 'nearest' });
    returned.current = false;
  }, [place]);
}

/** Focus goes to the passage of the match that was shown. */
function close({ change, matches, at }: Finding): void {
  const passage = document.getElementById(matches?.[at]?.passage ?? 'page-title');
  change({ open: false });
  if (passage) focusIn(passage);
}
