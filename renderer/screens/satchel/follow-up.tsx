import { useState } from 'react';
import type { ExportSubject } from '../../../electron/contract';
import { ask } from '../../host';
import { Button, LinkButton } from '../../parts/button';
import { CheckBox } from '../../parts/choices';
import { Select } from '../../parts/fields';
import { ScrollRegion } from '../../parts/scroll-region';
import { TierBadge } from '../../parts/tier-badge';
import { useAction } from '../../state/actions';
import { announce, announceSoon } from '../../state/announcer';
import { useArrival } from '../../state/arrival';
import { today as currentDay } from '../../state/days';
import { openExport } from '../../state/export-request';
import { usualOptions } from '../../state/export-options';
import { useEntries } from '../../state/library';
import { useFocusNext } from '../../state/focus-next';
import { useHistoriesOf, useReportsOf } from '../../state/reports-of';
import { setAllPicked, usePicked, useShelf } from '../../state/shelf';
import { useTracked } from '../../state/shelf-notes';
import { useWords } from '../../words';
import { FollowUpFilters } from './follow-up-filters';
import { SatchelHead } from './satchel-head';
import { titleOfRow, TrackedCard } from './tracked-card';
import { narrowed, type Narrowing, NOT_NARROWED, type Row, rowsOf, runsOf, type Sorting, sorted } from './tracked-rows';
import './follow-up.css';

const countriesOf = (rows: readonly Row[]): number => new Set(rows.map(({ country }) => country.code)).size;

/** Every recommendation that the user tracks, of all editions. */
export function FollowUp() {
  const { say, language } = useWords();
  const shelf = useShelf();
  const rows = rowsOf(useTracked(), useEntries(), shelf);
  const [narrowing, setNarrowing] = useState<Narrowing>(NOT_NARROWED);
  const [sorting, setSorting] = useState<Sorting>('country');
  const [narrowOpen, setNarrowOpen] = useState(false);
  useArrival(true, say('follow-up.title'));
  const today = currentDay();
  const shown = sorted(narrowed(rows, narrowing, today), sorting, language);
  const subject: ExportSubject = { what: 'follow-up', passages: shown.map(({ passage }) => passage) };
  const any = shown.length > 0;
  useAction('export', any ? () => openExport(subject) : null);
  useAction('print', any ? () => openExport(subject, true) : null);

  if (rows.length === 0) {
    return (
      <>
        <SatchelHead page="follow-up" title={say('follow-up.title')} />
        <div className="satchel-page-none page-fill">
          <p>{say('follow-up.empty')}</p>
          <LinkButton look="primary" to={{ at: 'library' }}>
            {say('satchel.to-library')}
          </LinkButton>
        </div>
      </>
    );
  }
  const counts = say('follow-up.counts', { n: shown.length, countries: countriesOf(shown) });
  const narrow = (next: Narrowing) => {
    setNarrowing(next);
    const left = narrowed(rows, next, today);
    announceSoon(say('follow-up.counts', { n: left.length, countries: countriesOf(left) }));
  };
  const copy = async () => {
    const copied = await ask('copyExport', { options: usualOptions(subject) });
    announce(copied.ok ? say('satchel.copied') : copied.error.message);
  };
  return (
    <>
      <SatchelHead
        page="follow-up"
        title={say('follow-up.title')}
        actions={
          <>
            <span className="tracked-narrow">
              <Button aria-expanded={narrowOpen} onClick={() => setNarrowOpen(!narrowOpen)}>
                {say('follow-up.narrow')}
              </Button>
            </span>
            {any && (
              <Button id="copy" onClick={() => void copy()}>
                {say('satchel.copy')}
              </Button>
            )}
            {any && (
              <Button look="primary" id="export" onClick={() => openExport(subject)}>
                {say('follow-up.export')}
              </Button>
            )}
          </>
        }
      >
        <span className="soft num">{counts}</span>
      </SatchelHead>
      <div className={narrowOpen ? 'tracked page-fill tracked-open' : 'tracked page-fill'}>
        <FollowUpFilters rows={rows} narrowing={narrowing} today={today} onChange={narrow} />
        <ScrollRegion className="satchel-cards" region="tracked" aria-label={say('follow-up.list')}>
          <div className="satchel-spine spine">
            <h2 className="hidden">{say('follow-up.list')}</h2>
            <Bar rows={shown} sorting={sorting} onSort={setSorting} />
            {!any && (
              <p className="satchel-none">
                {say('follow-up.none-left')}
                <Button onClick={() => narrow(NOT_NARROWED)}>{say('follow-up.clear')}</Button>
              </p>
            )}
            <Cards rows={shown} grouped={sorting === 'country'} />
          </div>
        </ScrollRegion>
      </div>
    </>
  );
}

function Bar({ rows, sorting, onSort }: { rows: readonly Row[]; sorting: Sorting; onSort: (by: Sorting) => void }) {
  const { say } = useWords();
  const picked = usePicked();
  const inside = rows.filter(({ passage }) => picked.has(passage));
  const all = rows.length > 0 && inside.length === rows.length;
  const selectAll = (wanted: boolean) =>
    void setAllPicked(
      (wanted ? rows.filter(({ passage }) => !picked.has(passage)) : inside).map(({ passage }) => passage),
      wanted,
    );
  return (
    <div className="tracked-bar">
      <Select
        label={say('follow-up.sort')}
        beside
        value={sorting}
        options={[
          { value: 'country', words: say('follow-up.country') },
          { value: 'last-entry', words: say('follow-up.last-entry') },
          { value: 'state', words: say('follow-up.state') },
        ]}
        onChange={onSort}
      />
      {rows.length > 0 && (
        <CheckBox checked={all} mixed={!all && inside.length > 0} onChange={selectAll}>
          {say('follow-up.select-all', { n: rows.length })}
        </CheckBox>
      )}
    </div>
  );
}

/** Under their countries when sorted by country, else in one list. */
function Cards({ rows, grouped }: { rows: readonly Row[]; grouped: boolean }) {
  const passages = rows.map(({ passage }) => passage);
  const reports = useReportsOf(passages);
  const histories = useHistoriesOf(passages);
  const focusNext = useFocusNext();
  const more = (row: Row) => ({
    row,
    reports,
    history: histories.get(row.report)?.[row.passage],
    onGoneOn: (later: string) => focusNext(`note-${later}`),
  });
  if (!grouped) {
    return (
      <ol>
        {rows.map((row) => (
          <TrackedCard key={row.passage} {...more(row)} named />
        ))}
      </ol>
    );
  }
  return runsOf(rows).map(({ first, all }) => (
    <section key={first.report} aria-labelledby={`group-${first.report}`}>
      <div className="satchel-group">
        <h3 id={`group-${first.report}`}>{titleOfRow(first)}</h3>
        <TierBadge tier={first.tier} />
      </div>
      <ol>
        {all.map((row) => (
          <TrackedCard key={row.passage} {...more(row)} />
        ))}
      </ol>
    </section>
  ));
}
