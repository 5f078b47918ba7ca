import type { History } from '../../../electron/contract';
import { Squares } from '../report/history-line';
import { summaryWords } from '../report/history-words';

/** Since when a recommendation is asked, in a card's last line. */
export const Asked = ({ history }: { history: History }) => (
  <span className="satchel-asked">
    <Squares {...history} />
    {summaryWords(history.summary)}
  </span>
);
