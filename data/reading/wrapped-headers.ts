/** Headers, titles and headings that are longer than a line: whether the next line belongs to them. */
import { countryNamed } from '../countries';
import { headerOf, titleOf } from './headers';
import { headingAlone, headingBefore } from './headings';

/** No header, title or heading is longer. */
const LONGEST = 240;

const forWhom = (heading: string): string | null =>
  /^recommendations?\s+(?:for|to)\s+(?:the\s+)?([^:;]+?)\s*:?$/iu.exec(heading)?.[1] ?? null;

/** `BOSNIA AND` + `HERZEGOVINA (Tier 2)`, `CHAD: Tier 2` + `Watch List`, `… TIP Report, June` + `2009]`. */
function headerGoesOn(sofar: string, next: string, both: string): boolean {
  const joined = headerOf(both);
  if (joined === null || joined.country === null || joined.rest !== '') return false;
  const header = headerOf(sofar);
  if (header === null || header.country === null) return headerOf(next)?.country == null;
  if (joined.country !== header.country) return false;
  const open = sofar.includes('[') && !sofar.includes(']') && next.endsWith(']');
  const tail = next.replace(/^[-–—]\s+/u, '');
  if ((tail !== next || /[-–—,]$/u.test(sofar)) && countryNamed(tail) === header.country) return true;
  const name = joined.written.length > header.written.length && /^[\p{Lu}\p{M}’' .,()-]+$/u.test(next);
  return name || joined.tier !== header.tier || (header.edition === null && joined.edition !== null) || open;
}

/** `2021 Trafficking in Persons Report: Bosnia and` + `Herzegovina`, `… Report, June` + `2003: Country Narratives`. */
function titleGoesOn(sofar: string, next: string, both: string): boolean {
  const title = titleOf(sofar);
  const joined = titleOf(both);
  if (title === null || joined === null || titleOf(next) !== null || headerOf(next) !== null) return false;
  return (
    (title.edition === null && joined.edition !== null) ||
    (title.country === null && joined.country !== null && countryNamed(next) === null)
  );
}

/** `RECOMMENDATIONS FOR BOSNIA AND` + `HERZEGOVINA:`, with or without text after it. */
function headingGoesOn(sofar: string, both: string): boolean {
  const whom = forWhom(sofar);
  const heading = headingAlone(both) ?? headingBefore(both)?.heading ?? null;
  const joined = whom === null || heading === null ? null : forWhom(heading.text);
  return whom !== null && joined !== null && countryNamed(whom) === null && countryNamed(joined) !== null;
}

/** `sofar` are the lines before, joined. */
export function goesOnInNextLine(sofar: string, next: string): boolean {
  const both = `${sofar} ${next}`;
  if (sofar === '' || both.length > LONGEST) return false;
  return headingGoesOn(sofar, both) || headerGoesOn(sofar, next, both) || titleGoesOn(sofar, next, both);
}
