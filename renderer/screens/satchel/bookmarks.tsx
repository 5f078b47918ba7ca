import { useState } from 'react';
import type { Bookmark } from '../../../electron/contract';
import { numberOf, reportIdOf } from '../../../data/model';
import { ask } from '../../host';
import { Button, RouteLink } from '../../parts/button';
import { NoteButton, NotePlace, NoteSlip } from '../../parts/note';
import { ScrollRegion } from '../../parts/scroll-region';
import { SECTION_WORDS } from '../../parts/section-words';
import { SpineMark } from '../../parts/spine';
import { keysTag, TAGS } from '../../parts/tags';
import { announce } from '../../state/announcer';
import { useArrival } from '../../state/arrival';
import { usualOptions } from '../../state/export-options';
import { useFocusNext } from '../../state/focus-next';
import { keysOf } from '../../state/keys';
import { foundIn, type Reports, useReportsOf } from '../../state/reports-of';
import { changeShelf, useShelf } from '../../state/shelf';
import { useWords } from '../../words';
import { titleOf } from '../report/citation';
import { copyPassage } from '../report/passage-choices';
import { SatchelHead } from './satchel-head';
import './bookmarks.css';

const codeOf = (passage: string): string => passage.slice(0, passage.indexOf('-'));

/** Passages that the user marked, in all reports. */
export function Bookmarks() {
  const { say, rich, language } = useWords();
  const { bookmarks } = useShelf();
  const [removed, setRemoved] = useState<readonly Bookmark[]>([]);
  const focusNext = useFocusNext();
  useArrival(true, say('bookmarks.title'));
  const all = [...bookmarks, ...removed.filter(({ passage }) => !bookmarks.some((each) => each.passage === passage))];
  const reports = useReportsOf(all.map(({ passage }) => passage));
  const nameOf = (passage: string) => reports.get(reportIdOf(passage))?.country?.name ?? passage;
  const shown = all.toSorted(
    (a, b) =>
      nameOf(a.passage).localeCompare(nameOf(b.passage), language) ||
      reportIdOf(b.passage).localeCompare(reportIdOf(a.passage)) ||
      numberOf(a.passage) - numberOf(b.passage),
  );
  const key = { key: keysTag(keysOf('bookmark')[0] ?? '') };

  const remove = async (bookmark: Bookmark) => {
    const { passage } = bookmark;
    focusNext(`undo-${passage}`);
    setRemoved((now) => [...now.filter((each) => each.passage !== passage), bookmark]);
    const changed = await changeShelf({ do: 'remove-bookmark', passage });
    if (changed.ok) announce(say('bookmarks.removed-aloud', { id: passage }), 'detail');
  };
  const undo = async ({ passage }: Bookmark) => {
    focusNext(`remove-${passage}`);
    if ((await changeShelf({ do: 'bookmark', passage })).ok)
      setRemoved((now) => now.filter((each) => each.passage !== passage));
  };
  const copy = async () => {
    const passages = bookmarks.map(({ passage }) => passage).filter((passage) => foundIn(reports, passage));
    const options = usualOptions({ what: 'passages', passages });
    const include = { ...options.include, notes: true };
    const copied = await ask('copyExport', { options: { ...options, include, title: say('bookmarks.title') } });
    announce(copied.ok ? say('satchel.copied') : copied.error.message);
  };
  return (
    <>
      <SatchelHead
        page="bookmarks"
        title={say('bookmarks.title')}
        actions={
          bookmarks.length > 0 && (
            <Button id="copy" onClick={() => void copy()}>
              {say('satchel.copy')}
            </Button>
          )
        }
      >
        {bookmarks.length > 0 && (
          <span className="soft num">
            {say('bookmarks.counts', {
              n: bookmarks.length,
              countries: new Set(bookmarks.map(({ passage }) => codeOf(passage))).size,
            })}
          </span>
        )}
      </SatchelHead>
      {shown.length === 0 ? (
        <div className="satchel-page-none page-fill">
          <p>{rich('bookmarks.empty', key)}</p>
        </div>
      ) : (
        <ScrollRegion className="bookmarks page-fill" region="bookmarks" aria-label={say('bookmarks.list')}>
          <div className="satchel-spine spine">
            <ul>
              {shown.map((bookmark) =>
                bookmarks.includes(bookmark) ? (
                  <Marked
                    key={bookmark.passage}
                    bookmark={bookmark}
                    reports={reports}
                    onRemove={() => void remove(bookmark)}
                  />
                ) : (
                  <Removed key={bookmark.passage} bookmark={bookmark} onUndo={() => void undo(bookmark)} />
                ),
              )}
            </ul>
            <p className="soft bookmarks-how">{rich('bookmarks.how', key)}</p>
          </div>
        </ScrollRegion>
      )}
    </>
  );
}

function Mark({ passage }: { passage: string }) {
  const { say } = useWords();
  const n = numberOf(passage);
  return <SpineMark>{/-P\d+$/.test(passage) ? say('passage.number', { n: String(n) }) : n}</SpineMark>;
}

function Marked({ bookmark, reports, onRemove }: { bookmark: Bookmark; reports: Reports; onRemove: () => void }) {
  const { say, rich } = useWords();
  const { passage: id, text } = bookmark;
  const found = foundIn(reports, id);
  return (
    <li className="card card-boxless bookmark" data-passage={id}>
      <Mark passage={id} />
      <div>
        <p className="bookmark-place">
          {found && (
            <RouteLink id={`open-${id}`} to={{ at: 'report', report: found.report.id, passage: id }}>
              {say('bookmarks.place', {
                title: titleOf(found.report),
                section: say(SECTION_WORDS[found.section.kind]),
              })}
            </RouteLink>
          )}
          <bdi className="id soft">{id}</bdi>
          {found === null && <span className="note">{say('satchel.gone')}</span>}
        </p>
        <p className="bookmark-text" lang={found?.report.language} dir="auto">
          {shortened(text)}
        </p>
        <NoteSlip passage={id} />
        <div className="bookmark-actions">
          {found && (
            <Button look="link" small onClick={() => void copyPassage(found.report, { id, text: found.text })}>
              {rich('bookmarks.copy', TAGS, { id })}
            </Button>
          )}
          <NoteButton passage={id} />
          <NotePlace passage={id} />
          <Button look="link" small id={`remove-${id}`} onClick={onRemove}>
            {rich('bookmarks.remove', TAGS, { id })}
          </Button>
        </div>
      </div>
    </li>
  );
}

function Removed({ bookmark, onUndo }: { bookmark: Bookmark; onUndo: () => void }) {
  const { say, rich } = useWords();
  const { passage: id } = bookmark;
  return (
    <li className="card card-boxless bookmark">
      <Mark passage={id} />
      <p className="satchel-taken">
        <span>{rich('bookmarks.removed', TAGS, { id })}</span>
        <Button id={`undo-${id}`} onClick={onUndo}>
          {say('satchel.undo')}
        </Button>
      </p>
    </li>
  );
}

/** So many letters of a passage are enough to know it by. */
const LETTERS = 240;

function shortened(text: string): string {
  if (text.length <= LETTERS) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LETTERS))}…`;
}
