/** Two reports beside each other as the page shows them: whole texts, with what differs marked. */
import { recommendationsOf } from '../../data/model';
import type { Report } from '../../data/model';
import type { Compared, ComparedReport, ComparedRow } from '../contract';
import { compareReports } from './comparison';
import { sideBySide } from './differences';
import { compareCountries } from './themes';

/** Matches two editions of one country; of two countries, and of reports that name none, themes are compared. */
export function comparedOf(from: Report, to: Report): Compared {
  const reports = { from: headOf(from), to: headOf(to) };
  if (from.country !== null && from.country.code === to.country?.code)
    return { of: 'editions', ...reports, rows: editionRows(from, to) };
  const text = textsOf(from, to);
  const plain = (ids: readonly string[]) => ids.map((id) => ({ id, text: text(id) }));
  const rows = compareCountries(from, to).map(({ theme, ...ids }) => ({
    theme,
    from: plain(ids.from),
    to: plain(ids.to),
  }));
  return { of: 'countries', ...reports, rows };
}

function editionRows(from: Report, to: Report): ComparedRow[] {
  const { kept, changed, dropped } = compareReports(from, to);
  const text = textsOf(from, to);
  // What was put in later is added, on whichever side it stands.
  const backwards = (from.edition?.year ?? 0) > (to.edition?.year ?? 0);
  const marked = (one: string, other: string) => {
    const { older, newer } = backwards ? sideBySide(other, one) : sideBySide(one, other);
    return backwards ? { from: newer, to: older } : { from: older, to: newer };
  };
  const unmarked = (id: string) => ({ id, runs: [{ text: text(id), change: 'same' as const }] });
  const keptFrom = new Map(kept.map(([older, newer]) => [newer, older]));
  const changedFrom = new Map(changed.map(([older, newer]) => [newer, older]));
  const rows = recommendationsOf(to).map(({ id }): ComparedRow => {
    const [same, reworded] = [keptFrom.get(id), changedFrom.get(id)];
    if (same !== undefined) return { change: 'kept', from: unmarked(same), to: unmarked(id) };
    if (reworded === undefined) return { change: 'added', to: unmarked(id) };
    const runs = marked(text(reworded), text(id));
    return { change: 'changed', from: { id: reworded, runs: runs.from }, to: { id, runs: runs.to } };
  });
  return [...rows, ...dropped.map((id): ComparedRow => ({ change: 'dropped', from: unmarked(id) }))];
}

function headOf(report: Report): ComparedReport {
  const { id, country, edition, tier, language } = report;
  return { id, country, edition, tier, language, recommendations: recommendationsOf(report).length };
}

/** The recommendations' texts by their ids. */
export function textsOf(...reports: Report[]): (id: string) => string {
  const texts = new Map(reports.flatMap(recommendationsOf).map(({ id, text }) => [id, text]));
  return (id) => texts.get(id) ?? '';
}
