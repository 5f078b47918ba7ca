/** The words selected on the page, passage by passage: what the report says, without numbers, ids and buttons. */

export interface SelectedText {
  passage: string;
  text: string;
  /** Covers just that text. */
  range: Range;
}

/** In the order of the page; empty when nothing of any passage is selected. */
export function selectedTexts(): SelectedText[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const selected = selection.getRangeAt(0);
  return [...document.querySelectorAll<HTMLElement>('[data-passage]')].flatMap((passage) => {
    const range = selected.intersectsNode(passage) ? within(selected, passage) : null;
    const text = range?.toString().trim() ?? '';
    return range && text !== '' ? [{ passage: passage.dataset['passage'] ?? '', text, range }] : [];
  });
}

/** The part of a selection that is in a passage's own text: of a card its text, of a paragraph what follows the handle. */
function within(selected: Range, passage: HTMLElement): Range {
  const text = passage.querySelector<HTMLElement>('.card-text') ?? passage;
  const handle = text.querySelector('button');
  const range = document.createRange();
  range.selectNodeContents(text);
  if (handle) range.setStartAfter(handle);
  // Where the selection lies outside, the two ends meet and nothing is left between them.
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  if (selected.compareBoundaryPoints(Range.START_TO_START, range) > 0) range.setStart(startContainer, startOffset);
  if (selected.compareBoundaryPoints(Range.END_TO_END, range) < 0) range.setEnd(endContainer, endOffset);
  return range;
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
