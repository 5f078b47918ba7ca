/** Reports made of the topics, and for each passage what it is about. */
import { countryByCode } from '../../../data/countries';
import type { Report, Section, SectionKind } from '../../../data/model';
import { between, pick, type Random, randomFor } from '../invented/random';
import type { JudgedQuery } from './query';
import { TOPICS, type TopicName } from './topics';

const COUNTRIES = ['BEL', 'CIV', 'COD', 'GHA', 'KEN', 'MMR', 'QAT', 'SWZ', 'THA', 'UZB', 'BRA', 'MDA'];
const YEARS = [2018, 2019, 2020];
const SECTIONS: readonly SectionKind[] = ['overview', 'prosecution', 'protection', 'prevention', 'profile'];
/** Asked for by name of country, so they must be there. */
const OWN: Readonly<Record<string, readonly TopicName[]>> = {
  BEL: ['shelters-men', 'shelters-children'],
  BRA: ['indigenous-people'],
  CIV: ['cocoa-farms'],
  GHA: ['fishing-boats'],
  KEN: ['refugees'],
  MDA: ['official-complicity'],
  MMR: ['child-soldiers'],
  QAT: ['recruitment-fees'],
  THA: ['fishing-boats'],
  UZB: ['forced-labor-prison'],
};
const NAMES = Object.keys(TOPICS).filter((name): name is TopicName => name in TOPICS);

export interface JudgedPassage {
  id: string;
  text: string;
  country: string;
  countryName: string;
  year: number;
  recommendation: boolean;
  /** One for a recommendation, several for a paragraph. */
  topics: TopicName[];
}

export interface JudgedReports {
  reports: Report[];
  passages: JudgedPassage[];
}

export function judgedReports(seed: number): JudgedReports {
  const passages: JudgedPassage[] = [];
  const reports = COUNTRIES.flatMap((code) => YEARS.map((year) => reportOf(code, year, seed, passages)));
  return { reports, passages };
}

/**
 * How useful a passage is: 3 a recommendation on what is wanted, 2 a paragraph that speaks of it among other things,
 * 1 what is near it; 0 of another country than the one that is named, or without the words that were quoted.
 */
export function gradeOf(query: JudgedQuery, passage: JudgedPassage): number {
  if (query.country !== undefined && passage.country !== query.country) return 0;
  if (query.has && !query.has.test(passage.text)) return 0;
  if (query.topics.length === 0) return passage.recommendation ? 3 : 2;
  if (passage.topics.some((topic) => query.topics.includes(topic))) return passage.recommendation ? 3 : 2;
  return passage.topics.some((topic) => query.near?.includes(topic) === true) ? 1 : 0;
}

function reportOf(code: string, year: number, seed: number, passages: JudgedPassage[]): Report {
  const random = randomFor(seed, code, year);
  const country = countryByCode(code);
  if (!country) throw new Error(`there is no country ${code}`);
  const id = `${code}-${year}`;
  // What a country is asked and what happens there changes little from year to year.
  const own = [...new Set([...(OWN[code] ?? []), ...shuffled(NAMES, randomFor(seed, code))])].slice(0, 30);
  const made = (
    suffix: string,
    text: string,
    topics: TopicName[],
    recommendation: boolean,
  ): { id: string; text: string } => {
    const passage = {
      id: `${id}-${suffix}`,
      text,
      country: code,
      countryName: country.name,
      year,
      recommendation,
      topics,
    };
    passages.push(passage);
    return { id: passage.id, text };
  };
  let paragraphs = 0;
  const narrative = (kind: SectionKind): Section => ({
    kind,
    heading: null,
    passages: Array.from({ length: 3 }, () => {
      const topics = shuffled(own, random).slice(0, between(random, 2, 4));
      const text = topics.map((topic) => filled(pick(random, TOPICS[topic].text), random, year)).join(' ');
      paragraphs += 1;
      return made(
        `P${paragraphs}`,
        paragraphs === 1
          ? `The Government of ${country.name} does not fully meet the minimum standards. ${text}`
          : text,
        topics,
        false,
      );
    }),
  });
  const recommended = shuffled(own, random).slice(0, between(random, 8, 14));
  const [overview, ...others] = SECTIONS.map(narrative);
  return {
    id,
    country: { code, name: country.name },
    edition: { year },
    tier: '2',
    language: 'en',
    source: { statement: null, file: `${id}.txt`, sha256: '0'.repeat(64) },
    sections: [
      ...(overview ? [overview] : []),
      {
        kind: 'recommendations',
        heading: 'Prioritized Recommendations',
        passages: recommended.map((topic, at) =>
          made(`${at + 1}`, pick(random, TOPICS[topic].recommendations), [topic], true),
        ),
      },
      ...others,
    ],
  };
}

function filled(sentence: string, random: Random, year: number): string {
  return sentence
    .replaceAll('{n}', () => String(between(random, 2, 90)))
    .replaceAll('{article}', () => String(between(random, 100, 400)))
    .replaceAll('{decimal}', () => `$${between(random, 1, 80)}.${between(random, 1, 9)}`)
    .replaceAll('{year}', String(year))
    .replaceAll('{later}', String(year + 4));
}

function shuffled<T>(from: readonly T[], random: Random): T[] {
  return from
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
