import type { Passage, Report } from '../../../data/model';
import { ask } from '../../host';
import type { MenuChoice } from '../../parts/menu';
import { announce } from '../../state/announcer';
import { changeShelf } from '../../state/shelf';
import { editNote } from '../../state/shelf-notes';
import { say } from '../../words';
import { passageCitation, quotedHtml } from './citation';

/** What the menu of a passage offers. */
export function passageChoices(report: Report, passage: Passage, bookmarked: boolean): MenuChoice[] {
  return [
    { id: 'copy', words: say('passage.copy'), act: () => void copyPassage(passage) },
    {
      id: 'copy-with-citation',
      words: say('passage.copy-with-citation'),
      act: () => void copyWithCitation(report, passage),
    },
    {
      id: 'bookmark',
      words: bookmarked ? say('passage.remove-bookmark') : say('passage.bookmark'),
      act: () => void setBookmarked(passage, !bookmarked),
    },
    {
      id: 'note',
      words: isParagraph(passage) ? say('note.menu') : say('note.menu-both'),
      act: () => editNote(passage.id),
    },
  ];
}

const isParagraph = ({ id }: Passage): boolean => /-P\d+$/.test(id);

async function copyPassage(passage: Passage): Promise<void> {
  const copied = await ask('copy', { text: passage.text });
  announce(copied.ok ? say('passage.copied', { id: passage.id }) : copied.error.message);
}

/** Copies the words with where they come from, as plain and as formatted text. */
export async function copyWithCitation(report: Report, passage: Passage): Promise<void> {
  const citation = passageCitation(report, passage);
  const text = `${say('citation.quoted', { text: passage.text })}\n${citation}`;
  const copied = await ask('copy', { text, html: quotedHtml(passage.text, citation, report.language) });
  announce(copied.ok ? say('passage.copied-with-citation', { id: passage.id }) : copied.error.message);
}

export async function setBookmarked(passage: Passage, wanted: boolean): Promise<void> {
  const changed = await changeShelf({ do: wanted ? 'bookmark' : 'remove-bookmark', passage: passage.id });
  if (!changed.ok) return;
  const said = wanted
    ? say('passage.bookmarked', { id: passage.id })
    : say('passage.bookmark-removed', { id: passage.id });
  announce(said, 'detail');
}
