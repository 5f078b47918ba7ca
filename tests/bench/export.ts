/** How fast documents are made, how large they are and what memory they take, beside two browsers' own printing. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildProgram } from '../../build/program';
import { judge } from '../../build/verapdf';
import { measureChromium } from './export/chromium';
import { results, samples } from './export/documents';
import { measureElectron } from './export/electron';
import type { Measured } from './export/measured';
import { measureTypst } from './export/typst';

const MEGABYTE = 1_000_000;

/** Prints a table a document, the goals, and what veraPDF says of ours. */
export async function run(): Promise<void> {
  await buildProgram();
  mkdirSync(results, { recursive: true });
  const files: string[] = [];
  try {
    for (const sample of await samples()) {
      const ours = await measureTypst(sample);
      const chromium = await measureChromium(sample);
      const electron = await measureElectron(sample);
      const file = path.join(results, `${sample.name}.pdf`);
      writeFileSync(file, ours.file);
      files.push(file);
      console.log(`\n${sample.name}${ours.same ? '' : '  NOT THE SAME BYTES ON A SECOND RUN'}`);
      console.log('            cold ms   warm ms      bytes   pages   memory MB');
      row('Satchel', ours);
      row('Chromium', chromium);
      row('Electron', electron);
      if (chromium !== null)
        console.log(
          `Quicker than Chromium: cold ${times(chromium.cold / ours.cold)}, warm ${times(chromium.warm / ours.warm)}; ` +
            `memory allowed ${Math.round((2 * ours.bytes) / MEGABYTE + 1_000)} MB`,
        );
    }
    // The whole edition takes the judge minutes: the others have the same parts.
    const { available, why, verdicts } = judge(files.slice(0, 2));
    if (!available) console.log(`\nNot judged: ${why}`);
    for (const { file, flavour, pass } of verdicts)
      console.log(`veraPDF ${flavour} ${path.basename(file)}: ${pass ? 'passes' : 'FAILS'}`);
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
  console.log(
    '\nGoals: summary cold 3x and warm 20x as quick as Chromium, whole edition 2x; every byte the same again.',
  );
}

function row(name: string, measured: Measured | null): void {
  if (measured === null) return console.log(`${name.padEnd(10)} not here`);
  const { cold, warm, bytes, pages, peak } = measured;
  const columns = [cold.toFixed(0), warm.toFixed(1), String(bytes), String(pages), (peak / MEGABYTE).toFixed(0)];
  const widths = [9, 10, 11, 8, 12];
  console.log(name.padEnd(10) + columns.map((column, index) => column.padStart(widths[index] ?? 0)).join(''));
}

const times = (ratio: number) => `${ratio.toFixed(1)}x`;
