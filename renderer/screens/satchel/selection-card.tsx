import type { ReactNode } from 'react';
import type { History, Pick } from '../../../electron/contract';
import { Asked } from '../../parts/asked';
import { numberOf } from '../../../data/model';
import { Button } from '../../parts/button';
import { Card } from '../../parts/card';
import { FollowUpSlip, NoteButton, NotePlace, NoteSlip } from '../../parts/note';
import { SpineMark } from '../../parts/spine';
import { TAGS } from '../../parts/tags';
import { useWords } from '../../words';
import type { Moving } from './moving';
import { titleOfPick } from './names';

interface Props {
  pick: Pick;
  /** In the user's own order: what moves it. */
  moving: Moving | null;
  /** Since when it is asked, where that is known. */
  history: History | undefined;
  onTakeOut: () => void;
  children?: ReactNode;
}

/** A recommendation in the Satchel, with what was noted about it and what can be done with it. */
export function SelectionCard({ pick, moving, history, onTakeOut, children }: Props) {
  const { say, rich } = useWords();
  const { passage: id, text } = pick;
  const place = moving?.place(id);
  return (
    <Card
      passage={{ id, text }}
      draggable={moving !== null}
      handle={
        <>
          {moving && <span>{titleOfPick(pick)}</span>}
          <bdi className="id">{id}</bdi>
        </>
      }
      slips={
        <>
          <NoteSlip passage={id} />
          <FollowUpSlip passage={id} />
        </>
      }
      meta={
        <>
          {place && <strong className="num">{say('satchel.place', place)}</strong>}
          {history && moving === null && <Asked history={history} />}
        </>
      }
      actions={
        <>
          {moving && place && (
            <>
              <Button
                look="link"
                small
                id={`up-${id}`}
                disabled={place.i === 1}
                onClick={() => void moving.move(id, -1)}
              >
                {rich('satchel.move-up', TAGS, { id })}
              </Button>
              <Button
                look="link"
                small
                id={`down-${id}`}
                disabled={place.i === place.n}
                onClick={() => void moving.move(id, 1)}
              >
                {rich('satchel.move-down', TAGS, { id })}
              </Button>
            </>
          )}
          <NoteButton passage={id} />
          <NotePlace passage={id} />
          <Button look="link" small id={`take-out-${id}`} onClick={onTakeOut}>
            {rich('satchel.take-out', TAGS, { id })}
          </Button>
        </>
      }
    >
      {children}
    </Card>
  );
}

/** What stays of a card that was taken out, until the page is left. */
export function TakenLine({ pick, onUndo }: { pick: Pick; onUndo: () => void }) {
  const { say, rich } = useWords();
  const { passage: id } = pick;
  return (
    <li className="card card-boxless">
      <SpineMark>{numberOf(id)}</SpineMark>
      <p className="satchel-taken">
        <span>{rich('satchel.taken', TAGS, { id })}</span>
        <Button id={`undo-${id}`} onClick={onUndo}>
          {say('satchel.undo')}
        </Button>
      </p>
    </li>
  );
}
