import { type Passage, passagesOf, type Report, recommendationsOf } from '../../../data/model';
import { type Action, useAction } from '../../state/actions';
import { announce } from '../../state/announcer';
import { activeSelection, shelf, usePicked, setPicked } from '../../state/shelf';
import { editNote } from '../../state/shelf-notes';
import { say } from '../../words';
import { titleOf } from './citation';
import { copyPassage, setBookmarked } from './passage-choices';
import { selectedTexts } from './selected';
import { copySelected } from './selection-menu';

/** The passage in which words are selected, that has focus, or that was clicked into. */
function passageInHand(report: Report): Passage | null {
  const selection = document.getSelection();
  const caret = selection?.anchorNode?.parentElement ?? null;
  const focused = document.activeElement;
  // A click into text that takes no focus gives it to the page around the text, and leaves the caret in it.
  const clicked = focused?.closest('[data-passage]') ? null : focused?.contains(caret) ? caret : null;
  const node = selection && !selection.isCollapsed ? caret : (clicked ?? focused);
  const id = node?.closest<HTMLElement>('[data-passage]')?.dataset['passage'];
  return [...passagesOf(report)].find(({ passage }) => passage.id === id)?.passage ?? null;
}

/** What keys do in a report. */
export function useReportActions(report: Report): void {
  const picked = usePicked();
  const withPassage = (act: (passage: Passage) => unknown) => () => {
    const passage = passageInHand(report);
    if (passage) void act(passage);
    return passage !== null;
  };
  useAction(
    'copy-with-citation',
    withPassage((passage) => {
      const texts = selectedTexts();
      return texts.length > 0 ? copySelected(report, texts) : copyPassage(report, passage);
    }),
  );
  useAction(
    'bookmark',
    withPassage((passage) =>
      setBookmarked(passage, !shelf.get().bookmarks.some((bookmark) => bookmark.passage === passage.id)),
    ),
  );
  useAction(
    'note',
    withPassage((passage) => editNote(passage.id, true)),
  );
  useAction(
    'pick-card',
    withPassage((passage) => setPicked(passage.id, !picked.has(passage.id))),
  );
  useAction('where-am-i', () => announce(placeWords(report, passageInHand(report))));
  useNeighbour(report, 'next-card', 1);
  useNeighbour(report, 'previous-card', -1);
}

/** "Belgium 2020, recommendation 4 of 9, not in Satchel" */
function placeWords(report: Report, passage: Passage | null): string {
  const title = titleOf(report);
  if (!passage) return title;
  const all = recommendationsOf(report);
  const i = all.indexOf(passage) + 1;
  if (i === 0) return say('report.where-paragraph', { title, id: passage.id });
  const inside = activeSelection(shelf.get()).picks.some((pick) => pick.passage === passage.id) ? 'yes' : 'no';
  return say('report.where-recommendation', { title, i, n: all.length, inside });
}

/** Moves focus to the box of the next or previous recommendation. */
function useNeighbour(report: Report, action: Action, by: 1 | -1): void {
  useAction(action, () => {
    const all = recommendationsOf(report);
    const at = all.findIndex(({ id }) => id === passageInHand(report)?.id);
    const next = all[at === -1 ? 0 : at + by];
    if (next) document.getElementById(`box-${next.id}`)?.focus();
    return next !== undefined;
  });
}
