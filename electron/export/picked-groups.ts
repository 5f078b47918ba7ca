import { numberOf, reportIdOf } from '../../data/model';
import type { Report } from '../../data/model';
import { done } from '../contract';
import type { Pick, Result, Selection } from '../contract';
import type { OnReport } from './describe';
import { grouped } from './grouped';
import type { Group, Part, Printed } from './document';
import type { Printer } from './printer';
import { groupBase, headingOf, nameOf } from './report-group';

/**
 * Chosen passages, by country and edition or in an order of the user's own. A pick outlives its report: where the
 * library no longer has it, the text is printed as it was picked, and the citation says so.
 */
export async function pickedGroups(
  picks: Pick[],
  order: Selection['order'],
  printer: Printer,
  onReport: OnReport,
): Promise<Result<Group[]>> {
  if (order === 'own') return done(await inOwnOrder(picks, printer));
  const byReport = grouped(picks.toSorted(byCountry), ({ passage }) => reportIdOf(passage));
  const groups: Group[] = [];
  for (const [id, chosen] of byReport) {
    const report = await printer.report(id);
    groups.push(await groupOf(chosen, report.ok ? report.value : null, printer));
    onReport(groups.length, byReport.size, chosen[0]?.country?.name ?? id);
  }
  return done(groups);
}

async function groupOf(picks: Pick[], report: Report | null, printer: Printer): Promise<Group> {
  const { words, options } = printer;
  const language = report?.language ?? 'en';
  const parts: Part[] = [];
  if (options.include.summaries && report !== null)
    for (const section of report.sections.filter(({ kind }) => kind === 'overview')) {
      const passages = await printAll(section.passages, language, printer);
      parts.push({ kind: 'overview', heading: words.sections.overview, empty: null, passages });
    }
  const paragraphs = picks.filter(({ passage }) => passage.includes('-P'));
  const recommendations = picks.filter(({ passage }) => !passage.includes('-P'));
  if (recommendations.length > 0)
    parts.push({
      kind: 'recommendations',
      heading: parts.length > 0 || paragraphs.length > 0 ? words.sections.recommendations : null,
      empty: null,
      passages: await printAll(recommendations.map(textOf), language, printer),
    });
  for (const section of report?.sections ?? []) {
    const here = paragraphs.filter(({ passage }) => section.passages.some(({ id }) => id === passage));
    if (here.length === 0) continue;
    const passages = await printAll(here.map(textOf), language, printer, true);
    parts.push({ kind: section.kind, heading: headingOf(section, words), empty: null, passages });
  }
  return { ...baseOf(picks, report, printer), parts };
}

function baseOf(picks: Pick[], report: Report | null, printer: Printer): Omit<Group, 'parts'> {
  const { words, options } = printer;
  const [pick] = picks;
  const named = { country: pick?.country ?? null, edition: pick?.edition ?? null };
  const group: Omit<Group, 'parts'> =
    report === null
      ? {
          report: pick === undefined ? null : reportIdOf(pick.passage),
          country: named.country,
          edition: named.edition?.year ?? null,
          tier: pick?.tier ?? null,
          tierInWords: options.include.tiers ? words.tiers[pick?.tier ?? 'none'] : null,
          language: 'en',
          direction: 'ltr',
          source: null,
          heading: null,
          deck: null,
          ownPage: false,
        }
      : { ...groupBase(report, words, options.include.tiers), heading: null, deck: null, ownPage: false };
  return { ...group, heading: nameOf(report ?? named, words) };
}

/** Runs of one report share a group, so that the citation knows them all, but no heading stands between them. */
async function inOwnOrder(picks: Pick[], printer: Printer): Promise<Group[]> {
  const groups: Group[] = [];
  for (const pick of picks) {
    const id = reportIdOf(pick.passage);
    const opened = await printer.report(id);
    const report = opened.ok ? opened.value : null;
    const base = baseOf([pick], report, printer);
    const from = [base.heading, base.tierInWords].filter(Boolean).join(', ');
    const printed = await printer.print(textOf(pick), base.language, from, true);
    const before = groups.at(-1);
    if (before?.report === id) before.parts[0]?.passages.push(printed);
    else
      groups.push({
        ...base,
        heading: null,
        tierInWords: null,
        parts: [{ kind: 'recommendations', heading: null, empty: null, passages: [printed] }],
      });
  }
  return groups;
}

const textOf = ({ passage, text }: Pick) => ({ id: passage, text });

async function printAll(
  passages: { id: string; text: string }[],
  language: string,
  printer: Printer,
  showId = false,
): Promise<Printed[]> {
  const printed: Printed[] = [];
  for (const passage of passages) printed.push(await printer.print(passage, language, null, showId));
  return printed;
}

function byCountry(a: Pick, b: Pick): number {
  return (
    (a.country?.name ?? a.passage).localeCompare(b.country?.name ?? b.passage, 'en') ||
    (a.edition?.year ?? 0) - (b.edition?.year ?? 0) ||
    Number(a.passage.includes('-P')) - Number(b.passage.includes('-P')) ||
    numberOf(a.passage) - numberOf(b.passage)
  );
}
