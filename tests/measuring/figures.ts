/** Figures of a bench in a page of the documentation: between two lines that only the source of the page shows. */
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { inRoot } from '../../build/folders';

/** `name` is what the two lines call them: `<!-- figures -->` and `<!-- end of figures -->`. */
export function writeFigures(doc: string, name: string, said: string): void {
  const file = inRoot(doc);
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end, from);
  if (from < begin.length || to === -1) throw new Error(`There is no place for the ${name} in ${doc}.`);
  writeFileSync(file, `${text.slice(0, from)}\n${said.trim()}\n\n${text.slice(to)}`);
}

/** What the figures were measured on. */
export function machineNow(): string {
  const cores = os.cpus();
  const [load = 0] = os.loadavg();
  return `${cores.length} cores (${cores[0]?.model ?? 'unknown'}), load ${load.toFixed(1)} at the start.`;
}
