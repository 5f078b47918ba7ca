import type { Passage, Report } from '../../../data/model';
import type { MenuChoice } from '../../parts/menu';
import { announce } from '../../state/announcer';
import { copyPlain, copyWithCitation } from '../../state/copied';
import { keysOf } from '../../state/keys';
import { changeShelf } from '../../state/shelf';
import { editNote } from '../../state/shelf-notes';
import { say } from '../../words';
import { passageCitation } from './citation';

/** What the menu of a passage offers. */
export function passageChoices(report: Report, passage: Passage, bookmarked: boolean): MenuChoice[] {
  return [
    { id: 'copy', words: say('passage.copy'), act: () => void copyPlain(passage.text, passage.id) },
    {
      id: 'copy-with-citation',
      words: say('passage.copy-with-citation'),
      keys: keysOf('copy-with-citation')[0],
      act: () => void copyPassage(report, passage),
    },
    ...markingChoices(passage, bookmarked),
  ];
}

/** The part of a passage's menu that is about the whole passage. */
export function markingChoices(passage: Pick<Passage, 'id'>, bookmarked: boolean): MenuChoice[] {
  return [
    {
      id: 'bookmark',
      words: bookmarked ? say('passage.remove-bookmark') : say('passage.bookmark'),
      keys: keysOf('bookmark')[0],
      apart: true,
      act: () => void setBookmarked(passage, !bookmarked),
    },
    {
      id: 'note',
      words: isParagraph(passage) ? say('note.menu') : say('note.menu-both'),
      keys: keysOf('note')[0],
      act: () => editNote(passage.id),
    },
  ];
}

const isParagraph = ({ id }: Pick<Passage, 'id'>): boolean => /-P\d+$/.test(id);

/** Copies a passage with where it comes from. */
export function copyPassage(report: Report, passage: Passage): Promise<void> {
  return copyWithCitation({
    text: passage.text,
    citation: passageCitation(report, passage),
    language: report.language,
    ids: passage.id,
  });
}

export async function setBookmarked(passage: Pick<Passage, 'id'>, wanted: boolean): Promise<void> {
  const changed = await changeShelf({ do: wanted ? 'bookmark' : 'remove-bookmark', passage: passage.id });
  if (!changed.ok) return;
  const said = wanted
    ? say('passage.bookmarked', { id: passage.id })
    : say('passage.bookmark-removed', { id: passage.id });
  announce(said, 'detail');
}
