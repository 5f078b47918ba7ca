import { type ReactNode, useRef } from 'react';
import { reportIdOf } from '../../../data/model';
import type { Pick, Selection } from '../../../electron/contract';
import { ScrollRegion } from '../../parts/scroll-region';
import { TierBadge } from '../../parts/tier-badge';
import { useFocusNext } from '../../state/focus-next';
import { useWords } from '../../words';
import { byReport, type Placed, placedOf } from './arranged';
import { useHistoriesOf, useReportsOf } from '../../state/reports-of';
import { useDragging } from './dragging';
import { useMoving } from './moving';
import { titleOfPick } from './names';
import { Replaced } from './replaced';
import { SelectionCard, TakenLine } from './selection-card';
import { useTakenOut } from './taken-out';

/** The recommendations of a selection: under their countries, or in the user's own order. */
export function SelectionCards({ selection, children }: { selection: Selection; children?: ReactNode }) {
  const { say, language } = useWords();
  const { taken, takeOut, putBack } = useTakenOut(selection);
  const focusNext = useFocusNext();
  const moving = useMoving(selection, focusNext);
  const list = useRef<HTMLOListElement>(null);
  useDragging(list, selection.order === 'own' ? moving.moveBeside : null);
  const placed = placedOf(selection.picks, taken);
  const passages = selection.picks.map(({ passage }) => passage);
  const reports = useReportsOf(passages);
  const histories = useHistoriesOf(passages);
  const own = selection.order === 'own';

  const undo = (pick: Pick) => {
    focusNext(`take-out-${pick.passage}`);
    void putBack(pick);
  };
  const remove = (pick: Pick) => {
    focusNext(`undo-${pick.passage}`);
    void takeOut(pick);
  };
  const line = ({ pick, taken: gone }: Placed) =>
    gone ? (
      <TakenLine key={pick.passage} pick={pick} onUndo={() => undo(pick)} />
    ) : (
      <SelectionCard
        key={pick.passage}
        pick={pick}
        moving={own ? moving : null}
        history={histories.get(reportIdOf(pick.passage))?.[pick.passage]}
        onTakeOut={() => remove(pick)}
      >
        <Replaced
          passage={pick.passage}
          text={pick.text}
          declined={pick.declined}
          reports={reports}
          after={`take-out-${pick.passage}`}
        />
      </SelectionCard>
    );
  return (
    <ScrollRegion
      className="satchel-cards"
      region="satchel"
      aria-label={say(own ? 'satchel.cards-own' : 'satchel.cards')}
    >
      <div className="satchel-spine spine">
        {own ? (
          <>
            <h2 className="hidden">{say('satchel.in-my-order')}</h2>
            <ol className="satchel-own" ref={list}>
              {placed.map(line)}
            </ol>
            {moving.said && <p className="note satchel-moved">{moving.said}</p>}
          </>
        ) : (
          byReport(placed, language).map(({ report, first, placed: here }) => (
            <section key={report} aria-labelledby={`group-${report}`}>
              <div className="satchel-group">
                <h2 id={`group-${report}`}>{titleOfPick(first)}</h2>
                <TierBadge tier={first.tier} />
              </div>
              <ol>{here.map(line)}</ol>
            </section>
          ))
        )}
        {children}
      </div>
    </ScrollRegion>
  );
}
