import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../data/model';
import { CountryHistories } from '../../../../electron/compare/histories';
import { done, failed, Histories } from '../../../../electron/contract';
import type { Entry } from '../../../../electron/contract';
import { edition } from './reports';

const SHELTER = 'Open a shelter in the capital.';
const SHELTERS =
  'Open at least one shelter in every region and keep it open all year, as well as a shelter in the capital.';
const DATA = 'Publish figures on victims identified, by age and sex.';

const entryOf = (report: Report): Entry => ({
  id: report.id,
  country: report.country,
  region: null,
  edition: report.edition,
  tier: report.tier,
  language: report.language,
  recommendations: 1,
  source: 'added',
  pack: 'Invented',
  damaged: false,
});

/** A library of these; damaged ones are listed and cannot be opened. */
function libraryOf(reports: Report[], damaged: string[] = []) {
  let opened = 0;
  return {
    reports,
    opened: () => opened,
    entries: () => reports.map(entryOf),
    report: async (id: string) => {
      opened += 1;
      const report = reports.find((each) => each.id === id);
      return report === undefined || damaged.includes(id)
        ? failed('report-damaged', `${id} is damaged.`)
        : done(report);
    },
  };
}

async function historiesIn(library: ReturnType<typeof libraryOf>, report: string): Promise<Histories> {
  const answer = await new CountryHistories(library).of(report);
  if (!answer.ok) throw new Error(answer.error.message);
  return Histories.parse(answer.value);
}

describe('histories of a report', () => {
  it('say since when each of its recommendations is asked', async () => {
    const library = libraryOf([edition(2018, [SHELTER]), edition(2019, [SHELTER]), edition(2020, [SHELTER, DATA])]);
    const histories = await historiesIn(library, 'EXA-2020');
    expect(Object.keys(histories)).toEqual(['EXA-2020-1', 'EXA-2020-2']);
    expect(histories['EXA-2020-1']?.summary).toEqual({ kind: 'every-year', since: 2018 });
    expect(histories['EXA-2020-2']?.summary).toEqual({ kind: 'new', year: 2020 });
    expect(histories['EXA-2020-2']?.editions).toEqual([2018, 2019, 2020]);
  });

  it('mark what was reworded, with the year that it is marked against', async () => {
    const histories = await historiesIn(libraryOf([edition(2019, [SHELTER]), edition(2020, [SHELTERS])]), 'EXA-2020');
    const row = histories['EXA-2020-1']?.rows[0];
    expect(row).toMatchObject({ note: 'reworded', before: { year: 2019, passage: 'EXA-2019-1', sameWords: false } });
    if (row?.state !== 'asked') throw new Error('not asked');
    const now = row.runs.filter(({ change }) => change !== 'removed').map(({ text }) => text);
    expect(now.join('')).toBe(SHELTERS);
  });

  it('are empty with one edition, which says nothing about years', async () => {
    expect(await historiesIn(libraryOf([edition(2020, [SHELTER])]), 'EXA-2020')).toEqual({});
  });

  it('call a damaged edition damaged, not missing', async () => {
    const reports = [2017, 2018, 2019, 2020].map((year) => edition(year, [SHELTER]));
    const histories = await historiesIn(libraryOf(reports, ['EXA-2018']), 'EXA-2020');
    expect(histories['EXA-2020-1']?.rows.find(({ state }) => state === 'damaged')).toEqual({
      state: 'damaged',
      years: [2018],
    });
    expect(histories['EXA-2020-1']?.summary.kind).not.toBe('every-year');
  });

  it('fail as a value for a report that cannot be opened', async () => {
    expect(await new CountryHistories(libraryOf([])).of('EXA-2020')).toMatchObject({ ok: false });
  });

  it('follow the library: a new edition is compared at once', async () => {
    const library = libraryOf([edition(2019, [SHELTER]), edition(2020, [SHELTER])]);
    const histories = new CountryHistories(library);
    await histories.of('EXA-2020');
    library.reports.push(edition(2021, [SHELTER]));
    const answer = await histories.of('EXA-2020');
    expect(answer.ok && answer.value['EXA-2020-1']?.summary).toEqual({ kind: 'every-year', since: 2019 });
  });

  it('let other work be served while many editions are compared', async () => {
    const library = libraryOf(Array.from({ length: 12 }, (_, n) => edition(2009 + n, [SHELTER, DATA])));
    let turns = 0;
    let comparing = true;
    const serve = (): void => {
      turns += 1;
      if (comparing) setImmediate(serve);
    };
    setImmediate(serve);
    await new CountryHistories(library).of('EXA-2020');
    comparing = false;
    expect(turns).toBeGreaterThanOrEqual(12);
  });
});
