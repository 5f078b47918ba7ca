import type { Weights } from './weights';

export interface Seen {
  what: 'empty' | 'report' | 'answer';
  reports: number;
  /** Milliseconds from spawning until it was painted, by rounds. */
  soon: number[];
  /** Bytes of all processes. */
  memory: number;
  /** Milliseconds computed while nothing was done, a second. */
  idle: number;
}

const GOALS = { report: 1.25, answer: 1.5, memory: 1.3, weight: 1.35, growth: 10 };
const NAMES = { empty: 'empty window', report: 'first report', answer: 'first answer' };

export function tables(seen: readonly Seen[], rounds: number, { unpacked, zipped }: Weights): string {
  const empty = seen.find(({ what }) => what === 'empty');
  const rows = seen.map(({ what, reports, soon, memory, idle }) => {
    const name = what === 'empty' ? NAMES[what] : `${NAMES[what]}, ${reports.toLocaleString('en')} in the library`;
    const goal = what === 'empty' ? ['', ''] : [String(GOALS[what]), String(GOALS.memory)];
    // Round by round: both windows of a round met the same machine.
    const times = median(soon.map((value, round) => value / (empty?.soon[round] ?? Number.NaN)));
    return [
      name,
      Math.round(median(soon)),
      `${Math.round(Math.min(...soon))}–${Math.round(Math.max(...soon))}`,
      times.toFixed(2),
      goal[0],
      megabytes(memory),
      (memory / (empty?.memory ?? Number.NaN)).toFixed(2),
      goal[1],
      idle.toFixed(1),
    ];
  });
  return [
    `Spawning to painted: medians of ${rounds} rounds, in turns; × empty: the median of what each round gave. Memory (PSS, all processes) and computing while idle: the last round.`,
    '',
    '| start | ms | spread | × empty | goal | MB | × empty | goal | ms computed in an idle second |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    '| | | goal |',
    '|---|--:|--:|',
    ...growth(seen, 'report'),
    ...growth(seen, 'answer'),
    weight('unpacked program', unpacked),
    weight('ZIP, level 3', zipped),
  ].join('\n');
}

const weight = (what: string, { ours, empty: none }: Weights['zipped']): string =>
  `| ${what}, ${megabytes(ours)} MB against ${megabytes(none)} MB empty | × ${(ours / none).toFixed(3)} | ${GOALS.weight} |`;

function growth(seen: readonly Seen[], of: 'report' | 'answer'): string[] {
  const [few, many] = [190, 4_000].map((size) => seen.find(({ what, reports }) => what === of && reports === size));
  if (few === undefined || many === undefined) return [];
  const more = median(many.soon.map((value, round) => value / (few.soon[round] ?? Number.NaN)));
  return [`| ${NAMES[of]}, from 190 to 4,000 reports | ${((more - 1) * 100).toFixed(0)} % more | ${GOALS.growth} % |`];
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
