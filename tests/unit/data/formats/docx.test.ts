import { expect, test } from 'vitest';
import { Archive } from '../../../../data/formats/archive';
import { readDocx } from '../../../../data/formats/docx';
import { readReports } from '../../../../data/reading/read';
import { outlineOf } from '../reading/outline';
import { docxOf, numbered, paragraph, style } from './make-docx';

const blocksOf = async (body: string) =>
  (await readDocx(await Archive.of(docxOf(body)))).blocks.map(({ text, form }) => [form, text]);
const read = async (bytes: Uint8Array) => outlineOf(await readReports({ name: 'a.docx', bytes }));

const said = async (bytes: Uint8Array) =>
  (await readReports({ name: 'a.docx', bytes })).problems.map(({ message }) => message);

const ASSESSMENT = paragraph(
  'The Government of Belize does not fully meet the minimum standards for the elimination of trafficking; therefore Belize remained on Tier 2.',
);

test('headings by style in any language of Word, lists by numbering, by style, and by a style of one’s own', async () => {
  expect(
    await blocksOf(
      paragraph('A heading', style('berschrift1')) +
        paragraph('By numbering.', numbered(0)) +
        paragraph('By style.', style('Aufzhlung')) +
        paragraph('By an own style.', style('Eigene')) +
        paragraph('Taken out of it.', `${style('Aufzhlung')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
    ),
  ).toEqual([
    ['heading', 'A heading'],
    ['item', 'By numbering.'],
    ['item', 'By style.'],
    ['item', 'By an own style.'],
    ['paragraph', 'Taken out of it.'],
  ]);
});

test('a list under a lead-in belongs to it', async () => {
  expect(
    await blocksOf(
      paragraph('Amend the act so that it:', numbered(0)) +
        paragraph('covers all;', numbered(1)) +
        paragraph('fines none.', numbered(1)) +
        paragraph('Next.', numbered(0)),
    ),
  ).toEqual([
    ['item', 'Amend the act so that it: covers all; fines none.'],
    ['item', 'Next.'],
  ]);
});

test('deleted, moved and hidden text, field codes and the twin of a text box are no text', async () => {
  const body =
    '<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>' +
    '<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>' +
    '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:t>too&#8217;s &amp; &lt;b&gt;</w:t><w:noBreakHyphen/><w:t>x.</w:t></w:r></w:p>' +
    '<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Once.</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Once.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>';
  expect(await blocksOf(body)).toEqual([
    ['paragraph', 'Kept too’s & <b>‑x.'],
    ['paragraph', 'Once.'],
  ]);
});

test('the edition may stand in a page’s header alone', async () => {
  const body =
    paragraph('BELIZE (Tier 2)', style('berschrift1')) +
    ASSESSMENT +
    paragraph('Prioritized Recommendations', style('berschrift1')) +
    paragraph('Hear the cases of 2019.', numbered(0)) +
    paragraph('Open a house in Belmopan.', numbered(0));
  const header = `<w:hdr>${paragraph('2022 Trafficking in Persons Report')}</w:hdr>`;
  expect(await read(docxOf(body, { 'word/header1.xml': header }))).toMatchObject({
    outcome: 'read',
    rule: 'list',
    reports: [{ id: 'BLZ-2022' }],
  });
});

const ole = (name: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(name, 'utf16le')]);

test('a locked or old Word file and other office files are told apart', async () => {
  const outcomes = [];
  for (const bytes of [ole('EncryptedPackage'), ole('WordDocument'), docxOf('')])
    outcomes.push((await read(bytes)).problems);
  expect(outcomes).toEqual([['password'], ['corrupt'], ['no-text']]);
});

test('what is wrong with a Word file is said, and what to do', async () => {
  const wholly = docxOf(paragraph('Some words on a page.'.repeat(200)));
  expect(await said(ole('EncryptedPackage'))).toEqual(['The file is locked with a password.']);
  expect(await said(docxOf(''))).toEqual([expect.stringMatching(/^The file holds no text\./)]);
  expect(await said(wholly.subarray(0, wholly.length / 2))).toEqual([
    'The file is damaged, or of a kind that cannot be read. The archive is incomplete.',
  ]);
});

test('50,000 nested elements, and names that stand for ever longer ones, do no harm in a Word file', async () => {
  const nested = docxOf(
    '<w:sdt><w:sdtContent>'.repeat(25_000) +
      paragraph('BELIZE (Tier 2)') +
      ASSESSMENT +
      '</w:sdtContent></w:sdt>'.repeat(25_000),
  );
  const { outcome, problems } = await readReports({ name: 'a.docx', bytes: nested });
  expect([outcome, problems.map(({ code }) => code)]).toEqual(['partly-read', ['no-edition', 'no-recommendations']]);
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const document = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY l0 "ha">${laughs}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('&l12;')}</w:body></w:document>`;
  const laughing = docxOf('', { 'word/document.xml': document });
  expect((await readReports({ name: 'a.docx', bytes: laughing })).reports).toEqual([]);
});
