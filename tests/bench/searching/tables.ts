/** Tables for a person to read; each figure with its ratio to the best peer. */
import type { Relevance } from './relevance';
import type { Measured } from './sizes';

interface Column {
  title: string;
  of: (measured: Measured) => number;
  write: (value: number) => string;
  /** Engines that do not do the same work do not count as the best. */
  comparable: (engine: string) => boolean;
}

const everybody = (): boolean => true;
const counts = (engine: string): boolean => engine !== 'FlexSearch';
const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const megabytes = (value: number): string => (value / 2 ** 20).toFixed(value < 2 ** 24 ? 2 : 1);

const COLUMNS: readonly Column[] = [
  { title: 'key press p50 ms', of: ({ typing }) => typing.p50, write: milliseconds, comparable: counts },
  { title: 'p95 ms', of: ({ typing }) => typing.p95, write: milliseconds, comparable: counts },
  { title: 'worst ms', of: ({ typing }) => typing.worst, write: milliseconds, comparable: counts },
  { title: 'open to first answer ms', of: ({ first }) => first, write: milliseconds, comparable: everybody },
  {
    title: 'memory over bare Node MB',
    of: ({ memory }) => memory,
    write: (value) => value.toFixed(1),
    comparable: everybody,
  },
  { title: 'index MB', of: ({ bytes }) => bytes, write: megabytes, comparable: (engine) => engine !== 'plain scan' },
  {
    title: 'build s',
    of: ({ build }) => build ?? 0,
    write: (value) => (value === 0 ? 'kept' : value.toFixed(1)),
    comparable: (engine) => engine !== 'plain scan',
  },
];

export function sizeTable(measured: readonly Measured[], isOurs: (engine: string) => boolean): string {
  const run = measured.filter(({ left }) => left === null);
  const best = COLUMNS.map(({ of, comparable }) => {
    const peers = run.filter(({ engine }) => !isOurs(engine) && comparable(engine));
    return peers.toSorted((a, b) => of(a) - of(b))[0];
  });
  const rows = measured.map((each) => [
    each.engine,
    ...COLUMNS.map(({ of, write }, at) => {
      if (each.left !== null) return at === 0 ? `not run: ${each.left}` : '';
      const peer = best[at];
      const ratio =
        isOurs(each.engine) && peer && of(each) > 0 ? ` (${ratioOf(of(peer), of(each))} ${peer.engine})` : '';
      const part = at === 0 && each.typing.measured < each.typing.of ? ` of ${each.typing.measured}` : '';
      return write(of(each)) + part + ratio;
    }),
  ]);
  return table(['', ...COLUMNS.map(({ title }) => title)], rows);
}

export function losses(measured: readonly Measured[], isOurs: (engine: string) => boolean): string[] {
  const run = measured.filter(({ left }) => left === null);
  const [ours] = run.filter(({ engine }) => isOurs(engine));
  if (!ours) return [];
  return COLUMNS.flatMap(({ title, of, write }) =>
    run
      .filter((peer) => !isOurs(peer.engine) && of(peer) < of(ours) && of(peer) > 0)
      .map((peer) => `${title}: ${write(of(ours))} against ${write(of(peer))} of ${peer.engine}`),
  );
}

export function relevanceTable(results: readonly Relevance[]): string {
  const kinds = [...(results[0]?.byKind.keys() ?? [])];
  const rows = results.map(({ engine, ndcg, byKind }) => [
    engine,
    ndcg.toFixed(3),
    ...kinds.map((kind) => (byKind.get(kind) ?? 0).toFixed(2)),
  ]);
  return table(['nDCG@10', 'all', ...kinds], rows);
}

function ratioOf(peer: number, ours: number): string {
  return peer >= ours ? `${(peer / ours).toFixed(1)}× better than` : `${(ours / peer).toFixed(1)}× worse than`;
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
