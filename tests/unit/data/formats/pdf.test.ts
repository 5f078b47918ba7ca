import { expect, test } from 'vitest';
import { readPdf } from '../../../../data/formats/pdf';
import { readReports } from '../../../../data/reading/read';
import { outlineOf } from '../reading/outline';
import { column, pdfOf, type Placed } from './make-pdf';

const blocksOf = async (pages: Placed[][]) => (await readPdf(pdfOf(pages))).blocks.map(({ text }) => text);
const whole = async (pages: Placed[][]) => outlineOf(await readReports({ name: 'a.pdf', bytes: pdfOf(pages) }));
const refused = async (bytes: Uint8Array) => {
  const { outcome, problems } = await readReports({ name: 'a.pdf', bytes });
  return [outcome, ...problems.map(({ code }) => code)];
};
const said = async (bytes: Uint8Array) =>
  (await readReports({ name: 'a.pdf', bytes })).problems.map(({ message }) => message);

const LEFT = { x: 60, y: 680, width: 44 };
const RIGHT = { x: 320, y: 680, width: 44 };

test('the left column is read to its end before the right, under one title', async () => {
  const left = column(
    [
      'The judge in the north heard nine cases in one week and sent the others on to a court that had no room.',
      'A new paragraph follows and goes over to the next',
    ],
    LEFT,
  );
  const right = column(
    [
      'column, where it ends after two lines, as the first one did.',
      'The last one is here, and it is long enough to need three lines of its own in this column of the page.',
    ],
    RIGHT,
  );
  expect(
    await blocksOf([
      [{ text: 'A TITLE OVER BOTH COLUMNS OF THE PAGE, LONGER THAN ONE', x: 60, y: 730, size: 14 }, ...left, ...right],
    ]),
  ).toEqual([
    'A TITLE OVER BOTH COLUMNS OF THE PAGE, LONGER THAN ONE',
    'The judge in the north heard nine cases in one week and sent the others on to a court that had no room.',
    'A new paragraph follows and goes over to the next column, where it ends after two lines, as the first one did.',
    'The last one is here, and it is long enough to need three lines of its own in this column of the page.',
  ]);
});

test('two countries share a page of two columns: the upper is read first, in both columns', async () => {
  const upper = [
    ...column(['The first country was short of judges, and its police had one car for the whole of the'], {
      ...LEFT,
      y: 720,
    }),
    ...column(['south, which stood in a yard since June. Nobody came to repair it before the winter.'], {
      ...RIGHT,
      y: 720,
    }),
  ];
  const lower = [
    ...column(['Of the second country more was known, since its courts print what they decide, on Mondays.'], {
      ...LEFT,
      y: 600,
    }),
    ...column(['Buses are few. The ministry lends its own on days of trial, and brings people home again.'], {
      ...RIGHT,
      y: 600,
    }),
  ];
  const name = {
    text: 'SECONDLAND IS THE NAME THAT STANDS ACROSS THE PAGE, FROM EDGE TO EDGE',
    x: 60,
    y: 640,
    size: 12,
  };
  expect(await blocksOf([[...lower, name, ...upper]])).toEqual([
    'The first country was short of judges, and its police had one car for the whole of the south, which stood in a yard since June. Nobody came to repair it before the winter.',
    name.text,
    'Of the second country more was known, since its courts print what they decide, on Mondays.',
    'Buses are few. The ministry lends its own on days of trial, and brings people home again.',
  ]);
});

const head = (text: string, x: number): Placed => ({ text, x, y: 765, size: 8 });

test('running heads, page numbers and side tabs stay out of sentences over a page turn', async () => {
  const report = await whole([
    [
      head('2014 TRAFFICKING IN PERSONS REPORT', 60),
      { text: 'MOROCCO (Tier 2)', x: 60, y: 715, size: 16 },
      ...column(
        [
          'Morocco is a source, transit, and destination country for children subjected to forced labor in homes. The girls come from villages of the Atlas and seldom go to school.',
          'The Government of Morocco does not fully comply with the minimum standards for the elimina-|tion of trafficking; however, it is making significant efforts to do so. It follows no victim-|centered plan.',
          'RECOMMENDATIONS FOR MOROCCO:',
          'Pass the bill on domestic work; train inspectors who may enter homes; and give the',
        ],
        { x: 60, y: 680, width: 60 },
      ),
      { text: 'MOROCCO', x: 590, y: 400, turned: true },
      { text: '281', x: 300, y: 30 },
    ],
    [
      head('COUNTRY NARRATIVES: MOROCCO', 400),
      ...column(['centers of the north money of their own.', 'PROSECUTION', 'The government opened nine cases.'], {
        x: 60,
        y: 720,
        width: 60,
      }),
      { text: '282', x: 300, y: 30 },
    ],
  ]);
  expect(report).toMatchObject({
    outcome: 'read',
    problems: [],
    reports: [
      {
        id: 'MAR-2014',
        sections: [
          {
            kind: 'overview',
            passages: {
              'MAR-2014-P2': expect.stringContaining(
                'the elimination of trafficking; however, it is making significant efforts to do so. It follows no victim-centered plan.',
              ),
            },
          },
          {
            kind: 'recommendations',
            passages: {
              'MAR-2014-1': 'Pass the bill on domestic work',
              'MAR-2014-2': 'train inspectors who may enter homes',
              'MAR-2014-3': 'give the centers of the north money of their own.',
            },
          },
          { kind: 'prosecution', passages: { 'MAR-2014-P3': 'The government opened nine cases.' } },
        ],
      },
    ],
  });
});

test('bullets begin items, wrapped lines go on in them', async () => {
  const { reports } = await whole([
    [
      ...column(['2023 Trafficking in Persons Report: Palau'], { x: 60, y: 740, width: 60 }),
      ...column(
        [
          'PALAU (Tier 2)',
          'The Government of Palau does not fully meet the minimum standards for the elimination of trafficking; therefore Palau remained on Tier 2.',
          'PRIORITIZED RECOMMENDATIONS:',
          '• Ask workers on farms and boats, without their employer, whether they were paid what they were told.',
          '• Fill the post of the prosecutor.',
          '• Print the forms in Tagalog and Bengali.',
        ],
        { x: 60, y: 700, width: 60, apart: 6 },
      ),
    ],
  ]);
  expect(reports[0]?.sections[1]?.passages).toEqual({
    'PLW-2023-1': 'Ask workers on farms and boats, without their employer, whether they were paid what they were told.',
    'PLW-2023-2': 'Fill the post of the prosecutor.',
    'PLW-2023-3': 'Print the forms in Tagalog and Bengali.',
  });
});

const gone = (text: string): string => text.replaceAll('ffi', '\u0003');

test('letters without a name in their font are told', async () => {
  const { outcome, problems } = await whole([
    column(
      [
        '2018 Trafficking in Persons Report: Malta',
        'MALTA: TIER 2',
        gone(
          'The Government of Malta does not fully meet the minimum standards for the elimination of trafficking. Two officials of the office left.',
        ),
        'RECOMMENDATIONS FOR MALTA',
        gone('Train officials to find trafficking; and fill the office.'),
      ],
      { x: 60, y: 700, width: 70 },
    ),
  ]);
  expect({ outcome, problems }).toEqual({ outcome: 'partly-read', problems: ['letters-missing'] });
});

test('a locked file, a cut one, pictures only, and noise are told apart', async () => {
  const page = column(['Some words on a page.'], LEFT);
  expect(await refused(pdfOf([page], true))).toEqual(['unreadable', 'password']);
  expect(await refused(pdfOf([[], []]))).toEqual(['unreadable', 'no-text']);
  expect(await refused(pdfOf([page]).subarray(0, 60))).toEqual(['unreadable', 'corrupt']);
  expect(await refused(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4_000, 'x\u00ff1')]))).toEqual([
    'unreadable',
    'corrupt',
  ]);
  expect(await said(pdfOf([page], true))).toEqual(['The file is locked with a password.']);
  expect(await said(pdfOf([[], []]))).toEqual([expect.stringContaining('It may be a scan: pictures of pages.')]);
  expect(await said(pdfOf([page]).subarray(0, 60))).toEqual([
    expect.stringMatching(/^The file is damaged, or of a kind that cannot be read\./),
  ]);
});

const narrative = (name: string, tier: string) => [
  `${name.toUpperCase()} (${tier})`,
  `${name} is a source country for men subjected to forced labor.`,
  `The Government of ${name} does not fully comply with the minimum standards for the elimination of trafficking.`,
  `Recommendations for ${name}: Train judges; fund shelters; and hear cases.`,
];

test('a title page in a PDF gives the edition of all that follows', async () => {
  const { reports } = await whole([
    column(['TRAFFICKING IN PERSONS REPORT', 'JUNE 2012'], { x: 150, y: 500, width: 40, size: 20, leading: 26 }),
    column(narrative('Peru', 'Tier 2'), { x: 60, y: 720, width: 70 }),
    column(narrative('Chad', 'Tier 2 Watch List'), { x: 60, y: 720, width: 70 }),
  ]);
  expect(reports.map(({ id, tier }) => [id, tier])).toEqual([
    ['PER-2012', '2'],
    ['TCD-2012', '2WL'],
  ]);
});

const samePage = (number: number): Placed[] => [
  { text: '2014 TRAFFICKING IN PERSONS REPORT', x: 60, y: 770, size: 8 },
  ...column([`The government made the same efforts as in the year|before, in place ${number} of four.`], {
    x: 60,
    y: 735,
    width: 60,
  }),
  { text: String(number), x: 300, y: 30 },
];

test('lines of the text that stand at the edge of many pages are no running heads', async () => {
  const texts = await blocksOf([1, 2, 3, 4].map(samePage));
  expect(texts.filter((text) => text.startsWith('The government made the same efforts'))).toHaveLength(4);
  expect(texts.filter((text) => /^\d+$/u.test(text))).toEqual([]);
});
