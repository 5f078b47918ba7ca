/** How fast files are read by format, beside what decoding them alone takes; and whole folders and editions end to end. */
import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { buildProgram } from '../../build/program';
import { inRoot } from '../../build/folders';
import type { Report } from '../../data/model';
import { readMany, type GivenFile } from '../../data/reading/read';
import type { Child } from '../../electron/child';
import { Reader } from '../../electron/reading/reader';
import { generateReports } from './corpus';
import { kept, pagesOf, writers } from './reading/samples';
import { addedInWindow } from './reading/window';
import { pdfOf } from '../unit/data/formats/make-pdf';

const MEGABYTE = 1024 * 1024;
const SEED = 11;

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const decodeAll = (files: GivenFile[]): void => {
  for (const { bytes } of files) new TextDecoder().decode(bytes);
};

async function byFormat(reports: Report[]): Promise<void> {
  console.log('| format | files/s | MB/s | decoding alone, MB/s | recommendations as written |\n|---|---|---|---|---|');
  for (const [format, write] of Object.entries(writers)) {
    const files = reports.map((report) => ({ name: `${report.id}.${format}`, bytes: write(report) }));
    const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / MEGABYTE;
    await readMany(files.slice(0, 5));
    let read: Report[] = [];
    const took = await milliseconds(async () => {
      read = (await readMany(files)).flatMap((each) => each.reports);
    });
    const floor = await milliseconds(() => decodeAll(files));
    const { same, of } = kept(reports, read);
    const [filesRate, readRate, floorRate] = [files.length, megabytes, megabytes].map((amount, i) =>
      ((amount / (i === 2 ? floor : took)) * 1_000).toFixed(i === 0 ? 0 : 1),
    );
    console.log(`| ${format} | ${filesRate} | ${readRate} | ${floorRate} | ${same} of ${of} |`);
  }
}

/** A child whose largest memory is told when it ends. */
function measured(file: string, peak: { bytes: number }): Child {
  const child = fork(file, [], { serialization: 'advanced' });
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak.bytes = Math.max(peak.bytes, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // Other systems do not tell.
    }
  }, 50);
  child.once('exit', () => clearInterval(look));
  return {
    send: (message) => void child.send(Object(message)),
    onMessage: (hear) => void child.on('message', hear),
    onExit: (hear) => void child.once('exit', hear),
    kill: () => void child.kill('SIGKILL'),
  };
}

async function endToEnd(what: string, paths: string[], written: Report[], floor: number | null): Promise<void> {
  const peak = { bytes: 0 };
  const reader = new Reader(() => measured(inRoot('dist/electron/reading-process.cjs'), peak));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let result: Awaited<ReturnType<Reader['read']>> | undefined;
  const took = await milliseconds(async () => {
    delay.enable();
    result = await reader.read(paths);
    delay.disable();
  });
  const read = result?.readings.flatMap((reading) => reading.read.reports) ?? [];
  const { same, of } = kept(written, read);
  console.log(
    `| ${what} | ${(took / 1_000).toFixed(1)} s | ${floor === null ? 'not measured' : `${(floor / 1_000).toFixed(1)} s`} | ${read.length} | ${same} of ${of} | ` +
      `${(peak.bytes / MEGABYTE).toFixed(0)} MB | ${(delay.max / 1e6).toFixed(0)} ms |`,
  );
}

export async function run(): Promise<void> {
  await buildProgram();
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-bench-'));
  try {
    const reports = generateReports({ reports: 190, seed: SEED });
    await byFormat(reports.slice(0, 60));
    console.log(
      '\n| end to end | time | pdftotext alone | reports | recommendations as written | memory of the reader | longest block of the host |\n|---|---|---|---|---|---|---|',
    );
    const pages = path.join(folder, 'pages');
    mkdirSync(pages);
    for (const report of reports)
      writeFileSync(path.join(pages, `${report.id}.html`), writers['web page']?.(report) ?? '');
    await endToEnd('190 web pages in a folder', [pages], reports, null);
    const all = pagesOf(reports);
    const edition = path.join(folder, 'edition.pdf');
    writeFileSync(edition, pdfOf(all));
    const floor = await pdftotext(edition);
    await endToEnd(
      `one PDF of ${all.length} pages, ${(statSync(edition).size / MEGABYTE).toFixed(1)} MB`,
      [edition],
      reports,
      floor,
    );
    await inWindow(pages, reports.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inWindow(pages: string, reports: number): Promise<void> {
  const { longest, times } = await addedInWindow(pages, reports);
  console.log(
    '\n| in the window of the program | longest block of the page | blocks over 50 ms |\n|---|---|---|\n' +
      `| ${reports} reports looked at and added | ${longest === 0 ? 'under 50' : longest.toFixed(0)} ms | ${times} |`,
  );
}

/** Milliseconds; null where poppler is not installed. Its text is thrown away: held here, it would be too large. */
async function pdftotext(file: string): Promise<number | null> {
  try {
    return await milliseconds(() => execFileSync('pdftotext', [file, '-'], { stdio: 'ignore' }));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
