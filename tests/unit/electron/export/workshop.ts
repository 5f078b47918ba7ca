/** What the tests of documents share: the real fonts, templates and compiler, and a library of invented reports. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { typstCompiler } from '../../../../build/assets';
import { inRoot } from '../../../../build/folders';
import { fonts } from '../../../../build/fonts';
import type { Report } from '../../../../data/model';
import type { Child } from '../../../../electron/child';
import { forked } from '../../../../electron/cli/fork';
import { failed } from '../../../../electron/contract';
import type { ExportOptions, ExportSubject, Pick, Result, Shelf } from '../../../../electron/contract';
import { describe as describeDocument } from '../../../../electron/export/describe';
import type { Document, WrittenFormat, Written } from '../../../../electron/export/document';
import { writeDocx } from '../../../../electron/export/formats/docx';
import { writers } from '../../../../electron/export/formats/writers';
import type { ExportSources } from '../../../../electron/export/sources';
import { EMPTY_SHELF } from '../../../../electron/shelf/usual';
import { all } from '../../../fixtures/export/reports';

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'satchel-export-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** As the build gathers them, but from where they stand. */
export function workshopAssets() {
  const folder = temporaryFolder();
  for (const { name, file } of fonts) symlinkSync(file, path.join(folder, name));
  return { fonts: folder, templates: inRoot('electron/export/templates'), typst: typstCompiler() };
}

/** The process that makes pages, from its source. */
export function startPress(): Child {
  return forked(inRoot('electron/export/process.ts'), ['--import', 'tsx']);
}

export function pickOf(id: string, reports = all): Pick {
  const report = reports.find((each) => id.startsWith(`${each.id}-`));
  const passage = report?.sections.flatMap(({ passages }) => passages).find((each) => each.id === id);
  if (report === undefined || passage === undefined) throw new Error(`The fixture has no ${id}.`);
  const { country, edition, tier } = report;
  return { passage: id, text: passage.text, country, edition, tier, added: '2026-11-24T09:00:00Z' };
}

const CHOSEN = ['BEL-2020-2', 'BEL-2020-3', 'BEL-2020-6', 'EXA-2020-3', 'PLH-2020-1'];

export const shelf: Shelf = {
  ...EMPTY_SHELF,
  selections: [
    { id: 's1', name: 'Shelter meeting, 2 December', order: 'country', picks: CHOSEN.map((id) => pickOf(id)) },
    {
      id: 's2',
      name: 'My own order',
      order: 'own',
      picks: [
        ...CHOSEN.map((id) => pickOf(id)).toReversed(),
        {
          passage: 'GON-2019-2',
          text: 'Invented text: keep what was chosen.',
          country: { code: 'GON', name: 'Gonia' },
          edition: { year: 2019 },
          tier: null,
          added: '2026-11-24T09:00:00Z',
        },
      ],
    },
    { id: 's3', name: '', order: 'country', picks: [] },
  ],
  notes: [
    { passage: 'BEL-2020-2', text: 'Ask who pays for the third year of the new shelter.', followUp: [], about: '' },
    {
      passage: 'PLH-2020-1',
      text: 'First line.\nSecond line.',
      followUp: [
        { state: 'under-way', date: '2026-11-03', text: 'The ministry has drafted a budget line.' },
        { state: 'no-action', date: '2025-03-01', text: '' },
      ],
      about: '',
    },
  ],
};

export function sourcesOf(reports: Report[] = all): ExportSources {
  const entries = reports.map(({ id, country, edition, tier, language }) => ({
    id,
    country,
    edition,
    tier,
    language,
    region: null,
    recommendations: 0,
    source: 'bundled' as const,
    pack: 'Invented',
    damaged: false,
  }));
  const byId = new Map(reports.map((report) => [report.id, report]));
  return {
    entries: () => entries,
    report: async (id): Promise<Result<Report>> => {
      const value = byId.get(id);
      return value === undefined ? failed('no-such-report', `There is no report ${id}.`) : { ok: true, value };
    },
    shelf: () => shelf,
  };
}

export function optionsFor(subject: ExportSubject, more: Partial<ExportOptions> = {}): ExportOptions {
  return {
    subject,
    format: 'pdf',
    title: '',
    include: { notes: true, followUp: true, tiers: true, summaries: false, years: true, contents: true },
    paper: 'a4',
    large: false,
    date: '2026-11-24',
    language: 'en',
    ...more,
  };
}

export const summaryOf = (...reports: string[]): ExportSubject => ({ what: 'reports', reports, content: 'summary' });

export async function documentOf(options: ExportOptions, sources = sourcesOf()): Promise<Document> {
  return valueOf(await describeDocument(options, sources));
}

/** What a document looks like as a file of a format without pages. */
export const writtenAs = async (format: WrittenFormat | 'docx', document: Document): Promise<Written> =>
  format === 'docx' ? writeDocx(document) : writers[format](document);

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message} ${result.error.hint}`);
  return result.value;
}
