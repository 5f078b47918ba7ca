import { historyInSteps } from '../compare/history';
import { inSlices } from '../compare/in-slices';
import type { HistorySummary } from '../compare/history';
import type { Report } from '../../data/model';
import type { ExportSources } from './sources';
import type { Words } from './words/words';

type Histories = Map<string, HistorySummary | null>;

/**
 * Since when recommendations are asked, by comparing all editions of their country that the library holds. What was
 * compared is kept, until one of the editions is another text.
 */
export class Years {
  /** By country code. */
  private readonly known = new Map<string, { texts: string; histories: Promise<Histories> }>();

  constructor(private readonly sources: ExportSources) {}

  /** For the recommendations of one report; empty where fewer than two editions are here: nothing can be said. */
  async of(report: string): Promise<Histories> {
    const country = report.slice(0, 3);
    const editions = this.sources
      .entries()
      .filter((entry) => entry.country?.code === country && entry.edition !== null);
    if (editions.length < 2) return new Map();
    const reports: Report[] = [];
    for (const { id } of editions) {
      const edition = await this.sources.report(id);
      // A damaged edition is told where it is opened; the others can still be compared.
      if (edition.ok) reports.push(edition.value);
    }
    const texts = reports.map(({ id, source }) => `${id} ${source.sha256}`).join();
    const before = this.known.get(country);
    const histories = before?.texts === texts ? before.histories : compared(reports);
    this.known.set(country, { texts, histories });
    return histories;
  }
}

async function compared(reports: Report[]): Promise<Histories> {
  const histories = await inSlices(historyInSteps(reports));
  return new Map([...histories].map(([id, { summary }]) => [id, summary]));
}

/** `Asked every year since 2017.` */
export function yearsInWords(summary: HistorySummary, words: Words): string {
  if (summary.kind === 'every-year') return words.askedEveryYearSince(summary.since);
  if (summary.kind === 'since') return words.askedSince(summary.since);
  if (summary.kind === 'new') return words.newIn(summary.year);
  return words.askedIn(words.list(summary.years.map(String)));
}
