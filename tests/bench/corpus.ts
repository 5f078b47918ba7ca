/**
 * Invented reports in the shape of real ones, any number of them: countries and their names are real, words follow
 * Zipf's law, each edition carries over much of the one before and rewords some of its recommendations. The same seed
 * gives the same reports, byte for byte.
 */
import { createHash } from 'node:crypto';
import { countries, countryIn, type CountryFacts } from '../../data/countries';
import { type Report, type Section, type SectionKind, TIERS } from '../../data/model';
import { between, pick, type Random, randomFor } from './invented/random';
import { narrativeSentence, recommendation, reworded, type Scene, type Setting } from './invented/sentences';
import { vocabularyFor, type Vocabulary } from './invented/vocabulary';

export interface CorpusOptions {
  /** How many: 190 is one edition, 4,000 are twenty-one. */
  reports: number;
  seed: number;
  /** Countries in an edition, at most those of the country table; fewer make more editions of the same number. */
  countries?: number;
}

const LAST_YEAR = 2020;
const PER_EDITION = 191;
const NARRATIVE: readonly [SectionKind, string, words: number][] = [
  ['prosecution', 'Prosecution', 430],
  ['protection', 'Protection', 520],
  ['prevention', 'Prevention', 330],
  ['profile', 'Trafficking Profile', 330],
];

/** What an edition said, for the next one to carry over. */
type Edition = Partial<Record<SectionKind, string[]>>;

/** Sorted by edition, then country. */
export function generateReports({ reports, seed, countries: wanted = PER_EDITION }: CorpusOptions): Report[] {
  const words = vocabularyFor(seed);
  // The Netherlands Antilles were dissolved long before most of these editions.
  const assessed = countries.filter(({ code }) => code !== 'ANT').slice(0, wanted);
  const editions = Math.ceil(reports / assessed.length);
  const before = new Map<string, Edition>();
  const settings = new Map(assessed.map((country) => [country.code, settingFor(country, words, seed)]));
  const made: Report[] = [];
  for (let edition = 0; edition < editions; edition += 1) {
    const year = LAST_YEAR - editions + 1 + edition;
    for (const country of assessed) {
      const setting = settings.get(country.code);
      if (made.length === reports || !setting) break;
      const scene: Scene = { random: randomFor(seed, country.code, year), words, setting, year };
      const text = editionText(scene, before.get(country.code) ?? {});
      before.set(country.code, text);
      made.push(reportFrom(country, year, text, seed));
    }
  }
  return made;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function settingFor(country: CountryFacts, words: Vocabulary, seed: number): Setting {
  const random = randomFor(seed, country.code, 'setting');
  const ending = ['a', 'o', 'ia', 'ville', 'stan', 'burg', 'é', 'ão', 'ü', ''];
  return {
    country: country.name,
    favourites: Array.from(
      { length: 160 },
      () => words.content[Math.floor(random() ** 1.6 * words.content.length)] ?? '',
    ),
    places: Array.from({ length: 14 }, () =>
      capital(pick(random, words.invented.slice(4000)).slice(0, 7) + pick(random, ending)),
    ),
    laws: Array.from(
      { length: 4 },
      () => `Article ${between(random, 12, 480)}${pick(random, ['', '', '.1', '(a)', '-bis'])}`,
    ),
    lawYear: between(random, 1998, 2015),
  };
}

function editionText(scene: Scene, before: Edition): Edition {
  const { random, setting } = scene;
  const scale = 0.45 + 1.1 * randomFor(setting.country)();
  const text: Edition = {
    overview: sentences(scene, 230 * scale, before.overview),
    recommendations: Array.from({ length: between(random, 8, 15) }, (_, at) => {
      const last = before.recommendations?.[at];
      const chance = random();
      if (last === undefined || chance >= 0.7) return recommendation(scene);
      return chance < 0.45 ? last : reworded(last, random);
    }),
  };
  for (const [kind, , length] of NARRATIVE) text[kind] = sentences(scene, length * scale, before[kind]);
  return text;
}

/** Not quite half is word for word from the edition before. */
function sentences(scene: Scene, words: number, before: readonly string[] = []): string[] {
  const chosen: string[] = [];
  for (let length = 0; length < words; ) {
    const last = before[chosen.length];
    const next = last !== undefined && scene.random() < 0.45 ? last : narrativeSentence(scene);
    chosen.push(next);
    length += next.split(' ').length;
  }
  return chosen;
}

function reportFrom(country: CountryFacts, year: number, text: Edition, seed: number): Report {
  const id = `${country.code}-${year}`;
  const random = randomFor(seed, id, 'paragraphs');
  let paragraphs = 0;
  const narrative = (kind: SectionKind, heading: string | null): Section => ({
    kind,
    heading,
    passages: grouped(random, text[kind] ?? []).map((passage) => ({
      id: `${id}-P${(paragraphs += 1)}`,
      text: passage,
    })),
  });
  return {
    id,
    country: countryIn(country, year),
    edition: { year },
    tier: pick(randomFor(seed, country.code, Math.floor(year / 3), 'tier'), TIERS.slice(0, 4)),
    language: 'en',
    source: {
      statement: `Invented after the manner of the Trafficking in Persons Report, June ${year}`,
      file: `${id.toLowerCase()}.txt`,
      sha256: createHash('sha256').update(JSON.stringify(text)).digest('hex'),
    },
    sections: [
      narrative('overview', null),
      {
        kind: 'recommendations',
        heading: 'Prioritized Recommendations',
        passages: (text.recommendations ?? []).map((each, at) => ({ id: `${id}-${at + 1}`, text: each })),
      },
      ...NARRATIVE.map(([kind, heading]) => narrative(kind, heading)),
    ],
  };
}

function grouped(random: Random, from: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < from.length; ) {
    const length = between(random, 3, 7);
    paragraphs.push(from.slice(at, at + length).join(' '));
    at += length;
  }
  return paragraphs;
}
