/** How texts name the report itself, and which edition of it: the only places from which a year is taken. */
import { Year } from '../model';

const YEAR = String.raw`(?:19|20)\d\d`;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|junio|juin|junho|يونيو)';
const DATE = String.raw`(?:${MONTH}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?|\d{1,2}(?:er)?\.?\s+(?:de\s+)?${MONTH}\.?,?\s+(?:de\s+)?)`;

/** The name in English and in the languages of its translations, with a year inside where a language puts it there. */
const NAME = String.raw`(?:(?:Trafficking\s+in\s+Persons(?:\s*\(TIP\))?|Trafficking-in-Persons|\bTIP)\s+Report|Informe\s+(?:(?:anual|${YEAR})\s+)?sobre\s+(?:la\s+)?Trata\s+de\s+Personas|Rapport\s+(?:(?:annuel|${YEAR})\s+)?sur\s+la\s+traite\s+des\s+(?:personnes|êtres\s+humains)|Relatório\s+(?:${YEAR}\s+)?sobre\s+(?:o\s+)?Tráfico\s+de\s+Pessoas|Доклад\p{L}*\s+(?:${YEAR}\s+(?:года\s+|г\.\s+)?)?о\s+торговле\s+людьми|(?:${YEAR}\s*年?度?)?(?:全球)?人口[贩販][运運][报報]告|تقرير\s+(?:عام\s+\d{4}\s+عن\s+)?الاتجار\s+ب(?:البشر|الأشخاص))`;

const FIRST_YEAR = new RegExp(
  String.raw`(${YEAR})\s+(?:annual\s+)?(?:U\.?\s?S\.?\s+)?(?:(?:State\s+Dep\w*\.?|Department\s+of\s+State)(?:['’]s)?\s+)?${NAME}`,
  'iu',
);
const LAST_YEAR = new RegExp(
  String.raw`${NAME}\s*(?:[,:(|–—-]\s*){0,2}(?:Country\s+Narratives?\W{1,4})?(?:(?:released|published|issued|of|for|from|dated|del?|du|لعام|للعام|за)\s+)*(?:in\s+)?${DATE}?(${YEAR})(?!\d)`,
  'iu',
);
const INNER_YEAR = new RegExp(NAME, 'iu');
/** A word of every such name, to pass over the other lines quickly. */
const ANY_NAME = /report|informe|rapport|relatório|доклад|[报報]告|تقرير/iu;
const SLUG = /((?:19|20)\d\d)-(?:trafficking-in-persons|tip)-report/iu;
const DATE_ALONE = new RegExp(String.raw`^(?:\W*released\b.{0,80}?)?${DATE}(${YEAR})\W*$`, 'iu');

function yearFrom(match: RegExpExecArray | null): number | null {
  const year = Number(match?.[1] ?? /(?:19|20)\d\d/u.exec(match?.[0] ?? '')?.[0]);
  return Year.safeParse(year).success ? year : null;
}

export function namesReport(text: string): boolean {
  return ANY_NAME.test(text) && INNER_YEAR.test(text);
}

/** The edition that a text names beside the report's name: `2020 TIP Report`, `TIP Report, June 2020`. */
export function editionNamed(text: string): number | null {
  return yearFrom(FIRST_YEAR.exec(text)) ?? yearFrom(LAST_YEAR.exec(text)) ?? yearFrom(INNER_YEAR.exec(text));
}

/** The edition in an address that holds the report's name; an address is the last resort. */
export function editionInAddress(text: string): number | null {
  return yearFrom(SLUG.exec(text));
}

/** A date alone, as it stands under the report's name on a title page: `July 2001`, `Released … June 11, 2003`. */
export function yearOfDateLine(text: string): number | null {
  return text.length > 160 ? null : yearFrom(DATE_ALONE.exec(text));
}

/** What is left of a line without the report's name, its year, and words that belong to them. */
export function withoutReportName(text: string): string {
  return text.replace(FIRST_YEAR, ' ').replace(LAST_YEAR, ' ').replace(INNER_YEAR, ' ');
}
