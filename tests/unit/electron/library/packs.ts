import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../../../data/model';
import { packBytes } from '../../../../electron/library/write-pack';

/** An invented report of a country and year; its words tell it from others. */
export function invented(code: string, name: string, year: number, words = 'Open shelters in every region.'): Report {
  const id = `${code}-${year}`;
  return {
    id,
    country: { code, name },
    edition: { year },
    tier: '2',
    language: 'en',
    source: { statement: 'Invented for a test', file: `${id}.txt`, sha256: 'a'.repeat(64) },
    sections: [
      { kind: 'overview', heading: null, passages: [{ id: `${id}-P1`, text: `${name} is invented.` }] },
      {
        kind: 'recommendations',
        heading: 'Prioritized Recommendations',
        passages: [
          { id: `${id}-1`, text: words },
          { id: `${id}-2`, text: 'Train labour inspectors.' },
        ],
      },
    ],
  };
}

export const folder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'satchel-library-'));

export async function packFile(reports: Report[], title = 'Invented'): Promise<string> {
  const file = path.join(await folder(), 'pack.satchel');
  await writeFile(file, packBytes({ title, madeBy: '', madeOn: null, reports }));
  return file;
}
