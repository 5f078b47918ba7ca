import type { KeyboardEvent } from 'react';
import { Button } from '../../parts/button';
import { SpineMark } from '../../parts/spine';
import { useWords, type WordKey } from '../../words';

const REASONS: Partial<Record<string, WordKey>> = {
  'small-letter': 'doubt.small-letter',
  'much-longer': 'doubt.much-longer',
  'holds-heading': 'doubt.holds-heading',
  cut: 'doubt.cut',
};

interface Props {
  id: string;
  number: number;
  text: string;
  lang: string;
  /** Why its boundaries are doubtful, as a code. */
  doubt: string | null;
  onCaret: (at: number) => void;
  onSplit: (at: number) => void;
  onJoin: () => void;
  onUndo: () => void;
  onRight: () => void;
}

const ignore = () => {};

/**
 * A recommendation whose words stay and whose boundaries move. Not `readOnly`: Chromium then shows no caret, and the
 * caret is what splits. What is typed changes nothing.
 */
export function CardCorrected({ id, number, text, lang, doubt, onCaret, onSplit, onJoin, onUndo, onRight }: Props) {
  const { say } = useWords();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter') onSplit(selectionStart);
    else if (event.key === 'Backspace' && selectionStart === 0 && selectionEnd === 0) onJoin();
    else if (ctrl && event.key.toLowerCase() === 'z') onUndo();
    else return;
    event.preventDefault();
  };
  return (
    <li className={doubt === null ? 'found-card' : 'found-card correct-doubtful'}>
      <SpineMark>{number}</SpineMark>
      <div className="correct-body">
        <div className="correct-text" data-text={text}>
          <textarea
            id={id}
            rows={1}
            value={text}
            lang={lang}
            dir="auto"
            spellCheck={false}
            aria-readonly="true"
            aria-label={say('correct.card', { number })}
            aria-describedby={doubt === null ? undefined : `${id}-doubt`}
            onChange={ignore}
            onBeforeInput={(event) => event.preventDefault()}
            onKeyDown={onKeyDown}
            onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
          />
        </div>
        {doubt !== null && (
          <p className="correct-doubt">
            <span id={`${id}-doubt`}>
              <strong>{say('doubt.please-check')}</strong> {say(REASONS[doubt] ?? 'doubt.other')}
            </span>
            <Button look="link" small onClick={onRight}>
              {say('correct.is-right')}
              <span className="hidden">{say('correct.is-right-which', { number })}</span>
            </Button>
            {number > 1 && (
              <Button look="link" small onClick={onJoin}>
                {say('correct.join-with', { number: number - 1 })}
              </Button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
