/**
 * Short forms that the reports themselves explain: "standard operating procedures (SOPs)". Where nothing in the reports
 * explains them, the field's commonest are known anyway.
 */
import type { Report } from '../../data/model';
import { passagesOf } from '../../data/passages';
import { tokensOf } from './analyzer';

/** Short, long; both folded, words of the long form with single spaces. */
export type Abbreviation = [short: string, long: string];

const USUAL: readonly Abbreviation[] = [
  ['ngo', 'nongovernmental organization'],
  ['ngos', 'nongovernmental organizations'],
  ['sop', 'standard operating procedure'],
  ['sops', 'standard operating procedures'],
  ['nap', 'national action plan'],
  ['nrm', 'national referral mechanism'],
  ['mou', 'memorandum of understanding'],
  ['ilo', 'international labour organization'],
  ['iom', 'international organization for migration'],
  ['csec', 'commercial sexual exploitation of children'],
  ['idp', 'internally displaced person'],
  ['idps', 'internally displaced persons'],
  ['csam', 'child sexual abuse material'],
  ['tvpa', 'trafficking victims protection act'],
];

const EXPLAINED = /\(([A-Z][A-Za-z]{1,9})\)/g;
/** Words before the bracket that are looked at. */
const WIDEST = 10;
/** Words that an abbreviation may pass over. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'against', 'a']);
/** So many different pairs are kept, the commonest first. */
const MOST = 400;

export function abbreviationsIn(reports: Iterable<Report>): Abbreviation[] {
  const seen = new Map<string, number>();
  for (const report of reports) {
    for (const { passage } of passagesOf(report)) {
      for (const pair of explainedIn(passage.text)) {
        const key = pair.join('\t');
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
  }
  return [...seen]
    .toSorted(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([key]) => key.split('\t'))
    .map(([short = '', long = '']): Abbreviation => [short, long]);
}

function* explainedIn(text: string): Generator<Abbreviation> {
  if (!text.includes('(')) return;
  for (const match of text.matchAll(EXPLAINED)) {
    const short = match[1] ?? '';
    const before = tokensOf(text.slice(Math.max(0, match.index - 200), match.index)).filter(({ joined }) => !joined);
    const long = longForm(
      short,
      before.slice(-WIDEST).map(({ term }) => term),
    );
    if (long !== null) yield [short.toLowerCase(), long];
  }
}

/** The shortest run of words, up to the bracket, whose first letters are those of the abbreviation. */
function longForm(short: string, words: string[]): string | null {
  const letters = (/^[A-Z]+s$/.test(short) ? short.slice(0, -1) : short).toLowerCase();
  for (let start = words.length - 1; start >= 0; start -= 1) {
    const run = words.slice(start);
    if (SMALL.has(run[0] ?? '')) continue;
    const all = run.map((word) => word[0]).join('');
    const telling = run
      .filter((word) => !SMALL.has(word))
      .map((word) => word[0])
      .join('');
    if (run.length > 1 && (all === letters || telling === letters)) return run.join(' ');
  }
  return null;
}

/** What a query may use, of any number of packs. */
export class Abbreviations {
  readonly #long = new Map<string, Set<string>>();
  readonly #short = new Map<string, Set<string>>();

  constructor(mined: Iterable<Abbreviation>) {
    for (const [short, long] of [...USUAL, ...mined]) {
      this.#long.set(short, (this.#long.get(short) ?? new Set()).add(long));
      this.#short.set(long, (this.#short.get(long) ?? new Set()).add(short));
    }
  }

  /** `sops` → its long forms, each as its words. */
  longFormsOf(word: string): string[][] {
    return [...(this.#long.get(word) ?? [])].map((long) => long.split(' '));
  }

  shortFormsOf(words: readonly string[]): string[] {
    return [...(this.#short.get(words.join(' ')) ?? [])];
  }
}
