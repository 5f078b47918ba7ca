/** How fast documents are made, how large they are and what memory they take, beside two browsers' own printing. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildProgram } from '../../build/program';
import { judge } from '../../build/verapdf';
import { measureChromium } from './export/chromium';
import { results, samples } from './export/documents';
import { measureElectron } from './export/electron';
import type { Measured } from './export/measured';
import { measureTypst } from './export/typst';

const MEGABYTE = 1_000_000;

/** Prints a table in Markdown for each document, how the goals stand, and what veraPDF says of ours. */
export async function run(): Promise<void> {
  await buildProgram();
  mkdirSync(results, { recursive: true });
  const files: string[] = [];
  console.log(`${os.availableParallelism()} cores, load ${os.loadavg()[0]?.toFixed(1) ?? ''} at the start.`);
  try {
    for (const sample of await samples()) {
      const ours = await measureTypst(sample);
      const chromium = await measureChromium(sample).catch(notMeasured);
      const electron = await measureElectron(sample).catch(notMeasured);
      const file = path.join(results, `${sample.name}.pdf`);
      writeFileSync(file, ours.file);
      files.push(file);
      console.log(`\n**${sample.name}**, ${ours.pages} pages\n`);
      console.log('| | from nothing, ms | again, ms | bytes | pages | memory, MB | slower: from nothing | again |');
      console.log('|---|---|---|---|---|---|---|---|');
      row('Satchel', ours, ours);
      row('Chromium', chromium, ours);
      row('Electron', electron, ours);
      const allowed = Math.round((2 * ours.bytes) / MEGABYTE + 1_000);
      console.log(
        `\n${ours.same ? 'The same bytes' : 'NOT THE SAME BYTES'} in another process; memory allowed: ${allowed} MB.`,
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
    '\nGoals: a summary 3 times as quick as Chromium from nothing and 20 times again, the whole edition twice; every byte the same.',
  );
}

function notMeasured(why: unknown): null {
  console.error(`Not measured: ${String(why)}`);
  return null;
}

function row(name: string, measured: Measured | null, ours: Measured): void {
  if (measured === null) return console.log(`| ${name} | not here | | | | | | |`);
  const { cold, warm, bytes, pages, peak } = measured;
  const compared = measured === ours ? ['', ''] : [times(cold, ours.cold), times(warm, ours.warm)];
  const cells = [
    cold.toFixed(0),
    warm === null ? '' : warm.toFixed(1),
    bytes.toLocaleString('en'),
    String(pages),
    (peak / MEGABYTE).toFixed(0),
    ...compared,
  ];
  console.log(`| ${[name, ...cells].join(' | ')} |`);
}

const times = (theirs: number | null, ours: number | null) =>
  theirs === null || ours === null ? '' : `${(theirs / ours).toFixed(1)}×`;
