import type { Run } from '../../electron/contract';
import { useWords } from '../words';

/** A text with its differences marked, seen and heard; without marks only the words that it has now. */
export function Runs({ runs, marks = true }: { runs: readonly Run[]; marks?: boolean }) {
  if (!marks) return wordsNow(runs);
  return runs.map((run, index) => <MarkedRun key={`${index} ${run.change}`} {...run} />);
}

/** The text as it stands, without what was taken out. */
export const wordsNow = (runs: readonly Run[]): string =>
  runs
    .filter(({ change }) => change !== 'removed')
    .map(({ text }) => text)
    .join('');

function MarkedRun({ text, change }: Run) {
  const { say } = useWords();
  if (change === 'same') return text;
  const { before, words, after } = withoutSpaces(text);
  return (
    <>
      {before}
      {change === 'removed' ? (
        <del>
          <span className="hidden">{say('difference.removed')} </span>
          {words}
        </del>
      ) : (
        <ins>
          <span className="hidden">{say('difference.added')} </span>
          {words}
        </ins>
      )}
      {after}
    </>
  );
}

/** Spaces that only set a run off are neither struck nor underlined. */
export function withoutSpaces(text: string): { before: string; words: string; after: string } {
  const words = text.trim();
  const start = text.indexOf(words);
  return { before: text.slice(0, start), words, after: text.slice(start + words.length) };
}
