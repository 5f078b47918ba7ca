import type { History } from '../../../electron/contract';
import { useWords } from '../../words';
import type { Comparing } from '../../state/histories';
import { summaryWords } from './history-words';
import './history.css';

interface Props {
  id: string;
  comparing: Comparing;
  /** How many editions are being compared. */
  editions: number;
  open: boolean;
  onToggle: () => void;
}

/** In the last line of a card: since when it is asked, which opens its history. */
export function HistoryLine({ id, comparing, editions, open, onToggle }: Props) {
  const { say } = useWords();
  if (comparing.state === 'comparing')
    return <span className="history-waiting">{say('history.comparing', { editions })}</span>;
  const history = comparing.state === 'compared' ? comparing.histories[id] : undefined;
  if (!history) return null;
  const words = summaryWords(history.summary);
  if (!hasMore(history)) return <span>{words}</span>;
  return (
    <button
      type="button"
      id={`history-${id}`}
      className="history-line"
      aria-expanded={open}
      aria-describedby={`id-${id}`}
      aria-controls={open ? `history-of-${id}` : undefined}
      onClick={onToggle}
    >
      <svg className="history-sign" viewBox="0 0 10 10" aria-hidden="true">
        <path d={open ? 'M0 2h10L5 9z' : 'M2 0v10l7-5z'} fill="currentColor" />
      </svg>
      <Squares {...history} />
      <span className="history-words">{words}</span>
    </button>
  );
}

/** What was asked in one edition only, and is no part of another, has nothing to open. */
function hasMore({ summary, rows }: History): boolean {
  return (
    summary.kind !== 'new' || rows.some((row) => row.state === 'asked' && (row.partOf !== null || row.also.length > 0))
  );
}

const SQUARE = 12;

/** A square an edition, oldest first: filled where it asks. The words beside it say the same. */
export function Squares({ asked, editions }: Pick<History, 'asked' | 'editions'>) {
  const squaresAt = (wanted: (year: number) => boolean) =>
    editions.map((year, place) => (wanted(year) ? `M${place * SQUARE + 1} 1h8v8h-8z` : '')).join('');
  return (
    <svg
      className="history-squares"
      viewBox={`0 0 ${editions.length * SQUARE - 2} 10`}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    >
      <path d={squaresAt((year) => !asked.includes(year))} />
      <path d={squaresAt((year) => asked.includes(year))} fill="currentColor" />
    </svg>
  );
}
