import type { Note } from '../../electron/contract';
import { sayDay } from '../state/days';
import { editNote, lastEntry, useEditing, useNote } from '../state/shelf-notes';
import { useWords, type WordKey } from '../words';
import { Button } from './button';
import { FollowUpSign, STATE_WORDS, signTag } from './follow-up-sign';
import { NoteEditor } from './note-editor';
import { TAGS } from './tags';
import './note.css';

/** The note as a slip, behind a rule and in the sans face: nobody takes it for the report's words. */
export function NoteSlip({ passage }: { passage: string }) {
  const { say } = useWords();
  const note = useNote(passage);
  const open = useEditing(passage) !== null;
  if (!note || note.text === '' || open) return null;
  return (
    <p className="card-note note-slip" dir="auto">
      <span className="hidden">{say('note.yours')}</span>
      {note.text}
    </p>
  );
}

/** The newest follow-up as a slip: "Under way 3 November 2026. Funding line announced." */
export function FollowUpSlip({ passage }: { passage: string }) {
  const { say, rich } = useWords();
  const entry = lastEntry(useNote(passage));
  const open = useEditing(passage) !== null;
  if (!entry || open) return null;
  return (
    <p className="card-note note-slip" dir="auto">
      {rich(
        'follow-up.slip',
        { ...TAGS, ...signTag(entry.state) },
        { state: say(STATE_WORDS[entry.state]), date: sayDay(entry.date) },
      )}{' '}
      <bdi>{entry.text}</bdi>
    </p>
  );
}

/** The newest follow-up in a card's last line: "Under way, 3 November 2026". */
export function FollowUpLine({ passage }: { passage: string }) {
  const { say } = useWords();
  const entry = lastEntry(useNote(passage));
  if (!entry) return null;
  return (
    <FollowUpSign state={entry.state}>
      {say('follow-up.last', { state: say(STATE_WORDS[entry.state]), date: sayDay(entry.date) })}
    </FollowUpSign>
  );
}

function wordsFor(note: Note | undefined): WordKey {
  if (!note) return 'note.add';
  return note.followUp.length > 0 ? 'note.change-both' : 'note.change';
}

/** "Add a note", "Change note": opens the fields in place and keeps focus; they are next in order. */
export function NoteButton({ passage }: { passage: string }) {
  const { rich } = useWords();
  const note = useNote(passage);
  const open = useEditing(passage) !== null;
  return (
    <Button look="link" small id={`note-${passage}`} aria-expanded={open} onClick={() => editNote(passage)}>
      {rich(wordsFor(note), TAGS, { id: passage })}
    </Button>
  );
}

/** Where a passage's note is written, when it is. */
export function NotePlace({ passage }: { passage: string }) {
  const editing = useEditing(passage);
  return editing && <NoteEditor passage={passage} focus={editing.focus} />;
}

/** The note of a paragraph, below it: in the language and face of the program, not of the report. */
export function PassageNote({ passage }: { passage: string }) {
  const { language } = useWords();
  const open = useEditing(passage) !== null;
  const note = useNote(passage);
  if (!open && !note) return null;
  return (
    <div className="passage-note" lang={language}>
      {open ? <NotePlace passage={passage} /> : <NoteSlip passage={passage} />}
    </div>
  );
}
