import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fonts } from '../../../../build/fonts';
import { markAccessible } from '../../../../electron/export/accessible';
import { Coverage } from '../../../../electron/export/coverage';
import { Faces } from '../../../../electron/export/faces';
import { opening } from '../../../../electron/export/opening';
import { Replacer } from '../../../../electron/export/replace';
import { svgPages } from '../../../../electron/export/svg-pages';
import { SCRIPTS } from '../../../fixtures/export/reports';
import { documentOf, optionsFor, summaryOf, workshopAssets } from './workshop';

const coverageOf = (...names: string[]) =>
  new Coverage(
    fonts.filter(({ name }) => names.some((each) => name.startsWith(each))).map(({ file }) => readFileSync(file)),
  );

const pointsOf = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

describe('coverage', () => {
  it('knows what a font can show', () => {
    const latin = coverageOf('atkinson');
    expect(pointsOf('aé’“ł').every((point) => latin.has(point))).toBe(true);
    expect(pointsOf('яعम保').some((point) => latin.has(point))).toBe(false);
    const everything = new Coverage(fonts.map(({ file }) => readFileSync(file)));
    for (const [script, text] of Object.entries(SCRIPTS))
      expect(
        pointsOf(text).filter((point) => !everything.has(point)),
        script,
      ).toEqual([]);
    expect(everything.has(0x1f600)).toBe(false);
  });
});

describe('replacing', () => {
  it('touches only what cannot be shown', () => {
    const replacer = new Replacer({ has: (point) => point < 0x250 });
    expect(replacer.text('Plain é\tx\r')).toBe('Plain é x\n');
    expect(replacer.text('a\u200Db\u00ADc')).toBe('a\u200Db\u00ADc');
    expect(replacer.everyText({ a: ['\u4E00', { b: '\uE123' }], n: 3, z: null })).toEqual({
      a: ['[U+4E00]', { b: '[U+E123]' }],
      n: 3,
      z: null,
    });
    expect([...replacer.replaced]).toEqual(['U+4E00', 'U+E123']);
  });
});

describe('the mark of accessibility', () => {
  it('is not set into a file of another build', () => {
    expect(() => markAccessible(Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF'))).toThrow('no plain table of positions');
    const pdf = Buffer.from('%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1>>\nstartxref\n9\n%%EOF');
    expect(() => markAccessible(pdf)).toThrow('lacks');
  });
});

describe('pictures of pages', () => {
  it('are not cut from what Typst did not draw', () => {
    expect(() => svgPages('<svg></svg>', 1, 1)).toThrow('drew no pages');
  });
});

describe('the opening of a document', () => {
  it('is all of a short one, and of a long one names the rest', async () => {
    const short = await documentOf(optionsFor(summaryOf('BEL-2020', 'EXA-2020')));
    expect(opening(short)).toEqual({ document: short, share: 1 });
    const [belgium] = short.groups;
    if (belgium === undefined) throw new Error('Belgium is missing.');
    const groups = Array.from({ length: 100 }, (_, index) => ({ ...belgium, heading: `Country ${index}` }));
    const { document, share } = opening({ ...short, groups });
    expect(document.groups.length).toBeLessThan(40);
    expect(share).toBeCloseTo(document.groups.length / 100);
    expect(document.left).toHaveLength(100 - document.groups.length);
    expect(document.left.at(-1)).toBe('Country 99');
  });
});

describe('templates', () => {
  it('name only faces that are bundled', () => {
    const folder = path.join(import.meta.dirname, '../../../../electron/export');
    const sources = ['templates/style.typ', 'faces.ts'].map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const named = [...sources.join('').matchAll(/["']((?:Noto|Source|Atkinson) [^"']*)["']/g)].map(
      ([, name = '']) => name,
    );
    const bundled = new Set(fonts.map(({ name }) => name.replace(/-\d{3}.*$/, '')));
    // None is forgotten: what is bundled can be printed.
    expect(new Set(named.map((name) => name.toLowerCase().replaceAll(' ', '-').trim()))).toEqual(bundled);
  });
});

describe('faces', () => {
  const faces = new Faces(workshopAssets().fonts);
  const DESIGN = ['Source Serif 4', 'Atkinson Hyperlegible Next'];

  it('are loaded as far as the text needs them', () => {
    expect(faces.neededFor('Côte d’Ivoire “zone” Łódź, soft\u00ADhyphen \uE000 … –')).toEqual(DESIGN);
    expect(faces.neededFor('הגנה')).toEqual([...DESIGN, 'Noto Sans', 'Noto Sans Hebrew']);
    expect(faces.neededFor('保护 ในไทย')).toEqual([...DESIGN, 'Noto Sans', 'Noto Sans Thai', 'Noto Sans SC']);
    // Emoji are in no font, which only all of them together can tell.
    expect(faces.neededFor('\u{1F600}')).toHaveLength(DESIGN.length + 13);
  });

  it('can show every letter of the scripts that they are loaded for', () => {
    for (const [name, text] of Object.entries(SCRIPTS)) {
      const coverage = faces.coverageOf(faces.neededFor(text));
      const missing = pointsOf(text).filter((point) => !coverage.has(point));
      expect(missing, name).toEqual([]);
    }
  });
});
