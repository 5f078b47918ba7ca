import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { keyListTag } from '../../parts/key-list';
import { keysTag } from '../../parts/tags';
import { type Action, factsOf } from '../../state/actions';
import { announce } from '../../state/announcer';
import { chordOf } from '../../state/chords';
import { keysOf, onMac } from '../../state/keys';
import { changeSettings, settings } from '../../state/settings';
import { useWords, type WordKey } from '../../words';
import { type Judgement, judge, type Refusal, withKeys, withoutKeys } from './key-choice';

const REFUSALS: Record<Refusal, WordKey> = {
  fixed: 'keys.refused-fixed',
  typing: 'keys.refused-typing',
  editing: 'keys.refused-editing',
  system: 'keys.refused-system',
  'screen-reader': 'keys.refused-screen-reader',
  'alt-gr': 'keys.refused-alt-gr',
};

interface Props {
  action: Action;
  /** With the action that is to be given keys next, if any. */
  onClose: (next: Action | null) => void;
}

/** The row of an action while it waits for new keys. */
export function ChangingKeys({ action, onClose }: Props) {
  const { say, rich } = useWords();
  const [pressed, setPressed] = useState('');
  const [judgement, setJudgement] = useState<Judgement>({ is: 'incomplete' });
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);

  const give = (chord: string) => {
    void changeSettings({ keys: withKeys(settings.get().keys, action, chord) });
    announce(say('keys.given', { action: say(factsOf(action).words), keys: chord.replaceAll('+', ' ') }));
    onClose(null);
  };
  const takeOver = (from: Action) => {
    const { keys } = settings.get();
    void changeSettings({ keys: withKeys(withoutKeys(keys, from, pressed), action, pressed) });
    onClose(keysOf(from).length === 0 ? from : null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chord = chordOf(event.nativeEvent, onMac());
    // Leaves the box as it leaves every field.
    if (chord === 'Tab' || chord === 'Shift+Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (chord === 'Esc') {
      onClose(null);
      return;
    }
    const next = judge(chord, event.key, action, keysOf);
    if (next.is === 'incomplete') return;
    if (next.is === 'free' && chord !== null) {
      give(chord);
      return;
    }
    setPressed(chord ?? '');
    setJudgement(next);
    if (next.is === 'refused') announce(say(REFUSALS[next.why]));
    if (next.is === 'taken') announce(takenWords(say, chord ?? '', next.by));
  };
  const again = () => {
    setPressed('');
    setJudgement({ is: 'incomplete' });
    box.current?.focus();
  };
  return (
    <tr className="keys-changing">
      <th scope="row">{say(factsOf(action).words)}</th>
      <td colSpan={2}>
        <div className="keys-box-row">
          <input
            ref={box}
            className="keys-box"
            readOnly
            size={Math.max(5, pressed.length)}
            value={pressed.replaceAll('+', ' ')}
            aria-label={say('keys.press')}
            onKeyDown={onKeyDown}
          />
          <span className="note">
            {rich('keys.press-about', {
              esc: keysTag('Esc'),
              keys: keyListTag(keysOf(action)),
            })}
          </span>
        </div>
        {judgement.is === 'refused' && <p>{say(REFUSALS[judgement.why])}</p>}
        {judgement.is === 'taken' && (
          <>
            <p>{takenWords(say, pressed, judgement.by)}</p>
            <p className="button-row">
              <Button onClick={() => takeOver(judgement.by)}>
                {say('keys.take-over', { action: say(factsOf(judgement.by).words) })}
              </Button>
              <Button onClick={again}>{say('keys.another')}</Button>
            </p>
          </>
        )}
      </td>
    </tr>
  );
}

const takenWords = (say: ReturnType<typeof useWords>['say'], chord: string, by: Action): string =>
  say('keys.taken', { keys: chord.replaceAll('+', ' '), action: say(factsOf(by).words) });
