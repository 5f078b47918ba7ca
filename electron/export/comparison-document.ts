import { recommendationsOf } from '../../data/model';
import type { Report } from '../../data/model';
import { comparedOf } from '../compare/compared';
import { done } from '../contract';
import type { Compared, ComparedRow, Result, Run } from '../contract';
import type { Arranged, ArrangedSection, Beside, Group, Head, Printed } from './document';
import type { Printer } from './printer';
import { groupBase, nameOf } from './report-group';
import type { Words } from './words/words';

/** A document of several reports at once: what of each is in it, and how that is laid out. */
export interface ArrangedGroups {
  title: string;
  deck: string;
  groups: Group[];
  arranged: Arranged;
}

/** Two editions of a country by what became of each recommendation; two countries by theme. */
export async function comparisonOf(from: string, to: string, printer: Printer): Promise<Result<ArrangedGroups>> {
  const [one, other] = [await printer.report(from), await printer.report(to)];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const compared = comparedOf(one.value, other.value);
  const { words } = printer;
  const sides = {
    from: await sideOf(one.value, printer),
    to: await sideOf(other.value, printer),
  };
  const years = [one.value.edition?.year ?? 0, other.value.edition?.year ?? 0] as const;
  const names = [one.value.country?.name ?? from, other.value.country?.name ?? to];
  const shared = {
    groups: [sides.from.group, sides.to.group],
    heads: [sides.from.head, sides.to.head] as [Head, Head],
  };
  const { comparing } = words;
  const { columns, aloud } = comparing;
  if (compared.of === 'countries')
    return done({
      title: comparing.compared(words.list(names)),
      deck: comparing.byTheme([...new Set(years)].filter((year) => year > 0)),
      groups: shared.groups,
      arranged: {
        caution: comparing.arrangedByTheme,
        legend: null,
        aloud,
        heads: shared.heads,
        sections: byTheme(compared, sides.from.printed, sides.to.printed, words),
        columns: [columns.theme, columns.matchedWith],
        data: { comparison: compared },
      },
    });
  const [n, before] = [compared.to.recommendations, compared.from.recommendations];
  return done({
    title: comparing.compared(words.list([`${names[1]} ${years[0]}`, String(years[1])])),
    deck: comparing.asked(n, years[1], before, years[0]),
    groups: shared.groups,
    arranged: {
      caution: comparing.matched,
      legend: compared.rows.some(({ change }) => change === 'changed') ? comparing.legend : null,
      aloud,
      heads: shared.heads,
      sections: byChange(compared.rows, years, sides.from.printed, sides.to.printed, words),
      columns: [columns.change, columns.matchedWith],
      data: { comparison: compared },
    },
  });
}

type PrintedById = Map<string, Printed>;

async function sideOf(report: Report, printer: Printer): Promise<{ group: Group; head: Head; printed: PrintedById }> {
  const { words, options } = printer;
  const base = groupBase(report, words, options.include.tiers);
  const passages: Printed[] = [];
  for (const passage of recommendationsOf(report)) passages.push(await printer.print(passage, report.language));
  const name = nameOf(report, words);
  return {
    group: {
      ...base,
      heading: name,
      deck: null,
      parts: [{ kind: 'recommendations', heading: null, empty: null, passages }],
      ownPage: false,
    },
    head: { ...base, name },
    printed: new Map(passages.map((printed) => [printed.id, printed])),
  };
}

/** What was reworded comes first, then what is new, what is gone, and what stayed, as on the buttons of the page. */
function byChange(
  rows: ComparedRow[],
  [from, to]: readonly [number, number],
  older: PrintedById,
  newer: PrintedById,
  { comparing }: Words,
): ArrangedSection[] {
  const names: Record<ComparedRow['change'], string> = {
    changed: comparing.reworded,
    added: to >= from ? comparing.newIn(to) : comparing.notIn(from),
    dropped: to >= from ? comparing.notIn(to) : comparing.newIn(from),
    kept: comparing.same,
  };
  const order = to >= from ? CHANGES : CHANGES_BACKWARDS;
  return order.flatMap((change): ArrangedSection[] => {
    const its = rows.filter((row) => row.change === change);
    if (its.length === 0) return [];
    const beside = its.map((row): Beside => {
      const [fromId, toId] = ['from' in row ? row.from.id : null, 'to' in row ? row.to.id : null];
      const words = names[change];
      const one = 'from' in row ? related(older, row.from.id, words, toId, runsOf(row.from.runs)) : [];
      const other = 'to' in row ? related(newer, row.to.id, words, fromId, runsOf(row.to.runs)) : [];
      return { from: one, to: other, none: '' };
    });
    const heading = `${names[change]} (${its.length})`;
    if (change === 'changed') return [{ heading, deck: null, body: { as: 'beside', rows: beside } }];
    // The same words need not stand twice: those of the second edition do, and where the first has them is said.
    const items = beside.flatMap((row) => (change === 'dropped' ? row.from : row.to));
    if (change === 'kept')
      for (const item of items) item.from = item.relation?.to == null ? null : comparing.sameWordsAs(item.relation.to);
    return [{ heading, deck: null, body: { as: 'list', items } }];
  });
}

const CHANGES = ['changed', 'added', 'dropped', 'kept'] as const;
const CHANGES_BACKWARDS = ['changed', 'dropped', 'added', 'kept'] as const;

function byTheme(
  compared: Extract<Compared, { of: 'countries' }>,
  one: PrintedById,
  other: PrintedById,
  { comparing }: Words,
): ArrangedSection[] {
  return compared.rows.map(({ theme, from, to }) => {
    const words = comparing.themes[theme];
    const rows = [
      {
        from: from.flatMap(({ id }) => related(one, id, words, null, null)),
        to: to.flatMap(({ id }) => related(other, id, words, null, null)),
        none: comparing.noTheme,
      },
    ];
    return { heading: words, deck: null, body: { as: 'beside', rows } };
  });
}

/** The passage, with what became of it. It is the very one of its report, so that all formats know it. */
function related(printed: PrintedById, id: string, words: string, to: string | null, runs: Run[] | null): Printed[] {
  const found = printed.get(id);
  if (found === undefined) return [];
  found.relation = { words, to };
  found.runs = runs;
  return [found];
}

const runsOf = (runs: Run[]): Run[] | null => (runs.some(({ change }) => change !== 'same') ? runs : null);
