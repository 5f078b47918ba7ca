import { useEffect, useRef, useState } from 'react';
import type { FollowUpEntry, FollowUpState, Note } from '../../electron/contract';
import { useAction } from '../state/actions';
import { announce } from '../state/announcer';
import { sayDay, today } from '../state/days';
import { draftOf, earlierThan, entriesAfter, withDate, withState } from '../state/follow-up-entries';
import { useTakesFocus } from '../state/focus-next';
import { hold } from '../state/held';
import { shelf, useShelf } from '../state/shelf';
import { closeNote, keepNote } from '../state/shelf-notes';
import { focusIn } from '../state/view';
import { useWords } from '../words';
import { Button } from './button';
import { RadioGroup } from './choices';
import { DateField } from './date-field';
import { TextArea } from './fields';
import { FollowUpSign, signTag, STATE_WORDS } from './follow-up-sign';

const STATES: readonly FollowUpState[] = ['no-action', 'under-way', 'done'];
/** Typing is kept when it pauses for so long, in milliseconds. */
const PAUSE = 400;

const noteIn = (passage: string): Note | undefined => shelf.get().notes.find((note) => note.passage === passage);

/** The note of a passage and, for a recommendation, its follow-up: kept while it is written. */
export function NoteEditor({ passage, focus }: { passage: string; focus: boolean }) {
  const [gone, setGone] = useState<Pick<Note, 'text' | 'followUp'> | null>(null);
  const [restored, setRestored] = useState(false);
  const remove = async () => {
    const { text, followUp } = noteIn(passage) ?? { text: '', followUp: [] };
    if (await keepNote(passage, '', [])) setGone({ text, followUp });
  };
  const undo = async () => {
    if (!gone || !(await keepNote(passage, gone.text, gone.followUp))) return;
    setGone(null);
    setRestored(true);
  };
  useEffect(() => () => closeNote(passage), [passage]);
  return gone ? (
    <Gone passage={passage} onUndo={() => void undo()} />
  ) : (
    <Fields passage={passage} focus={focus || restored} onDelete={() => void remove()} />
  );
}

function Gone({ passage, onUndo }: { passage: string; onUndo: () => void }) {
  const { say } = useWords();
  const words = say('note.deleted', { id: passage });
  const undo = useTakesFocus<HTMLButtonElement>();
  useEffect(() => announce(words, 'detail'), [words]);
  return (
    <p className="note-gone">
      {words}
      <Button ref={undo} onClick={onUndo}>
        {say('note.undo')}
      </Button>
    </p>
  );
}

interface FieldsProps {
  passage: string;
  /** Move into the first field. */
  focus: boolean;
  onDelete: () => void;
}

function Fields({ passage, focus, onDelete }: FieldsProps) {
  const { say, rich } = useWords();
  const { volatile } = useShelf();
  const [before] = useState<Pick<Note, 'text' | 'followUp'>>(() => noteIn(passage) ?? { text: '', followUp: [] });
  const [text, setText] = useState(before.text);
  const [draft, setDraft] = useState(() => draftOf(before.followUp, today()));
  const { kept, later, now } = useKeeping(passage, before.text !== '' || before.followUp.length > 0);
  const first = useTakesFocus<HTMLTextAreaElement>(focus);
  const tracked = !/-P\d+$/.test(passage);

  const write = (words: string) => {
    setText(words);
    later(words, entriesAfter(before.followUp, draft));
  };
  const follow = (next: typeof draft) => {
    setDraft(next);
    later(text, entriesAfter(before.followUp, next));
  };
  const close = () => {
    closeNote(passage);
    const opener = document.getElementById(`note-${passage}`) ?? document.getElementById(passage);
    if (opener) focusIn(opener);
  };
  const here = useRef<HTMLFieldSetElement>(null);
  // In braces: newer Chromiums give a promise, which is no way to clean up.
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useAction('escape', () => {
    const inside = here.current?.contains(document.activeElement) === true;
    if (inside) close();
    return inside;
  });
  const earlier = earlierThan(before.followUp, draft).toReversed();
  return (
    <fieldset
      ref={here}
      className="note-editor"
      aria-label={say(tracked ? 'note.editor-both' : 'note.editor', { id: passage })}
    >
      <TextArea
        label={say('note.label')}
        purpose={say('note.label-about')}
        ref={first}
        rows={1}
        maxLength={20_000}
        value={text}
        onChange={write}
      />
      {tracked && (
        <RadioGroup
          label={say('follow-up.legend')}
          name={`follow-up-${passage}`}
          look="joined"
          value={draft.state ?? 'none'}
          options={[
            { value: 'none' as const, words: say('follow-up.not-tracked') },
            ...STATES.map((state) => ({
              value: state,
              words: <FollowUpSign state={state}>{say(STATE_WORDS[state])}</FollowUpSign>,
            })),
          ]}
          onChange={(state) => follow(withState(before.followUp, draft, state === 'none' ? null : state, today()))}
        />
      )}
      {tracked && draft.state !== null && (
        <div className="note-editor-entry">
          <DateField
            label={say('note.date')}
            day={draft.date}
            onChange={(date) => follow(withDate(before.followUp, draft, date))}
          />
          <TextArea
            label={say('note.what-happened')}
            rows={2}
            maxLength={10_000}
            value={draft.text}
            onChange={(words) => follow({ ...draft, text: words })}
          />
        </div>
      )}
      {earlier.length > 0 && (
        <div className="note-editor-earlier">
          <strong>{say('note.earlier')}</strong>
          {earlier.map((entry, index) => (
            <span key={earlier.length - index}>
              {rich(entry.text === '' ? 'note.earlier-bare' : 'note.earlier-entry', signTag(entry.state), {
                date: sayDay(entry.date),
                state: say(STATE_WORDS[entry.state]),
                text: entry.text,
              })}
            </span>
          ))}
        </div>
      )}
      <div className="note-editor-foot">
        <span>{kept && say(volatile ? 'pocket.not-kept' : 'note.kept')}</span>
        <Button look="link" small onClick={() => void now().then(onDelete)}>
          {say(tracked ? 'note.delete-both' : 'note.delete')}
        </Button>
        <Button onClick={close}>{say('note.close')}</Button>
      </div>
    </fieldset>
  );
}

/** Keeps what is written when typing pauses, and at the latest when the fields are closed. */
function useKeeping(passage: string, before: boolean) {
  const { say } = useWords();
  const [kept, setKept] = useState(before);
  const said = useRef(false);
  const waiting = useRef<{ text: string; followUp: FollowUpEntry[] } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = async () => {
    clearTimeout(timer.current);
    const { current } = waiting;
    waiting.current = null;
    if (current === null) return;
    const done = await keepNote(passage, current.text, current.followUp);
    // Unless more was written meanwhile.
    if (done && waiting.current === null) hold({ note: null });
    if (done && !said.current) announce(say('note.kept'), 'detail');
    said.current = done;
    setKept(done);
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => void latest.current(), []);
  const later = (text: string, followUp: FollowUpEntry[]) => {
    waiting.current = { text, followUp };
    hold({ note: { passage, text, followUp } });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), PAUSE);
  };
  return { kept, later, now: () => latest.current() };
}
