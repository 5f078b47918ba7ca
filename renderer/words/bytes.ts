import { spoken } from '.';

const KILO = 1_000;

/** A size as people say it: 41 kB, 0.1 MB, 138 MB. One decimal below ten megabytes. */
export function sayBytes(bytes: number): string {
  const mega = bytes / KILO / KILO;
  const [value, unit] = mega < 0.1 ? [Math.ceil(bytes / KILO), 'kilobyte'] : [mega, 'megabyte'];
  const maximumFractionDigits = unit === 'megabyte' && mega < 10 ? 1 : 0;
  return new Intl.NumberFormat(spoken(), { style: 'unit', unit, maximumFractionDigits }).format(value);
}
