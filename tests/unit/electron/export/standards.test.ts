import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../../build/verapdf';
import type { ExportOptions } from '../../../../electron/contract';
import { Typesetter } from '../../../../electron/export/typesetter';
import { countries, editions } from '../../../fixtures/export/editions';
import { all } from '../../../fixtures/export/reports';
import { documentOf, optionsFor, sourcesOf, summaryOf, temporaryFolder, workshopAssets } from './workshop';

const typesetter = new Typesetter(workshopAssets());
const folder = temporaryFolder();
/** Judged by itself as well as in the edition: once more would only take time. */
const ids = all.map(({ id }) => id).filter((id) => id !== 'HOS-2020');

const documents: Record<string, ExportOptions> = {
  summary: optionsFor(summaryOf('BEL-2020')),
  'summary-letter-large': optionsFor(summaryOf('BEL-2020'), { paper: 'letter', large: true }),
  recommendations: optionsFor({ what: 'reports', reports: ['LON-2020'], content: 'recommendations' }),
  'recommendations-of-many': optionsFor({ what: 'reports', reports: ids, content: 'recommendations' }),
  full: optionsFor({ what: 'reports', reports: ['EXA-2020'], content: 'full' }),
  selection: optionsFor({ what: 'selection', selection: 's1' }, { include: everything() }),
  'selection-in-own-order': optionsFor({ what: 'selection', selection: 's2' }),
  'follow-up': optionsFor({ what: 'follow-up', passages: ['PLH-2020-1'] }),
  passages: optionsFor({ what: 'passages', passages: ['BEL-2020-2', 'EXA-2020-P3', 'EXA-2020-1'] }),
  brief: optionsFor(summaryOf(...ids)),
  edition: optionsFor({ what: 'edition', year: 2020, content: 'full' }, { paper: 'letter' }),
  hostile: optionsFor(summaryOf('HOS-2020')),
  scripts: optionsFor(summaryOf('SCR-2020')),
  arabic: optionsFor(summaryOf('ARX-2020'), { language: 'ar' }),
  'arabic-large-selection': optionsFor({ what: 'selection', selection: 's1' }, { language: 'ar', large: true }),
};

const compared: Record<string, ExportOptions> = {
  comparison: optionsFor({ what: 'comparison', from: 'EXA-2019', to: 'EXA-2020' }),
  'comparison-backwards-large': optionsFor({ what: 'comparison', from: 'EXA-2020', to: 'EXA-2019' }, { large: true }),
  'comparison-of-countries': optionsFor({ what: 'comparison', from: 'EXA-2020', to: 'PLH-2020' }, { paper: 'letter' }),
  'arabic-comparison': optionsFor({ what: 'comparison', from: 'ARX-2019', to: 'ARX-2020' }, { language: 'ar' }),
  history: optionsFor({ what: 'history', report: 'EXA-2020', passage: null }, { large: true }),
  'history-of-one': optionsFor({ what: 'history', report: 'EXA-2020', passage: 'EXA-2020-3' }),
  'arabic-history': optionsFor({ what: 'history', report: 'ARX-2020', passage: null }, { language: 'ar' }),
};

function everything(): ExportOptions['include'] {
  return { notes: true, followUp: true, tiers: true, summaries: true, years: true, contents: true };
}

describe('veraPDF', () => {
  it('finds every kind of document true to PDF/UA-1 and PDF/A-2a', { timeout: 180_000 }, async ({ skip }) => {
    const files: string[] = [];
    const save = async (kinds: Record<string, ExportOptions>, sources: ReturnType<typeof sourcesOf>) => {
      for (const [name, options] of Object.entries(kinds)) {
        const file = path.join(folder, `${name}.pdf`);
        writeFileSync(file, typesetter.pdf(await documentOf(options, sources)).bytes);
        files.push(file);
      }
    };
    await save(documents, sourcesOf());
    await save(compared, sourcesOf([...editions, ...countries]));
    // One start of Java for all: it takes longer than a judgement.
    const { available, why, verdicts } = judge(files, ['ua1', '2a']);
    if (!available) skip(`veraPDF is not to be had here: ${why}`);
    const broken = verdicts.filter(({ pass }) => !pass);
    expect(broken.map(({ file, flavour, failures }) => [path.basename(file), flavour, failures])).toEqual([]);
    expect(verdicts).toHaveLength(2 * files.length);
  });
});
