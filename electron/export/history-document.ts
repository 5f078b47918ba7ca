import { numberOf, reportIdOf } from '../../data/model';
import type { CountryHistories } from '../compare/histories';
import { wordsOfRuns } from '../compare/differences';
import { done, failed } from '../contract';
import type { History, HistoryRow, Result } from '../contract';
import type { ArrangedGroups } from './comparison-document';
import type { ArrangedSection, Group, OfYear, Printed } from './document';
import { grouped } from './grouped';
import type { Printer } from './printer';
import { groupBase, nameOf } from './report-group';
import type { Words } from './words/words';
import { yearsInWords } from './years';

/** When a country was asked what, each demand by year with its wordings; of one recommendation alone where it is named. */
export async function historyDocument(
  id: string,
  passage: string | null,
  printer: Printer,
  histories: CountryHistories,
): Promise<Result<ArrangedGroups>> {
  const { words } = printer;
  const [opened, all] = [await printer.report(id), await histories.all(id)];
  if (!opened.ok) return opened;
  if (!all.ok) return all;
  const wanted = [...all.value].filter(([each]) => passage === null || each === passage);
  if (wanted.length === 0)
    return failed(
      'no-history',
      'Nothing can be said about years: fewer than two editions of this country hold recommendations here.',
      'Add an earlier edition.',
    );
  const sections: ArrangedSection[] = [];
  for (const [each, history] of wanted) sections.push(await sectionOf(each, history, printer));
  const asked = sections
    .flatMap(({ body }) => (body.as === 'years' ? body.rows : []))
    .flatMap((row) => row.asked ?? []);
  const name = opened.value.country?.name ?? id;
  const years = [...new Set(wanted.flatMap(([, { editions }]) => editions))].toSorted((a, b) => a - b);
  const { comparing } = words;
  return done({
    title: comparing.historyOf(passage ?? name),
    deck: passage === null ? comparing.editions(years) : [name, comparing.editions(years)].join(', '),
    groups: await byEdition(asked, printer),
    arranged: {
      caution: comparing.matched,
      legend: asked.some(({ runs }) => runs !== null) ? comparing.legend : null,
      aloud: comparing.aloud,
      heads: null,
      sections,
      columns: [comparing.columns.change, comparing.columns.historyOf],
      data: { histories: wanted.map(([each, history]) => ({ passage: each, ...history })) },
    },
  });
}

async function sectionOf(passage: string, history: History, printer: Printer): Promise<ArrangedSection> {
  const { words } = printer;
  const rows: OfYear[] = [];
  for (const row of history.rows) rows.push(await rowOf(row, passage, printer));
  const since = yearsInWords(history.summary, words).replace(/\.$/, '');
  return { heading: `${passage}. ${since}`, deck: null, body: { as: 'years', rows } };
}

async function rowOf(row: HistoryRow, passage: string, printer: Printer): Promise<OfYear> {
  const { words, options } = printer;
  const wordsOfTier = (tier: Group['tier']) => ({
    tier,
    tierInWords: options.include.tiers ? words.tiers[tier ?? 'none'] : null,
  });
  if (row.state !== 'asked') {
    const years = 'years' in row ? row.years : row.editions.map(({ year }) => year);
    return { year: years[0] ?? 0, asked: null, words: absence(row, years, words), tier: null };
  }
  const note = noteOf(row, words);
  const report = await printer.report(reportIdOf(row.passage));
  const language = report.ok ? report.value.language : 'en';
  const asked = await printer.print({ id: row.passage, text: wordsOfRuns(row.runs) }, language);
  asked.runs = row.runs.some(({ change }) => change !== 'same') ? row.runs : null;
  asked.relation = { words: note, to: passage };
  return { year: row.year, asked, words: note, tier: wordsOfTier(row.tier) };
}

/** `Reworded. Part of EXA-2018-4` */
function noteOf(row: Extract<HistoryRow, { state: 'asked' }>, words: Words): string {
  const { comparing } = words;
  const notes = {
    'first-asked': comparing.firstAsked,
    'asked-again': comparing.askedAgain,
    reworded: comparing.reworded,
    same: comparing.sameAs(row.before?.year ?? row.year),
  };
  return [
    notes[row.note],
    ...(row.partOf === null ? [] : [comparing.partOf(row.partOf)]),
    ...(row.also.length === 0 ? [] : [comparing.also(words.list(row.also))]),
  ].join('. ');
}

function absence(row: Exclude<HistoryRow, { state: 'asked' }>, years: number[], words: Words): string {
  const { comparing } = words;
  const [last = 0, first = last] = [years[0], years.at(-1)];
  const said = years.length > 2 ? comparing.fromTo(first, last) : words.list(years.map(String));
  const several = years.length > 1 ? said : null;
  switch (row.state) {
    case 'not-asked':
      return comparing.notAsked(said);
    case 'no-recommendations':
      return comparing.noRecommendations(several);
    case 'not-here':
      return comparing.notHere(several);
    case 'damaged':
      return comparing.damaged(several);
    default:
      return row satisfies never;
  }
}

/** What is printed of each edition, for the sources and for programs; newest first, each recommendation once. */
async function byEdition(asked: Printed[], printer: Printer): Promise<Group[]> {
  const { words, options } = printer;
  const byReport = [...grouped(asked, ({ id }) => reportIdOf(id))].toSorted(([a], [b]) => b.localeCompare(a));
  const groups: Group[] = [];
  for (const [id, printed] of byReport) {
    const report = await printer.report(id);
    if (!report.ok) continue;
    const passages = printed.toSorted((a, b) => numberOf(a.id) - numberOf(b.id));
    groups.push({
      ...groupBase(report.value, words, options.include.tiers),
      heading: nameOf(report.value, words),
      deck: null,
      parts: [{ kind: 'recommendations', heading: null, empty: null, passages }],
      ownPage: false,
    });
  }
  return groups;
}
