import { useEffect, useRef, useState } from 'react';
import type { Correction, Found } from '../../../electron/contract';
import { numberOf, type Report, recommendationsOf } from '../../../data/model';
import { Button } from '../../parts/button';
import { Spine } from '../../parts/spine';
import { keysTag } from '../../parts/tags';
import { correct } from '../../state/adding';
import { announce } from '../../state/announcer';
import { useWords, type WordKey } from '../../words';
import { CardCorrected } from './card-corrected';
import { Facts } from './facts';
import { useFoundName } from './found-table';

interface Props {
  found: Found;
  report: Report;
  onCorrected: (report: Report) => void;
}

/** Where the caret stands: a card by its number, and a UTF-16 offset into its text. */
interface Caret {
  number: number;
  at: number;
}

const SAID: Partial<Record<Correction['do'], WordKey>> = {
  split: 'correct.split-said',
  join: 'correct.joined-said',
  undo: 'correct.undone-said',
  'as-found': 'correct.as-found-said',
};

/** Corrections by hand: where recommendations begin and end, and what the report is of. */
export function Correcting({ found, report, onCorrected }: Props) {
  const { say, rich } = useWords();
  const nameOf = useFoundName();
  const [caret, setCaret] = useState<Caret>({ number: 1, at: 0 });
  const [error, setError] = useState<string | null>(null);
  const focusNext = useRef<Caret | null>(null);
  const recommendations = recommendationsOf(report);
  const doubts = new Map((report.reading?.doubts ?? []).map(({ passage, reason }) => [numberOf(passage), reason]));

  useEffect(() => {
    const next = focusNext.current;
    focusNext.current = null;
    if (!next) return;
    const field = document.getElementById(cardId(next.number));
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setSelectionRange(next.at, next.at);
  });

  const make = async (correction: Correction, then: Caret | null) => {
    const made = await correct(found.key, correction);
    if (!made.ok) {
      const words = [made.error.message, made.error.hint].filter(Boolean).join(' ');
      setError(words);
      announce(words);
      return;
    }
    setError(null);
    focusNext.current = then;
    onCorrected(made.value.report);
    const words = SAID[correction.do];
    if (words) announce(say(words, { n: made.value.found.recommendations }));
  };
  const split = ({ number, at }: Caret) => void make({ do: 'split', number, at }, { number: number + 1, at: 0 });
  const join = (number: number) => {
    const before = recommendations[number - 2];
    if (before) void make({ do: 'join', number }, { number: number - 1, at: before.text.length + 1 });
  };
  const undo = () => void make({ do: 'undo' }, { number: Math.min(caret.number, recommendations.length), at: 0 });
  return (
    <>
      <div className="add-preview-head">
        <h2 id="preview-title">{say('correct.title', { title: nameOf(found) })}</h2>
        <span className="note">{say('correct.count', { n: found.corrections })}</span>
        <Facts found={found} report={report} onCorrect={(correction) => void make(correction, null)} />
        <p className="note">{rich('correct.how', { enter: keysTag('Enter'), backspace: keysTag('Backspace') })}</p>
        <p className="correct-ways">
          <Button look="link" small onClick={() => split(caret)}>
            {say('correct.split')}
          </Button>
          <Button look="link" small disabled={caret.number < 2} onClick={() => join(caret.number)}>
            {say('correct.join')}
          </Button>
          <Button look="link" small disabled={found.corrections === 0} onClick={undo}>
            {say('correct.undo')}
          </Button>
          <Button
            look="link"
            small
            disabled={found.corrections === 0}
            onClick={() => void make({ do: 'as-found' }, null)}
          >
            {say('correct.as-found')}
          </Button>
        </p>
        {error !== null && <p className="field-error">{error}</p>}
        {recommendations.length === 0 && <p>{say('report.no-recommendations')}</p>}
      </div>
      <Spine className="correct-cards">
        {recommendations.map(({ id, text }, place) => {
          const number = place + 1;
          return (
            <CardCorrected
              key={`${id} ${text}`}
              id={cardId(number)}
              number={number}
              text={text}
              lang={report.language}
              doubt={doubts.get(number) ?? null}
              onCaret={(at) => setCaret({ number, at })}
              onSplit={(at) => split({ number, at })}
              onJoin={() => join(number)}
              onUndo={undo}
              onRight={() => void make({ do: 'is-right', number }, { number, at: 0 })}
            />
          );
        })}
      </Spine>
    </>
  );
}

const cardId = (number: number): string => `correct-${number}`;
