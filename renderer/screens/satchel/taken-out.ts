import { useState } from 'react';
import type { Pick, Selection } from '../../../electron/contract';
import { announce } from '../../state/announcer';
import { activeSelection, changeShelf, setPicked } from '../../state/shelf';
import { say } from '../../words';
import type { Taken } from './arranged';

/** Taking out, and putting back where it was, for as long as the page is shown. */
export function useTakenOut(selection: Selection) {
  const [taken, setTaken] = useState<Taken[]>([]);
  const { picks, order } = selection;

  const takeOut = async (pick: Pick) => {
    const at = picks.findIndex(({ passage }) => passage === pick.passage);
    setTaken((now) => [...now.filter((each) => each.pick.passage !== pick.passage), { pick, at }]);
    await setPicked(pick.passage, false);
  };
  const putBack = async (pick: Pick) => {
    const { passage } = pick;
    const at = taken.find((each) => each.pick.passage === passage)?.at ?? picks.length;
    let changed = await changeShelf({ do: 'put-back', picks: [pick] });
    if (changed.ok && order === 'own') changed = await changeShelf({ do: 'move', passage, to: at });
    if (!changed.ok) return;
    setTaken((now) => now.filter((each) => each.pick.passage !== passage));
    announce(say('satchel.put-in', { id: passage, all: activeSelection(changed.value).picks.length }), 'detail');
  };
  return { taken, takeOut, putBack };
}
