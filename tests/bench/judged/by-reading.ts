/**
 * Reports that were written out, and queries for which each of their passages was read and graded. `by-reading/MMR.txt` holds
 * what one country's reports say: under the name of a section lines of a number, the editions that have the passage, and
 * its text. `by-reading/queries.txt` holds under each kind `> what is typed`, and below it for each grade the countries with
 * the numbers of their passages. A passage that stays from edition to edition has the same grade in all.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Report, Section } from '../../../data/model';
import { SECTION_KINDS } from '../../../data/kinds';
import type { JudgedSet, PassageToFind, QueryWithGrades } from './judged-set';

const FOLDER = path.join(import.meta.dirname, 'by-reading');
const QUERIES = 'queries.txt';
const NAMES = 'names';
const YEARS = [2018, 2019, 2020];

interface Line {
  section: string;
  number: string;
  years: number[];
  text: string;
}

interface Read {
  reports: Report[];
  passages: PassageToFind[];
  /** `MMR 4`, as the grades name it → the passage in each edition that has it. */
  named: Map<string, string[]>;
}

/** The first query of each two is for tuning, the second is held out. */
export function judgedByReading(): { tuning: JudgedSet; heldOut: JudgedSet } {
  const { reports, passages, named } = allReports();
  const queries = queriesIn(fs.readFileSync(path.join(FOLDER, QUERIES), 'utf8'), named);
  const half = (rest: number): JudgedSet => ({
    reports,
    passages,
    queries: queries.filter((_, at) => at % 2 === rest),
  });
  return { tuning: half(0), heldOut: half(1) };
}

function allReports(): Read {
  const read: Read = { reports: [], passages: [], named: new Map() };
  const files = fs.readdirSync(FOLDER).filter((file) => file !== QUERIES);
  for (const file of files.toSorted()) {
    const code = path.basename(file, '.txt');
    const lines = linesIn(fs.readFileSync(path.join(FOLDER, file), 'utf8'));
    for (const year of YEARS) read.reports.push(reportOf(code, year, lines, read));
  }
  return read;
}

function reportOf(code: string, year: number, all: readonly Line[], { passages, named }: Read): Report {
  const lines = all.filter(({ years }) => years.includes(year));
  const countryName = lines.find(({ section }) => section === NAMES)?.text;
  if (countryName === undefined) throw new Error(`${code} has no name in ${year}`);
  const id = `${code}-${year}`;
  const sections = SECTION_KINDS.flatMap((kind): Section[] => {
    const recommendation = kind === 'recommendations';
    const made = lines
      .filter(({ section }) => section === kind)
      .map(({ number, text }) => {
        const passage = { id: `${id}-${recommendation ? '' : 'P'}${number}`, text };
        passages.push({ ...passage, countryName });
        named.set(`${code} ${number}`, [...(named.get(`${code} ${number}`) ?? []), passage.id]);
        return passage;
      });
    return made.length > 0 ? [{ kind, heading: null, passages: made }] : [];
  });
  return {
    id,
    country: { code, name: countryName },
    edition: { year },
    tier: null,
    language: 'en',
    source: { statement: null, file: `${id}.txt`, sha256: '0'.repeat(64) },
    sections,
  };
}

function linesIn(file: string): Line[] {
  let section = '';
  return file.split('\n').flatMap((line) => {
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading !== undefined) section = heading;
    const [, number, years, text] = /^(\d+) ([\d,]+) (.+)$/.exec(line) ?? [];
    if (number === undefined || years === undefined || text === undefined) return [];
    return [{ section, number, years: years.split(',').map((year) => 2000 + Number(year)), text }];
  });
}

function queriesIn(file: string, named: ReadonlyMap<string, string[]>): QueryWithGrades[] {
  let kind = '';
  let grades = new Map<string, number>();
  return file.split('\n').flatMap((line) => {
    const [, heading] = /^## (.+)$/.exec(line) ?? [];
    const [, typed] = /^> (.+)$/.exec(line) ?? [];
    const [, grade, graded] = /^([1-3]): (.+)$/.exec(line) ?? [];
    if (heading !== undefined) kind = heading;
    if (graded !== undefined) for (const id of passagesNamed(graded, named)) grades.set(id, Number(grade));
    if (typed === undefined) return [];
    const own = new Map<string, number>();
    grades = own;
    return [{ kind, typed, gradeOf: (id: string) => own.get(id) ?? 0 }];
  });
}

/** `MMR 4, 5; COD 3` */
function passagesNamed(graded: string, named: ReadonlyMap<string, string[]>): string[] {
  return graded.split(';').flatMap((part) => {
    const [code, ...numbers] = part.split(/[\s,]+/).filter(Boolean);
    return numbers.flatMap((number) => {
      const ids = named.get(`${code} ${number}`);
      if (!ids) throw new Error(`there is no passage ${code} ${number}`);
      return ids;
    });
  });
}
