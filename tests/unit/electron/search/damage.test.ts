import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../../../electron/contract';
import { IndexDamaged } from '../../../../electron/search/damaged';
import type { SearchablePack } from '../../../../electron/search/engine';
import { INDEX_ENTRY, TEXTS_ENTRY } from '../../../../electron/search/index-format';
import { openEngine } from '../../../../electron/search/open';
import { generateReports } from '../../../bench/corpus';
import { randomFor } from '../../../bench/invented/random';
import { packOf, requestFor } from './packs';

const QUERIES = [
  'shelter',
  'vic',
  's',
  '"labor inspectors"',
  'trafiking',
  'prosecution -police',
  'belgium victims',
  'sops',
  'drones boats',
];
const REPORTS = generateReports({ reports: 5, countries: 5, seed: 31 });

function answers(pack: SearchablePack): SearchAnswer[] {
  const engine = openEngine([pack]);
  try {
    return QUERIES.map((query) => engine.search(requestFor(query)));
  } finally {
    engine.close();
  }
}

/** Answers, or the kind of the error. */
function outcome(pack: SearchablePack): SearchAnswer[] | string {
  try {
    return answers(pack);
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

function changed(pack: SearchablePack, entry: string, change: (bytes: Buffer) => Buffer): SearchablePack {
  const part = pack.parts[entry];
  if (!part) throw new Error(`no ${entry}`);
  const file = `${part.file}.changed`;
  const bytes = change(fs.readFileSync(part.file).subarray(part.offset, part.offset + part.size));
  fs.writeFileSync(file, bytes);
  return { ...pack, parts: { ...pack.parts, [entry]: { file, offset: 0, size: bytes.length } } };
}

const openFiles = (): number => fs.readdirSync('/proc/self/fd').length;

describe('a damaged index', () => {
  it.each([INDEX_ENTRY, TEXTS_ENTRY])(
    'never answers wrongly in silence: one bit of %s is flipped, many times',
    { timeout: 60_000 },
    (entry) => {
      const pack = packOf(REPORTS);
      const right = JSON.stringify(answers(pack));
      const random = randomFor('flip', entry);
      let noticed = 0;
      for (let time = 0; time < 120; time += 1) {
        const damaged = changed(pack, entry, (bytes) => {
          const copy = Buffer.from(bytes);
          const at = Math.floor(random() * copy.length);
          copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
          return copy;
        });
        const result = outcome(damaged);
        // A page that no query needs may be damaged unseen.
        if (typeof result === 'string') {
          expect(result).toBe('IndexDamaged');
          noticed += 1;
        } else expect(JSON.stringify(result)).toBe(right);
      }
      expect(noticed).toBeGreaterThan(60);
    },
  );

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['cut to its head', (bytes: Buffer) => bytes.subarray(0, 40)],
    ['empty', () => Buffer.alloc(0)],
    ['longer than it says', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(8)])],
    ['another file', () => Buffer.from('%PDF-1.7\n'.repeat(999))],
    ['zeroes', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    [
      'of another format version',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4), Buffer.from([9]), bytes.subarray(5)]),
    ],
    [
      'a head that claims four gigabytes',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 8), Buffer.alloc(4, 0xff), bytes.subarray(12)]),
    ],
  ])('is refused when it is %s', (_, change) => {
    const pack = packOf(REPORTS);
    for (const entry of [INDEX_ENTRY, TEXTS_ENTRY]) {
      expect(() => answers(changed(pack, entry, change))).toThrow(IndexDamaged);
    }
  });

  it('is refused when its texts belong to another index, or its file is gone', () => {
    const pack = packOf(REPORTS);
    const other = packOf(REPORTS.slice(3), 'other');
    const texts = other.parts[TEXTS_ENTRY];
    if (!texts) throw new Error('no texts');
    expect(() => answers({ ...pack, parts: { ...pack.parts, [TEXTS_ENTRY]: texts } })).toThrow(IndexDamaged);
    const gone = { file: '/nowhere/at/all', offset: 0, size: 900 };
    expect(() => answers({ ...pack, parts: { ...pack.parts, [INDEX_ENTRY]: gone } })).toThrow(IndexDamaged);
  });

  it('of one pack closes the files of the others again', () => {
    const whole = packOf(REPORTS);
    const damaged = changed(whole, TEXTS_ENTRY, (bytes) => bytes.subarray(0, 100));
    if (process.platform !== 'linux') return;
    const before = openFiles();
    for (let time = 0; time < 20; time += 1) expect(() => openEngine([whole, damaged])).toThrow(IndexDamaged);
    expect(openFiles()).toBeLessThan(before + 10);
  });
});
