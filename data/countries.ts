/** Countries as the reports know them: names by edition, what else people call them, and the reports' regions. */
import { COUNTRY_ROWS, type CountryRow } from './country-table';
import type { Country, Region } from './model';

export interface CountryFacts {
  /** ISO 3166-1 alpha-3; Kosovo is XKX. */
  code: string;
  /** ISO 3166-1 alpha-2, by which the program's languages name it. */
  alpha2: string;
  region: Region;
  /** As the reports write it now. */
  name: string;
  /** Other names, for finding; spelled as people type them. */
  others: readonly string[];
  /** Older names of the reports, each with the first edition that no longer uses it. */
  before: readonly { edition: number; name: string }[];
}

function factsOf([code, alpha2, region, name, others = [], before = []]: CountryRow): CountryFacts {
  return { code, alpha2, region, name, others, before: before.map(([edition, old]) => ({ edition, name: old })) };
}

export const countries: readonly CountryFacts[] = COUNTRY_ROWS.map(factsOf);

/** Codes for Kosovo that other tables use. */
const OTHER_CODES: Readonly<Record<string, string>> = { XKK: 'XKX', UNK: 'XKX', KOS: 'XKX' };
const byCode = new Map(countries.map((country) => [country.code, country]));

export function countryByCode(code: string): CountryFacts | null {
  const upper = code.toUpperCase();
  return byCode.get(OTHER_CODES[upper] ?? upper) ?? null;
}

export function regionOf(code: string): Region | null {
  return countryByCode(code)?.region ?? null;
}

/** The form in which names are compared: `Bahamas, The` and `THE BAHAMAS` → `bahamas`, `St. Lucia` → `saint lucia`. */
export function foldedName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/\b(?:[a-z]\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bst\b/gu, 'saint')
    .replace(/^the | the$/gu, '');
}

let byName: Map<string, CountryFacts> | undefined;

/** Made when first asked for: a program that opens no file never needs it. */
function namesInEnglish(): Map<string, CountryFacts> {
  byName ??= new Map(
    countries.flatMap((country) =>
      [country.name, ...country.others, ...country.before.map((old) => old.name)].map(
        (name): [string, CountryFacts] => [foldedName(name), country],
      ),
    ),
  );
  return byName;
}

const byTranslatedName = new Map<string, Map<string, CountryFacts>>();

/** Names of a language other than English, as the runtime's own tables spell them. */
function namesIn(language: string): Map<string, CountryFacts> {
  let names = byTranslatedName.get(language);
  if (names === undefined) {
    names = new Map();
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const country of countries) {
      const name = country.alpha2 === 'AN' ? undefined : display.of(country.alpha2);
      if (name !== undefined) names.set(foldedName(name), country);
    }
    byTranslatedName.set(language, names);
  }
  return names;
}

/** The country that a text names and nothing else; `language` (BCP 47) adds that language's names. */
export function countryNamed(text: string, language = 'en'): CountryFacts | null {
  if (text.length > 120) return null;
  const folded = foldedName(text);
  const found = namesInEnglish().get(folded) ?? null;
  return found ?? (language.startsWith('en') ? null : (namesIn(language).get(folded) ?? null));
}

/** How the reports write a country in an edition; as a header writes it, where that is one of the reports' own names. */
export function countryIn(country: CountryFacts, edition: number | null, written: string | null = null): Country {
  const folded = written === null ? null : foldedName(written);
  const own = [country.name, ...country.before.map((old) => old.name)].find((name) => foldedName(name) === folded);
  const then = edition === null ? undefined : country.before.find((old) => edition < old.edition)?.name;
  return { code: country.code, name: own ?? then ?? country.name };
}
