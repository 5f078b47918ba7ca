import { countryByCode, countryNamed } from '../../data/countries';
import { TIERS } from '../../data/model';
import type { Tier } from '../../data/model';
import { choice } from './arguments';
import { UsageError } from './io';

/** Codes of countries given by code or by any name that people type. */
export function countryCodes(given: string[] | undefined): string[] {
  return (given ?? []).map((name) => {
    const country = countryByCode(name.toUpperCase()) ?? countryNamed(name);
    if (country === null) throw new UsageError(`--country takes a country’s name or code; “${name}” is none.`);
    return country.code;
  });
}

export function tiers(given: string[] | undefined): Tier[] {
  return (given ?? []).map((tier) => choice(tier, TIERS, '1', '--tier'));
}

export function years(given: string[] | undefined): number[] {
  return (given ?? []).map((year) => {
    if (!/^20\d\d$/.test(year)) throw new UsageError(`--edition takes a year; “${year}” is none.`);
    return Number(year);
  });
}
