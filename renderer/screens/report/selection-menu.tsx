import { useEffect, useRef, useState } from 'react';
import type { Report } from '../../../data/model';
import { type MenuChoice, MenuSheet } from '../../parts/menu';
import { copyPlain, copyWithCitation } from '../../state/copied';
import { keysOf } from '../../state/keys';
import { go } from '../../state/navigation';
import { useBookmarked } from '../../state/shelf';
import { useWords } from '../../words';
import { passagesCitation } from './citation';
import { markingChoices } from './passage-choices';
import { countWords, type SelectedText, selectedTexts } from './selected';
import './selection-menu.css';

interface Opened {
  texts: SelectedText[];
  /** Of the window, in pixels: where the last line of the selection stands. */
  line: { left: number; top: number; width: number; height: number };
}

/** More words than this are not searched for. */
const SEARCHED = 300;

/** The menu of the words selected, and copying them as the report has them. */
export function SelectionMenu({ report }: { report: Report }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const onMenu = (event: MouseEvent) => {
      const passage = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-passage]') : null;
      const texts = selectedTexts();
      const line = lastLine(texts);
      const onSelection = !passage || texts.some((each) => each.passage === passage.dataset['passage']);
      if (texts.length > 0 && line && onSelection) setOpened({ texts, line });
      else if (!handleOf(passage)) return;
      else handleOf(passage)?.click();
      event.preventDefault();
    };
    document.addEventListener('contextmenu', onMenu);
    document.addEventListener('copy', copyClean);
    return () => {
      document.removeEventListener('contextmenu', onMenu);
      document.removeEventListener('copy', copyClean);
    };
  }, []);
  return (
    <>
      {opened && <span ref={anchor} className="selection-anchor" style={opened.line} />}
      {opened && <Sheet report={report} texts={opened.texts} anchor={anchor} onClose={() => setOpened(null)} />}
    </>
  );
}

interface SheetProps {
  report: Report;
  texts: SelectedText[];
  anchor: React.RefObject<HTMLSpanElement | null>;
  onClose: () => void;
}

function Sheet({ report, texts, anchor, onClose }: SheetProps) {
  useKeptInSight(texts);
  const { say } = useWords();
  const bookmarked = useBookmarked();
  const [first, last] = [texts[0]?.passage ?? '', texts.at(-1)?.passage ?? ''];
  const text = joined(texts);
  const n = countWords(text, report.language);
  const choices: MenuChoice[] = [
    { id: 'copy', words: say('passage.copy'), keys: 'Ctrl+C', act: () => void copyPlain(text, idsOf(texts)) },
    {
      id: 'copy-with-citation',
      words: say('passage.copy-with-citation'),
      keys: keysOf('copy-with-citation')[0],
      act: () => void copySelected(report, texts),
    },
    ...(texts.length === 1 ? markingChoices({ id: first }, bookmarked.has(first)) : []),
    {
      id: 'search',
      words: say('selection.search'),
      apart: texts.length > 1,
      act: () => go({ at: 'search', query: text.replaceAll('\n', ' ').slice(0, SEARCHED) }),
    },
  ];
  return (
    <MenuSheet
      label={idsOf(texts)}
      heading={
        texts.length === 1 ? say('selection.words', { id: first, n }) : say('selection.several', { first, last, n })
      }
      choices={choices}
      at={{ triggerRef: anchor, onClose }}
    />
  );
}

/** The page behind an open menu is inert, and Chromium paints no selection there: it is painted as a highlight. */
function useKeptInSight(texts: readonly SelectedText[]): void {
  useEffect(() => {
    CSS.highlights.set('selected', new Highlight(...texts.map(({ range }) => range)));
    return () => void CSS.highlights.delete('selected');
  }, [texts]);
}

const joined = (texts: readonly SelectedText[]): string => texts.map(({ text }) => text).join('\n');
const idsOf = (texts: readonly SelectedText[]): string => texts.map(({ passage }) => passage).join(', ');

/** Copies the words selected with where they come from. */
export function copySelected(report: Report, texts: SelectedText[]): Promise<void> {
  return copyWithCitation({
    text: joined(texts),
    citation: passagesCitation(
      report,
      texts.map(({ passage }) => passage),
    ),
    language: report.language,
    ids: idsOf(texts),
  });
}

/** What is copied by Ctrl+C across cards is their texts, each on a line. */
function copyClean(event: ClipboardEvent): void {
  const texts = selectedTexts();
  if (texts.length === 0 || !event.clipboardData) return;
  event.clipboardData.setData('text/plain', joined(texts));
  event.preventDefault();
}

const handleOf = (passage: HTMLElement | null): HTMLElement | null =>
  passage?.querySelector<HTMLElement>('.passage-menu, .passage-menu-p') ?? null;

function lastLine(texts: readonly SelectedText[]): Opened['line'] | null {
  const box = [...(texts.at(-1)?.range.getClientRects() ?? [])].at(-1);
  return box ? { left: box.left, top: box.top, width: box.width, height: box.height } : null;
}
