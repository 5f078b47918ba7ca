import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../../data/model';
import type { Child } from '../../../../electron/child';
import { Exporter } from '../../../../electron/export/exporter';
import type { Progress } from '../../../../electron/export/exporter';
import { belgium } from '../../../fixtures/export/reports';
import {
  documentOf,
  optionsFor,
  sourcesOf,
  startPress,
  summaryOf,
  valueOf,
  workshopAssets,
  writtenAs,
} from './workshop';

const assets = workshopAssets();
/** Every process that was started, with its end. */
const presses: { child: Child; ended: Promise<void> }[] = [];
const exporters: Exporter[] = [];

function exporterOf(reports?: Report[], spawn: () => Child = observedPress): Exporter {
  const exporter = new Exporter({ assets, spawn, sources: sourcesOf(reports) });
  exporters.push(exporter);
  return exporter;
}

function observedPress(): Child {
  const child = startPress();
  presses.push({ child, ended: new Promise((resolve) => child.onExit(() => resolve())) });
  return child;
}

afterEach(() => {
  for (const exporter of exporters.splice(0)) exporter.close();
  presses.splice(0);
});

const quietly = () => ({ onProgress: () => undefined, signal: new AbortController().signal });
const CODES = Array.from({ length: 44 }, (_, i) => `Q${String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26))}`);
/** So many countries with two pages each, named Q… . */
const edition: Report[] = CODES.map((code) => ({
  ...belgium,
  id: `${code}-2020`,
  country: { code, name: `Country ${code}` },
  sections: [
    {
      kind: 'overview',
      heading: null,
      passages: [{ id: `${code}-2020-P1`, text: `Invented text ${code}. `.repeat(400) }],
    },
    { kind: 'recommendations', heading: null, passages: [{ id: `${code}-2020-1`, text: `Invented for ${code}.` }] },
  ],
}));
const wholeEdition = optionsFor({ what: 'edition', year: 2020, content: 'full' });

vi.setConfig({ testTimeout: 60_000 });

describe('a preview', () => {
  it('shows the pages asked for, what was replaced, and the name that the file would have', async () => {
    const shown = valueOf(await exporterOf().preview(optionsFor(summaryOf('HOS-2020')), 2, 2));
    expect(shown).toMatchObject({ first: 2, fileName: 'strong-hostile-b-x-b-2020-en.pdf' });
    expect(shown.pages).toBeGreaterThan(8);
    expect(shown.svg).toHaveLength(2);
    expect(shown.replaced).toContain('U+1F600');
  });

  it('of a long document lays out its opening, and estimates the rest', async () => {
    const shown = valueOf(await exporterOf(edition).preview(wholeEdition, 1, 1));
    const made = valueOf(await exporterOf(edition).make(wholeEdition, quietly()));
    expect(Math.abs(shown.pages - (made.pages ?? 0))).toBeLessThan(0.25 * (made.pages ?? 0));
    expect(Math.abs(shown.bytes - made.bytes.length)).toBeLessThan(0.6 * made.bytes.length);
  });

  it('that waits gives way to a newer one', async () => {
    const exporter = exporterOf();
    const answers = await Promise.all([1, 2, 3].map(() => exporter.preview(optionsFor(summaryOf('BEL-2020')), 1, 1)));
    expect(answers.map((answer) => (answer.ok ? 'shown' : answer.error.code))).toEqual([
      'superseded',
      'superseded',
      'shown',
    ]);
  });
});

describe('making a document', () => {
  it('uses a process again, and gives back its memory after a long document', async () => {
    const exporter = exporterOf([...edition, belgium]);
    for (let i = 0; i < 3; i++) valueOf(await exporter.make(optionsFor(summaryOf('BEL-2020')), quietly()));
    expect(presses).toHaveLength(1);
    expect(valueOf(await exporter.make(wholeEdition, quietly())).pages).toBeGreaterThan(60);
    await presses[0]?.ended;
    expect(presses).toHaveLength(1);
  });

  it('writes a Word file in the same process, beside pages', async () => {
    const exporter = exporterOf();
    const options = optionsFor(summaryOf('BEL-2020'), { format: 'docx' });
    const made = valueOf(await exporter.make(options, quietly()));
    expect(made).toMatchObject({ pages: null, passages: 10, fileName: 'belgium-2020-en.docx' });
    const { bytes } = await writtenAs('docx', await documentOf(options, sourcesOf()));
    expect(Buffer.compare(made.bytes, bytes)).toBe(0);
    expect(valueOf(await exporter.make(optionsFor(summaryOf('BEL-2020')), quietly())).pages).toBe(1);
    expect(presses).toHaveLength(1);
  });

  it('tells how far it is, country by country, never backwards', async () => {
    const heard: Progress[] = [];
    const onProgress = (progress: Progress) => void heard.push(progress);
    valueOf(await exporterOf(edition).make(wholeEdition, { ...quietly(), onProgress }));
    expect(heard.length).toBeGreaterThan(1);
    expect(heard[0]).toEqual({ done: 0, of: 44, what: 'Country QAA' });
    expect(heard.map(({ done }) => done)).toEqual(heard.map(({ done }) => done).toSorted((a, b) => a - b));
    const csv: Progress[] = [];
    const options = { ...wholeEdition, format: 'csv' as const };
    valueOf(await exporterOf(edition).make(options, { ...quietly(), onProgress: (step) => void csv.push(step) }));
    expect(csv).toHaveLength(44);
    expect(csv.at(-1)).toEqual({ done: 44, of: 44, what: expect.stringContaining('Country') });
  });

  it('ends within a second of being cancelled, process and all', async () => {
    const controller = new AbortController();
    let cancelled = 0;
    const made = await exporterOf(edition).make(wholeEdition, {
      signal: controller.signal,
      onProgress: () => {
        if (controller.signal.aborted) return;
        cancelled = performance.now();
        controller.abort();
      },
    });
    expect(performance.now() - cancelled).toBeLessThan(1_000);
    expect(made).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    await presses[0]?.ended;
    expect(performance.now() - cancelled).toBeLessThan(1_000);
  });

  it('survives the death of its process: says so, and does the next one', async () => {
    const exporter = exporterOf(edition);
    const made = exporter.make(wholeEdition, { ...quietly(), onProgress: () => presses[0]?.child.kill() });
    expect(await made).toMatchObject({
      ok: false,
      error: {
        code: 'cannot-make',
        message: 'The document could not be made. Satchel and your Satchel are not affected.',
      },
    });
    expect(valueOf(await exporter.make(optionsFor(summaryOf('QAA-2020')), quietly())).pages).toBe(2);
    expect(presses).toHaveLength(2);
  });

  it('says when its process cannot make pages at all', async () => {
    const exporter = new Exporter({
      assets: { ...assets, typst: '/nowhere/typst.node' },
      spawn: observedPress,
      sources: sourcesOf(),
    });
    exporters.push(exporter);
    const made = await exporter.make(optionsFor(summaryOf('BEL-2020')), quietly());
    expect(made).toMatchObject({
      ok: false,
      error: { code: 'cannot-make', hint: expect.stringContaining('Try again.') },
    });
  });

  it('fails with the library’s own words when a report is missing', async () => {
    const made = await exporterOf().make(optionsFor(summaryOf('BEL-2020', 'ZZZ-2020')), quietly());
    expect(made).toMatchObject({ ok: false, error: { code: 'no-such-report' } });
    expect(presses).toHaveLength(0);
  });
});
