/** The words selected on the page, passage by passage: what the report says, without numbers, ids and buttons. */

export interface SelectedText {
  passage: string;
  text: string;
}

/** Where a passage's own text stands: a card's has an element of its own, a paragraph is its text but for the handle. */
const textOf = (passage: HTMLElement): HTMLElement => passage.querySelector<HTMLElement>('.card-text') ?? passage;

/** In the order of the page; empty when nothing of any passage is selected. */
export function selectedTexts(selection: Selection | null = document.getSelection()): SelectedText[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return [...document.querySelectorAll<HTMLElement>('[data-passage]')].flatMap((passage) => {
    if (!range.intersectsNode(passage)) return [];
    const text = textWithin(range, textOf(passage)).trim();
    return text === '' ? [] : [{ passage: passage.dataset['passage'] ?? '', text }];
  });
}

/** The part of an element's words that a range covers; words on buttons are not the element's. */
function textWithin(range: Range, element: HTMLElement): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node) || node.parentElement?.closest('button')) continue;
    const words = node.textContent ?? '';
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : words.length;
    text += words.slice(start, end);
  }
  return text;
}

/** What is selected, as one line. */
export const wordsSelected = (): string =>
  selectedTexts()
    .map(({ text }) => text)
    .join(' ');

/** Words as people count them, in scripts without spaces too. */
export function countWords(text: string, language: string): number {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...words].filter(({ isWordLike }) => isWordLike).length;
}
