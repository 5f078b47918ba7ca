import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { makeEach } from '../../../../electron/export/each';
import { Exporter } from '../../../../electron/export/exporter';
import type { Progress } from '../../../../electron/export/exporter';
import { belgium, exampleland } from '../../../fixtures/export/reports';
import { NO_MOUNT, fullAfter, tornOut } from './faulty-places';
import { optionsFor, sourcesOf, startPress, summaryOf, temporaryFolder, valueOf, workshopAssets } from './workshop';

const exporter = new Exporter({
  assets: workshopAssets(),
  spawn: startPress,
  sources: sourcesOf([belgium, exampleland]),
});
afterAll(() => exporter.close());

const edition = optionsFor({ what: 'edition', year: 2020, content: 'summary' });
const quiet = { onProgress: () => undefined, signal: new AbortController().signal };

vi.setConfig({ testTimeout: 60_000 });

describe('one file a country', () => {
  it('makes each with its own name in a folder of their own, and says how far it is', async () => {
    const into = temporaryFolder();
    const heard: Progress[] = [];
    const made = valueOf(
      await makeEach(exporter, edition, { ...quiet, into, name: 'tip-2020-en', onProgress: (so) => heard.push(so) }),
    );
    expect(made).toMatchObject({ folder: path.join(into, 'tip-2020-en'), files: 2 });
    expect(readdirSync(made.folder).toSorted()).toEqual(['belgium-2020-en.pdf', 'exampleland-2020-en.pdf']);
    expect(readFileSync(path.join(made.folder, 'belgium-2020-en.pdf'), 'latin1')).toMatch(/^%PDF-/);
    expect(heard).toEqual([
      { done: 0, of: 2, what: 'Belgium' },
      { done: 1, of: 2, what: 'Exampleland' },
    ]);
  });

  it('never writes into a folder that is there', async () => {
    const into = temporaryFolder();
    mkdirSync(path.join(into, 'tip-2020-en'));
    const made = valueOf(await makeEach(exporter, edition, { ...quiet, into, name: 'tip-2020-en' }));
    expect(path.basename(made.folder)).toBe('tip-2020-en (2)');
    expect(readdirSync(path.join(into, 'tip-2020-en'))).toEqual([]);
  });

  it('leaves nothing when it is cancelled half-way', async () => {
    const into = temporaryFolder();
    const controller = new AbortController();
    const made = await makeEach(exporter, edition, {
      into,
      name: 'tip-2020-en',
      signal: controller.signal,
      onProgress: ({ done }) => done === 1 && controller.abort(),
    });
    expect(made).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readdirSync(into)).toEqual([]);
  });

  it('leaves nothing on a disk that gets full, and says how much room is missing', async ({ skip }) => {
    const into = fullAfter(60);
    if (into === null) {
      skip(NO_MOUNT);
      return;
    }
    const made = await makeEach(exporter, edition, { ...quiet, into, name: 'tip-2020-en' });
    expect(made).toMatchObject({ ok: false, error: { code: 'no-room', hint: expect.stringContaining('MB needed') } });
    expect(readdirSync(into)).toEqual([]);
  });

  it('says that the stick was taken out half-way', async ({ skip }) => {
    const stick = tornOut();
    if (stick === null) {
      skip(NO_MOUNT);
      return;
    }
    const made = await makeEach(exporter, edition, {
      ...quiet,
      into: stick.at,
      name: 'tip-2020-en',
      onProgress: ({ done }) => done === 1 && stick.tear(),
    });
    expect(made).toMatchObject({ ok: false, error: { code: 'taken-out' } });
    expect(readdirSync(stick.at)).toEqual([]);
  });

  it('says so where no folder can be made', async () => {
    const into = path.join(temporaryFolder(), 'gone');
    const made = await makeEach(exporter, edition, { ...quiet, into, name: 'tip-2020-en' });
    expect(made).toMatchObject({ ok: false, error: { code: 'not-writable' } });
  });
});

describe('the pages for a printer', () => {
  it('are all pages of the document, as its preview shows them', async () => {
    const options = optionsFor(summaryOf('BEL-2020', 'EXA-2020'), { large: true });
    const shown = valueOf(await exporter.preview(options, 1, 20));
    const pages = valueOf(await exporter.pages(options, quiet.signal));
    expect(pages).toHaveLength(shown.pages);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages).toEqual(shown.svg);
  });
});
