/** Readers given damaged files: whatever comes in, an outcome comes out, in the shape that everything relies on. */
import { passagesOf } from '../data/model';
import { ReadFile } from '../data/reading/outcome';
import { readMany } from '../data/reading/read';
import { randomFor } from '../tests/bench/invented/random';

export interface Seed {
  name: string;
  bytes: Uint8Array;
}

export interface Failure {
  seed: number;
  name: string;
  bytes: Uint8Array;
  what: string;
}

/** Longer than any reading of a small file takes on a slow machine that is busy. */
const SLOW = 20_000;

/** What readers look for, and what breaks them. */
const TOKENS = (
  'BENIN (Tier 2)|SPECIAL CASE: YEMEN|PRIORITIZED RECOMMENDATIONS|Recommendations for |PROSECUTION |Tier |; and | • |.Train |' +
  '2020 Trafficking in Persons Report|The Government of |therefore |remained on |\u0000|\ufeff|\u00ad|\u200f|\ud800|é|Ã©|â€™|\r|\f|\t|' +
  '<ul><li>|</div>|<script>|<!--|<![CDATA[|&#x0;|&amp;|<table>|<svg>|<select>|%PDF-1.7|endobj|stream\n|PK\u0003\u0004|<w:p>|<w:t>|</w:del>|' +
  'Content-Type: text/html\n\n|=3D=\n|((((|[[[[|::::|....|----|    '
).split('|');

function mutated(bytes: Uint8Array, other: Uint8Array, random: (below: number) => number): Uint8Array {
  let made: Buffer = Buffer.from(bytes);
  for (let times = 1 + random(6); times > 0; times -= 1) {
    const at = random(made.length + 1);
    const length = random(Math.min(400, made.length - at + 1));
    const token = Buffer.from(TOKENS[random(TOKENS.length)] ?? '');
    const changes: (() => Buffer)[] = [
      () => Buffer.concat([made.subarray(0, at), made.subarray(at + length)]),
      () => Buffer.concat([made.subarray(0, at), token, made.subarray(at)]),
      () =>
        Buffer.concat([made.subarray(0, at), Buffer.from(String(token).repeat(1 + random(300))), made.subarray(at)]),
      () => Buffer.concat([made.subarray(0, at + length), made.subarray(at, at + length), made.subarray(at + length)]),
      () => Buffer.concat([made.subarray(0, at), Buffer.from(other).subarray(random(other.length + 1))]),
      () => made.subarray(0, at),
      () => {
        const copy = Buffer.from(made);
        for (let i = at; i < Math.min(copy.length, at + 1 + random(8)); i += 1) copy[i] = random(256);
        return copy;
      },
    ];
    made = changes[random(changes.length)]?.() ?? made;
  }
  return made;
}

/** What is wrong with an outcome; null when nothing is. */
function faultIn(read: ReadFile[]): string | null {
  for (const each of read) {
    const parsed = ReadFile.safeParse(each);
    if (!parsed.success) return `not of the shape: ${parsed.error.message.slice(0, 400)}`;
    const { outcome, problems, reports } = each;
    if (outcome !== 'read' && problems.length === 0) return `${outcome} without a problem`;
    if ((outcome === 'read' || outcome === 'partly-read') !== reports.length > 0)
      return `${outcome} with ${reports.length} reports`;
    for (const report of reports) {
      const ids = new Set<string>();
      for (const { passage } of passagesOf(report)) {
        if (/[\r\n\t]|^\s|\s$/u.test(passage.text))
          return `white space left in ${passage.id}: ${JSON.stringify(passage.text.slice(0, 200))}`;
        if (passage.text !== passage.text.normalize('NFC')) return `not NFC: ${passage.id}`;
        if (ids.has(passage.id) || !passage.id.startsWith(`${report.id}-`)) return `id ${passage.id} in ${report.id}`;
        ids.add(passage.id);
      }
    }
  }
  return null;
}

async function tried(name: string, bytes: Uint8Array): Promise<string | null> {
  const start = performance.now();
  try {
    const fault = faultIn(await readMany([{ name, bytes }]));
    const took = performance.now() - start;
    return fault ?? (took > SLOW ? `took ${Math.round(took)} ms` : null);
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** Rounds from `first` on, each a seed of its own; ends at `until` (milliseconds of `performance.now()`). */
export async function fuzzReading(
  seeds: Seed[],
  first: number,
  rounds: number,
  until = Number.POSITIVE_INFINITY,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (let seed = first; seed < first + rounds && performance.now() < until; seed += 1) {
    const float = randomFor(seed);
    const random = (below: number): number => Math.floor(float() * below);
    const chosen = seeds[random(seeds.length)];
    const other = seeds[random(seeds.length)];
    if (chosen === undefined || other === undefined) continue;
    const bytes = mutated(chosen.bytes, other.bytes, random);
    const what = await tried(chosen.name, bytes);
    if (what !== null) failures.push({ seed, name: chosen.name, bytes, what });
  }
  return failures;
}
