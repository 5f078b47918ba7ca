import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compareReports } from '../../../../electron/compare/comparison';
import { seriesOf } from '../../../bench/comparing-series/series';
import { edition } from './reports';

const FIXTURES = path.join(import.meta.dirname, '../../../fixtures/compare');
const Pairs = z.array(z.tuple([z.int(), z.int()]));
const Fixture = z.object({
  about: z.string(),
  from: z.array(z.string()),
  to: z.array(z.string()),
  expected: z.object({ kept: Pairs, changed: Pairs, added: z.array(z.int()), dropped: z.array(z.int()) }),
});

const fixtures = readdirSync(FIXTURES).map((name) => {
  const fixture = Fixture.parse(JSON.parse(readFileSync(path.join(FIXTURES, name), 'utf8')));
  return { name: name.replace('.json', ''), ...fixture };
});

/** As an expectation writes it: places counted from 1. */
function placesOf({ kept, changed, added, dropped }: ReturnType<typeof compareReports>) {
  return {
    kept: kept.map(placesIn),
    changed: changed.map(placesIn),
    added: placesIn(added),
    dropped: placesIn(dropped),
  };
}
const placesIn = (ids: string[]): number[] => ids.map((id) => Number(id.split('-')[2]));
const sorted = <T>(list: T[]): T[] => list.toSorted((one, other) => String(one).localeCompare(String(other)));

const many = (what: string): string[] =>
  Array.from({ length: 600 }, (_, at) => `Fund office ${what} ${at} in district ${at}.`);

describe('comparing two editions', () => {
  it.each(fixtures)('$name', ({ from, to, expected }) => {
    const found = placesOf(compareReports(edition(2019, from), edition(2020, to)));
    expect({ ...found, kept: sorted(found.kept), changed: sorted(found.changed) }).toEqual({
      ...expected,
      kept: sorted(expected.kept),
      changed: sorted(expected.changed),
    });
  });

  it.each(fixtures)('$name, the other way round, is the mirror image', ({ from, to }) => {
    const there = compareReports(edition(2019, from), edition(2020, to));
    const back = compareReports(edition(2020, to), edition(2019, from));
    const turned = (pairs: [string, string][]) => sorted(pairs.map(([one, other]) => [other, one]));
    expect(turned(back.kept)).toEqual(sorted(there.kept));
    expect(turned(back.changed)).toEqual(sorted(there.changed));
    expect([back.added, back.dropped]).toEqual([there.dropped, there.added]);
  });

  it('puts each recommendation in one place on its side, whatever was changed', () => {
    const [older, newer] = seriesOf(11, 2, 25).map((asked, at) =>
      edition(
        2019 + at,
        asked.map(({ text }) => text),
      ),
    );
    if (older === undefined || newer === undefined) throw new Error('a series of two editions has two');
    const { kept, changed, added, dropped } = compareReports(older, newer);
    const pairs = [...kept, ...changed];
    expect(pairs.length).toBeGreaterThan(10);
    const idsOf = (report: typeof older) => report.sections.flatMap(({ passages }) => passages.map(({ id }) => id));
    expect(sorted([...pairs.map(([one]) => one), ...dropped])).toEqual(sorted(idsOf(older)));
    expect(sorted([...pairs.map(([, other]) => other), ...added])).toEqual(sorted(idsOf(newer)));
  });

  it('lets the name of the country tell nothing', () => {
    const { changed } = compareReports(
      edition(2019, ['Ask Exampleland’s courts to hear cases by video.']),
      edition(2020, ['Count victims in Exampleland by age.']),
    );
    expect(changed).toEqual([]);
  });

  it('answers for reports of absurd length', () => {
    const { kept, changed, added } = compareReports(edition(2019, many('a')), edition(2020, many('b')));
    expect([kept.length, changed.length, added.length]).toEqual([0, 0, 600]);
  });
});
