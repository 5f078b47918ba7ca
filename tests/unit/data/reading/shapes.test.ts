import { describe, expect, test } from 'vitest';
import { readReports } from '../../../../data/reading/read';
import { narrativeOf, PLACES } from './shapes/content';
import { editions } from './shapes/editions';
import { formats } from './shapes/formats';

/** Of each shape in each format, so many countries, all of them in turn. */
const COUNTRIES = Number(process.env['SATCHEL_SHAPES'] ?? 2);

const cases = Object.entries(editions).flatMap(([shape, edition], at) =>
  Object.entries(formats).map(([format, write], i) => ({ shape, edition, format, write, first: at * 7 + i * 3 })),
);

describe.each(Object.keys(editions))('%s', (shape) => {
  test.each(cases.filter((each) => each.shape === shape))('as $format', async ({ edition, write, first }) => {
    for (let number = first; number < first + COUNTRIES; number += 1) {
      const narrative = narrativeOf(number % (PLACES.length * 4), edition.year);
      const { parts, sections, problems } = edition.of(narrative);
      const read = await readReports({ name: 'a', bytes: write(parts) });
      const isSpecial = shape.includes('special case');
      expect({
        problems: read.problems.map(({ code }) => code),
        reports: read.reports.map((report) => ({
          id: report.id,
          name: report.country?.name,
          tier: report.tier,
          sections: report.sections.map(({ kind, heading, passages }) => ({
            kind,
            heading,
            texts: passages.map(({ text }) => text),
          })),
        })),
      }).toEqual({
        problems,
        reports: [
          {
            id: `${narrative.code}-${edition.year}`,
            name: narrative.name,
            tier: isSpecial ? 'SC' : narrative.tier,
            sections,
          },
        ],
      });
    }
  });
});
