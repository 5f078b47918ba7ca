import { type ReactNode, useState } from 'react';
import type { Report } from '../../../data/model';
import type { Entry } from '../../../electron/contract';
import { editionsRoute } from '../../state/compare-routes';
import { useHistories } from '../../state/histories';
import { byCountry, useEntries } from '../../state/library';
import { OpenedHistory } from './history';
import { HistoryLine } from './history-line';

interface CardHistories {
  /** The editions could not be compared. */
  failed: boolean;
  /** For the last line of a card, and for below it. Nothing with one edition: it says nothing about years. */
  of: (id: string) => { line: ReactNode; opened: ReactNode };
}

/** The histories of a report's recommendations, and which of them are open. */
export function useCardHistories(report: Report): CardHistories {
  const comparing = useHistories(report.id);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const editions = byCountry(useEntries()).get(report.country?.code ?? report.id) ?? [];
  const toggle = (id: string) =>
    setOpen((now) => new Set(now.has(id) ? [...now].filter((each) => each !== id) : [...now, id]));
  return {
    failed: comparing.state === 'failed',
    of: (id) => {
      if (editions.length < 2) return { line: null, opened: null };
      const history = comparing.state === 'compared' ? comparing.histories[id] : undefined;
      const its = { id, open: open.has(id), onToggle: () => toggle(id), comparing, editions: editions.length };
      return {
        line: <HistoryLine {...its} />,
        opened: history && open.has(id) && (
          <OpenedHistory id={id} history={history} lang={report.language} compare={neighbours(report.id, editions)} />
        ),
      };
    },
  };
}

function neighbours(report: string, editions: readonly Entry[]) {
  const route = editionsRoute(report, editions);
  const yearOf = (id: string) => editions.find((entry) => entry.id === id)?.edition?.year;
  const [from, to] = [yearOf(route.from), yearOf(route.to)];
  return from === undefined || to === undefined || from === to ? null : { route, from, to };
}
