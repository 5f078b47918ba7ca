import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { root } from '../../../../build/folders';
import { recommendationsOf } from '../../../../data/model';
import { opening } from '../../../../electron/export/opening';
import { Typesetter } from '../../../../electron/export/typesetter';
import { SCRIPTS, belgium, longland } from '../../../fixtures/export/reports';
import { endsOf, readPdf } from './read-pdf';
import { documentOf, optionsFor, startPress, summaryOf, workshopAssets } from './workshop';

const assets = workshopAssets();
const typesetter = new Typesetter(assets);

// Whole documents are laid out, some of them several times, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

describe('the summary of Belgium 2020', async () => {
  const document = await documentOf(optionsFor(summaryOf('BEL-2020')));
  const made = typesetter.pdf(document);
  const read = await readPdf(made.bytes);

  it('fits one A4 page and says everything, in order', () => {
    expect(made.pages).toBe(1);
    const inOrder = [
      'Belgium',
      'Tier 1',
      'Trafficking in Persons Report, June 2020',
      'Summary',
      'inconsistent law enforcement data.',
      'Prioritized recommendations',
      ...recommendationsOf(belgium).flatMap(({ id, text }) => [text, id]),
      'How to cite.',
      'Extracted in part from U.S. State Dept TIP Report, June 2020',
      'ce79 a62a … 4522',
    ];
    let from = 0;
    for (const words of inOrder) {
      const at = read.text.indexOf(words, from);
      expect(at, words).toBeGreaterThanOrEqual(0);
      from = at + words.length;
    }
    expect(read.text).toContain('Belgium, TIP Report 2020');
    expect(read.text).toContain('24 November 2026');
    expect(read.text).toContain('Page 1 of 1');
    expect(read.title).toBe('Belgium');
    expect(read.bookmarks).toEqual(['Belgium', '  Summary', '  Prioritized recommendations']);
  });

  it('hangs every id on the outer edge, however short its text', async () => {
    const chosen = ['BEL-2020-1', 'BEL-2020-2', 'BEL-2020-3', 'BEL-2020-6'];
    const few = typesetter.pdf(await documentOf(optionsFor({ what: 'passages', passages: chosen })));
    const ends = await endsOf(few.bytes, /^BEL-2020-\d$/);
    expect(ends).toHaveLength(chosen.length);
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.5);
  });

  it('is the same bytes when made again, by this process and by another', async () => {
    expect(typesetter.pdf(document).bytes.equals(made.bytes)).toBe(true);
    const other = new Typesetter(assets);
    // Fonts that another document needed are there and change nothing.
    other.pdf(await documentOf(optionsFor(summaryOf('SCR-2020'))));
    expect(other.pdf(document).bytes.equals(made.bytes)).toBe(true);
    const press = startPress();
    const elsewhere = await new Promise<unknown>((resolve) => {
      press.onMessage(resolve);
      press.send({ assets, document, make: 'pdf' });
    });
    press.kill();
    const { value } = z.object({ value: z.object({ bytes: z.instanceof(Uint8Array) }) }).parse(elsewhere);
    expect(made.bytes.equals(value.bytes)).toBe(true);
  });

  it('tells nothing of the machine, and names no author', () => {
    const file = made.bytes.toString('latin1');
    for (const word of [root, '/work', '/tmp', '/home', 'node_modules']) expect(file).not.toContain(word);
    expect(file).not.toMatch(/<dc:creator>|\/Author/);
    expect(file).toContain('/Lang (en');
    expect(file).toContain('2026-11-24T00:00:00');
  });

  it('is larger on request, and fits US Letter', async () => {
    const large = typesetter.pdf(await documentOf(optionsFor(summaryOf('BEL-2020'), { large: true })));
    expect(large.pages).toBe(2);
    const letter = typesetter.pdf(await documentOf(optionsFor(summaryOf('BEL-2020'), { paper: 'letter' })));
    expect(letter.bytes.toString('latin1')).toContain('/MediaBox [0 0 612 792]');
    expect(made.bytes.toString('latin1')).toContain('/MediaBox [0 0 595.2756 841.8898]');
  });
});

describe('pages', () => {
  it('never part a recommendation, unless it is longer than half of one', async () => {
    const document = await documentOf(optionsFor(summaryOf('LON-2020')));
    const { pages } = await readPdf(typesetter.pdf(document).bytes);
    expect(pages.length).toBeGreaterThan(3);
    const pageOf = (words: string) => pages.findIndex((page) => new RegExp(`\\b${words}\\b`).test(page));
    const parted = recommendationsOf(longland)
      .map((_, index) => index + 1)
      .filter((number) => pageOf(`Begin${number}`) !== pageOf(`end${number}`));
    expect(parted).toEqual([3]);
  });

  it('begin with contents only in documents of more than three', async () => {
    const brief = await documentOf(optionsFor(summaryOf('BEL-2020', 'EXA-2020', 'PLH-2020', 'LON-2020')));
    const { pages, bookmarks } = await readPdf(typesetter.pdf(brief).bytes);
    expect(pages[0]).toMatch(/Contents[^]*Belgium 2020[^]*2[^]*Exampleland 2020[^]*3[^]*Longland 2020[^]*5/);
    expect(bookmarks).toContain('  Longland 2020');
    expect(pages[2]).toContain('· Exampleland 2020');
    const short = await documentOf(optionsFor(summaryOf('BEL-2020', 'EXA-2020')));
    expect((await readPdf(typesetter.pdf(short).bytes)).text).not.toContain('Contents');
    const unwanted = { ...brief, contents: null };
    expect((await readPdf(typesetter.pdf(unwanted).bytes)).text).not.toContain('Contents');
  });

  it('are drawn as pictures that hold all they show', async () => {
    const document = await documentOf(optionsFor(summaryOf('LON-2020', 'HOS-2020')));
    const { svg, pages } = typesetter.pictures(document, 2, 3);
    expect(svg).toHaveLength(3);
    for (const page of svg) {
      expect(page).toMatch(/^<svg [^>]*viewBox="0 0 595\.\d+ 841\.\d+"/);
      const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const used = [...page.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
      expect(used.length).toBeGreaterThan(100);
      expect(used.filter((id) => !ids.has(id))).toEqual([]);
      expect(page).not.toMatch(/href="(?!#)|<script|<image|<foreignObject/);
    }
    expect(typesetter.pictures(document, pages + 9, 3).svg).toHaveLength(1);
  });
});

describe('a long document', async () => {
  const long = await documentOf(optionsFor(summaryOf('LON-2020', 'HOS-2020', 'BEL-2020', 'EXA-2020')));
  const [, hostile] = long.groups;
  // Reports of their own pages, beyond what an opening holds.
  const document = { ...long, groups: [...long.groups, ...Array.from({ length: 3 }, () => hostile ?? expect.fail())] };

  it('tells its pace once, before it is made', () => {
    const heard: number[] = [];
    expect(opening(document).share).toBeLessThan(1);
    expect(typesetter.pdf(document, (pace) => heard.push(pace)).pages).toBeGreaterThan(40);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toBeGreaterThan(0);
  });

  it('is not made with a heading without words, however far back', () => {
    const [last] = document.groups.slice(-1);
    const silent = { ...document, groups: [...document.groups, { ...(last ?? expect.fail()), heading: '' }] };
    expect(() => typesetter.pdf(silent)).toThrow(/PDF\/UA-1 error/);
  });
});

describe('hostile text', async () => {
  const made = typesetter.pdf(await documentOf(optionsFor(summaryOf('HOS-2020'))));
  const read = await readPdf(made.bytes);

  it('comes out as it stands, never as markup', () => {
    expect(read.text).toContain('#strong[*Hostile*] & <b>$x$</b>');
    expect(read.text).toContain('#set page(fill: red) *bold* _under_ `raw` $x^2$ <label> @ref // comment');
    expect(read.text).toContain('#panic("x")');
    expect(read.text).toContain('= heading');
    expect(read.text).toContain('word4999');
    expect(made.pages).toBeGreaterThan(8);
  });

  it('shows in place of a character without a glyph which one it is, and says so', () => {
    expect(read.text).toContain('Emoji [U+1F600] and [U+1F468]');
    expect(read.text).toContain('private [U+E000], half [U+D83D], controls [U+0000][U+0007], none [U+FFFE].');
    expect(made.replaced).toEqual(
      ['U+0000', 'U+0007', 'U+1F467', 'U+1F468', 'U+1F469', 'U+1F600', 'U+D83D', 'U+E000', 'U+FFFE'].toSorted(),
    );
  });
});

describe('scripts', () => {
  it('are all shown by the bundled fonts', async () => {
    const made = typesetter.pdf(await documentOf(optionsFor(summaryOf('SCR-2020'))));
    expect(made.replaced).toEqual([]);
    const { text } = await readPdf(made.bytes);
    for (const name of ['Latin', 'Greek', 'Cyrillic', 'Chinese', 'Ethiopic', 'Georgian', 'Armenian'])
      expect(text).toContain(`${name}: ${SCRIPTS[name]}`);
  });

  it('run from right to left in an Arabic document, numbers as they stand', async () => {
    const made = typesetter.pdf(await documentOf(optionsFor(summaryOf('ARX-2020'), { language: 'ar' })));
    const file = made.bytes.toString('latin1');
    expect(file).toContain('/Lang (ar');
    expect(made.replaced).toEqual([]);
    const { text } = await readPdf(made.bytes);
    expect(text).toContain('ARX-2020-1');
    expect(text).toContain('45');
    expect(text).toContain('2019');
  });
});
