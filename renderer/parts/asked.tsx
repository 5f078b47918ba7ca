import type { History } from '../../electron/contract';
import { Squares } from '../screens/report/history-line';
import { summaryWords } from '../screens/report/history-words';
import './asked.css';

/** Since when a recommendation is asked, in a card's last line. */
export const Asked = ({ history }: { history: History }) => (
  <span className="asked">
    <Squares {...history} />
    {summaryWords(history.summary)}
  </span>
);
