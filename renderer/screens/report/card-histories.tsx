import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Report } from '../../../data/model';
import type { Entry } from '../../../electron/contract';
import { editionsRoute } from '../../state/compare-routes';
import { type Comparing, useHistories } from '../../state/histories';
import { byCountry, useEntries } from '../../state/library';
import { useWords } from '../../words';
import { OpenedHistory } from './history';
import { HistoryLine } from './history-line';

interface Known {
  report: Report;
  comparing: Comparing;
  /** Of the report's country. */
  editions: readonly Entry[];
  /** Ids of the recommendations whose history is open. */
  open: ReadonlySet<string>;
  toggle: (id: string) => void;
}

const HistoriesContext = createContext<Known | null>(null);
const NONE: readonly Entry[] = [];

/**
 * The histories of a report's recommendations, and which of them are open, for the parts of cards below. When they come,
 * or one is opened, only these parts are drawn anew: the cards hold menus, boxes and notes that know nothing of it.
 */
export function CardHistories({ report, children }: { report: Report; children: ReactNode }) {
  const comparing = useHistories(report.id);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const editions = byCountry(useEntries()).get(report.country?.code ?? report.id) ?? NONE;
  const known = useMemo(() => {
    const toggle = (id: string) =>
      setOpen((now) => new Set(now.has(id) ? [...now].filter((each) => each !== id) : [...now, id]));
    return { report, comparing, editions, open, toggle };
  }, [report, comparing, editions, open]);
  return <HistoriesContext value={known}>{children}</HistoriesContext>;
}

/** For the last line of a card. Nothing with one edition: it says nothing about years. */
export function CardHistoryLine({ id }: { id: string }) {
  const known = useContext(HistoriesContext);
  if (known === null || known.editions.length < 2) return null;
  const { comparing, editions, open, toggle } = known;
  return (
    <HistoryLine
      id={id}
      comparing={comparing}
      editions={editions.length}
      open={open.has(id)}
      onToggle={() => toggle(id)}
    />
  );
}

/** For below the last line of a card. */
export function CardHistory({ id }: { id: string }) {
  const known = useContext(HistoriesContext);
  if (known === null || known.editions.length < 2 || !known.open.has(id)) return null;
  const { report, comparing, editions } = known;
  const history = comparing.state === 'compared' ? comparing.histories[id] : undefined;
  if (!history) return null;
  return <OpenedHistory id={id} history={history} lang={report.language} compare={neighbours(report.id, editions)} />;
}

/** The editions could not be compared. */
export function HistoriesFailed() {
  const { say } = useWords();
  const failed = useContext(HistoriesContext)?.comparing.state === 'failed';
  return failed && <p className="note report-recto-note">{say('history.failed')}</p>;
}

function neighbours(report: string, editions: readonly Entry[]) {
  const route = editionsRoute(report, editions);
  const yearOf = (id: string) => editions.find((entry) => entry.id === id)?.edition?.year;
  const [from, to] = [yearOf(route.from), yearOf(route.to)];
  return from === undefined || to === undefined || from === to ? null : { route, from, to };
}
