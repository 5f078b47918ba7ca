import { useId, useLayoutEffect, useRef, useState } from 'react';
import { reportIdOf } from '../../data/model';
import { openExport } from '../state/export-request';
import { originsOf, useSelection, useShelf } from '../state/shelf';
import { useWords } from '../words';
import { Button, LinkButton, RouteLink } from './button';
import { PocketChoice } from './pocket-choice';
import './pocket.css';

/** The bottom edge of the reading pages: what has been put in the Satchel, as the tabs of its cards. */
export function Pocket() {
  const { say } = useWords();
  const { volatile, selections } = useShelf();
  const several = selections.length > 1;
  const { id, picks } = useSelection();
  const heading = useId();
  const kept = volatile && <span className="pocket-kept">{say('pocket.not-kept')}</span>;
  if (picks.length === 0) {
    return (
      <aside className="pocket-empty" aria-label={say('satchel.title')} data-region="pocket" tabIndex={-1}>
        <span>{say('pocket.empty')}</span>
        {several && <PocketChoice />}
        {kept}
      </aside>
    );
  }
  return (
    <aside className="pocket" aria-labelledby={heading} data-region="pocket">
      <h2 id={heading}>{say('satchel.title')}</h2>
      {several && <PocketChoice />}
      <span className="pocket-count">{several ? say('pocket.held', { n: picks.length }) : <Count />}</span>
      {kept}
      <Tabs passages={picks.map(({ passage }) => passage)} />
      <LinkButton to={{ at: 'satchel' }}>{say('pocket.open')}</LinkButton>
      <Button look="primary" onClick={() => openExport({ what: 'selection', selection: id })}>
        {say('pocket.export')}
      </Button>
    </aside>
  );
}

/** "3 from Belgium 2020", "4 from 2 countries". */
function Count() {
  const { say } = useWords();
  const { picks } = useSelection();
  const { countries, reports } = originsOf(picks);
  const first = picks[0];
  const n = picks.length;
  if (countries.size > 1 || !first?.country) return say('pocket.count-countries', { n, countries: countries.size });
  const country = first.country.name;
  return reports.size === 1 && first.edition
    ? say('pocket.count-report', { n, country, year: String(first.edition.year) })
    : say('pocket.count-country', { n, country });
}

/** More than this are never drawn: they would not fit on any screen. */
const MOST = 30;

/** As many tabs as fit; the others become "12 more". */
function Tabs({ passages }: { passages: readonly string[] }) {
  const { say } = useWords();
  const row = useRef<HTMLDivElement>(null);
  const [fitting, setFitting] = useState(MOST);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    // Of the row for its room, and of the tabs for their number.
    const observer = new ResizeObserver(() => setFitting(countFitting(element)));
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  const more = passages.length - Math.min(fitting, passages.length, MOST);
  return (
    <div className="pocket-row" ref={row}>
      <div className="pocket-tabs">
        {passages.slice(0, MOST).map((passage, index) => (
          <RouteLink
            key={passage}
            className={index < fitting ? 'pocket-tab' : 'pocket-tab pocket-tab-out'}
            to={{ at: 'report', report: reportIdOf(passage), passage }}
          >
            <bdi>{passage}</bdi>
          </RouteLink>
        ))}
        {more > 0 && (
          <RouteLink className="pocket-more" to={{ at: 'satchel' }}>
            {say('pocket.more', { n: more })}
          </RouteLink>
        )}
      </div>
    </div>
  );
}

/** Room for "12 more", in rem. */
const MORE_WIDTH = 5;

function countFitting(row: HTMLElement): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const [margin, gap] = [2 * rem, 0.5 * rem];
  const room = row.clientWidth - margin;
  const widths = [...row.querySelectorAll<HTMLElement>('.pocket-tab')].map((tab) => tab.offsetWidth + gap);
  const all = widths.reduce((sum, width) => sum + width, -gap);
  if (all <= room) return widths.length;
  let used = MORE_WIDTH * rem;
  const over = widths.findIndex((width) => (used += width) > room);
  return over === -1 ? widths.length : over;
}
