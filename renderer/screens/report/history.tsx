import { useState } from 'react';
import { reportIdOf } from '../../../data/model';
import type { History, HistoryRow } from '../../../electron/contract';
import { ask } from '../../host';
import { Button, LinkButton, RouteLink } from '../../parts/button';
import { CheckBox } from '../../parts/choices';
import { Runs } from '../../parts/runs';
import { TierBadge } from '../../parts/tier-badge';
import { announce } from '../../state/announcer';
import type { CompareRoute } from '../../state/compare-routes';
import { openExport } from '../../state/export-request';
import { sayYear, useWords } from '../../words';
import { absenceWords, historyAsText, noteWords, partWords, yearsOf } from './history-words';

interface Props {
  id: string;
  history: History;
  /** Language of the report's text. */
  lang: string;
  /** This edition beside its neighbour. */
  compare: { route: CompareRoute; from: number; to: number } | null;
}

/** A recommendation's history, opened in its card: the wording of each year on a small spine, newest first. */
export function OpenedHistory({ id, history, lang, compare }: Props) {
  const { say } = useWords();
  const [marks, setMarks] = useState(true);
  const copy = async () => {
    const copied = await ask('copy', { text: historyAsText(say('history.of', { id }), history) });
    announce(copied.ok ? say('history.copied', { id }) : copied.error.message);
  };
  return (
    <section className="history" id={`history-of-${id}`} aria-label={say('history.of', { id })}>
      <div className="history-head">
        <span>{marks ? say('history.matched') : say('history.matched-only')}</span>
        <CheckBox checked={marks} onChange={setMarks}>
          {say('history.mark')}
        </CheckBox>
      </div>
      <ol className="history-rows">
        {history.rows.map((row) => (
          <Row key={yearsOf(row)[0]} row={row} marks={marks} lang={lang} />
        ))}
      </ol>
      <div className="history-actions">
        <Button look="link" small onClick={() => void copy()}>
          {say('history.copy')}
        </Button>
        <Button
          look="link"
          small
          id={`export-history-${id}`}
          onClick={() => openExport({ what: 'history', report: reportIdOf(id), passage: id })}
        >
          {say('history.export')}
        </Button>
        {compare && (
          <LinkButton look="link" small id={`compare-${id}`} to={compare.route}>
            {say('history.compare', { from: String(compare.from), to: String(compare.to) })}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

function Row({ row, marks, lang }: { row: HistoryRow; marks: boolean; lang: string }) {
  const year = yearsOf(row)[0];
  return (
    <li className={`history-row history-${row.state}`}>
      <i className="history-mark" aria-hidden="true" />
      <span className="history-year num">{year !== undefined && sayYear(year)}</span>
      {row.state === 'asked' ? (
        <div>
          <p className="history-text" lang={lang} dir="auto">
            <Runs runs={row.runs} marks={marks} />
          </p>
          <div className="history-about">
            <RouteLink className="id" to={{ at: 'report', report: reportIdOf(row.passage), passage: row.passage }}>
              <bdi>{row.passage}</bdi>
            </RouteLink>
            <TierBadge tier={row.tier} boxed={false} />
            {row.note === 'same' ? noteWords(row) : <b>{noteWords(row)}</b>}
            {partWords(row).map((words) => (
              <span key={words}>{words}</span>
            ))}
          </div>
        </div>
      ) : (
        <div className="history-absent">
          <p>{absenceWords(row)}</p>
          {'editions' in row &&
            [...new Set(row.editions.map(({ tier }) => tier))].map((tier) => (
              <TierBadge key={tier} tier={tier} boxed={false} />
            ))}
        </div>
      )}
    </li>
  );
}
