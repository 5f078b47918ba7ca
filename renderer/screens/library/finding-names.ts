import type { CountryNames } from '../../../electron/contract';

/** Without marks, case, apostrophes and dashes, as people type names; Arabic letters in their plain forms. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u0640'’‘ʼ`´]/gu, '')
    .toLowerCase()
    .replaceAll('\u0649', '\u064A')
    .replaceAll('\u0629', '\u0647')
    .replaceAll(/[\p{Pd}\s]+/gu, ' ')
    .trim();

/** Folded names of each country, by its code: in English, by others, and in the language of the interface. */
export type NamesByCode = ReadonlyMap<string, readonly string[]>;

export function namesByCode(countries: readonly CountryNames[], language: string): NamesByCode {
  const inLanguage = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return new Map(
    countries.map(({ code, alpha2, name, others }) => [
      code,
      [name, ...others, inLanguage.of(alpha2) ?? ''].map(folded).filter((each) => each !== ''),
    ]),
  );
}
