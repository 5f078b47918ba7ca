/** Sound files of every format, to be damaged. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { docxOf, numbered, paragraph, style } from '../tests/unit/data/formats/make-docx';
import { column, pdfOf } from '../tests/unit/data/formats/make-pdf';
import { inRoot } from './folders';
import type { Seed } from './fuzz-reading';

const NARRATIVE = [
  'MALI: Tier 2',
  'The Government of Mali does not fully meet the minimum standards for the elimination of trafficking; therefore Mali remained on Tier 2.',
  'PRIORITIZED RECOMMENDATIONS:',
  '• Train judges in Kayes and Sikasso.',
  '• Fund the shelter.',
  'PROSECUTION',
  'The government opened nine cases.',
];

export function fuzzSeeds(): Seed[] {
  const root = inRoot('tests/fixtures/reading');
  const fixtures = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
    .map((entry) => ({ name: entry.name, bytes: readFileSync(path.join(entry.parentPath, entry.name)) }));
  const title = '2021 Trafficking in Persons Report: Mali';
  const word = docxOf(
    paragraph(title, style('berschrift1')) +
      NARRATIVE.map((text) => paragraph(text.replace('• ', ''), text.startsWith('•') ? numbered(0) : '')).join(''),
  );
  const pdf = pdfOf([
    column([title, ...NARRATIVE], { x: 60, y: 700, width: 60 }),
    column(NARRATIVE, { x: 60, y: 700, width: 40 }),
  ]);
  const zip = zipSync({
    'a.txt': Buffer.from([title, ...NARRATIVE].join('\n\n')),
    'b/c.docx': word,
    'd.zip': zipSync({ 'e.pdf': pdf }),
  });
  const made = [
    { name: 'made.docx', bytes: word },
    { name: 'made.pdf', bytes: pdf },
    { name: 'made.zip', bytes: zip },
  ];
  // As often as the others together: these parsers are the largest.
  return [...fixtures, ...Array.from({ length: 10 }, () => made).flat()];
}
