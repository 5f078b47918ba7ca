/** The lines that begin a report: `BELGIUM (Tier 1) …`, `BELGIUM: Tier 1`, `SPECIAL CASE: YEMEN`, and the report's own title. */
import { countryNamed, type CountryFacts } from '../countries';
import type { Tier } from '../model';
import { editionNamed, namesReport, withoutReportName } from './names-of-the-report';
import { TIER, tierFrom } from './tiers';

export interface Header {
  country: CountryFacts | null;
  /** The country as written. */
  written: string;
  tier: Tier;
  /** The line by which the text names its origin. */
  statement: string | null;
  edition: number | null;
  /** What follows on the same line: the narrative, where a page was flattened. */
  rest: string;
}

/** Characters of the longest name of a country. */
const LONGEST_NAME = 90;
const NAME = String.raw`[\p{L}][\p{L}\p{M}'’‘\x60.,&()\-‑ ]{1,70}?`;
/** In any case; what follows them is not, since a name may hold "THE" and a narrative begins with "The". */
const SPECIAL_FIRST = String.raw`^(?<tier>(?:Special|SPECIAL|special)[\s-]+(?:Case|CASE|case)|(?:Caso|CASO)\s+(?:especial|ESPECIAL)|(?:Cas|CAS)\s+(?:spécial|SPÉCIAL))\s*[:–—-]\s*`;
/** How the tier came about, as tables and copies note it beside it: `Auto Downgrade`, `upgraded from Tier 3`, an arrow. */
const CHANGED = String.raw`(?:auto(?:matic(?:ally)?)?[\s-]*)?(?:up|down)-?grade[ds]?`;
const CHANGE = String.raw`${CHANGED}(?:\s+(?:from|to)\s+${TIER})?`;
const NOTE = String.raw`(?:[\s,;:–—-]*(?:${CHANGE}|[↑↓▲▼*†‡]|(?:1st|2nd|3rd|4th|first|second|third|fourth)\s+(?:consecutive\s+)?year))?`;
/** What may stand before a country in a list of them. */
const BEFORE = String.raw`^(?:\d{1,3}\.\s+|Country\s+Narratives?\s*[:–—-]\s*)?`;

const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`${SPECIAL_FIRST}(?<name>${NAME})(?<tail>)$`, 'su'),
  new RegExp(String.raw`${SPECIAL_FIRST}(?<name>${NAME})(?<tail>\s*\(.*|\s+(?=The\s).*)`, 'su'),
  new RegExp(
    String.raw`${BEFORE}(?<name>${NAME})[*†‡]*\s*[([（]\s*(?:${CHANGED}\s+to\s+)?(?<tier>${TIER})${NOTE}\s*[)\]）](?<tail>.*)$`,
    'isu',
  ),
  new RegExp(String.raw`${BEFORE}(?<name>${NAME})[*†‡]*\s*[:：–—|,-]\s*(?<tier>${TIER})(?<tail>.*)$`, 'isu'),
];
/** Lines of nothing but a tier and a country that the table has. */
const BARE: readonly RegExp[] = [
  new RegExp(String.raw`^(?<name>${NAME})\s+(?<tier>${TIER})$`, 'isu'),
  new RegExp(String.raw`^(?<tier>${TIER})\s*[:–—-]\s*(?<name>${NAME})$`, 'isu'),
];
const AFTER = new RegExp(String.raw`^\s*(?:[*†‡↑↓▲▼]+|[–—-]?\s*[[(]?${CHANGE}[\])]?(?=\s|$)|\d{1,2}$)\s*`, 'iu');

/** Words that capital lines with a tier hold when they are no country's header. */
const NO_COUNTRY =
  /\b(?:tiers?|countr(?:y|ies)|narratives?|reports?|list|watch|placement|restrictions|government|map|region)\b/iu;

const ORIGIN =
  /^[\s–—[(-]*(?:(?:re)?printed|extract(?:ed)?|excerpt(?:ed)?|taken|adapted|copied|source|from|quoted)\b/iu;

/** The origin line at the start of a header's tail, divided from a narrative that runs on. */
function originIn(tail: string, names: string[]): { statement: string | null; rest: string } {
  const text = tail.trim();
  if (text === '') return { statement: null, rest: '' };
  if (!ORIGIN.test(text) && !namesReport(text.slice(0, 120))) return { statement: null, rest: text };
  if (text.length <= 200 && !/[.;]\s+\p{Lu}/u.test(text.replace(/\b(?:U\.S|Dept|St)\.\s/gu, ''))) {
    return { statement: withoutFrame(text), rest: '' };
  }
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  const line = new RegExp(
    String.raw`^.{0,160}?\bReport(?:,?\s*(?:\p{Lu}\p{Ll}+\s+)?(?:\d{1,2},?\s+)?(?:19|20)\d\d)?(?:\s*[-–—,]\s*(?:${escaped}))?\s*[\])]?`,
    'iu',
  ).exec(text)?.[0];
  if (line === undefined) return { statement: null, rest: text };
  return { statement: withoutFrame(line), rest: text.slice(line.length).trim() };
}

/** Without the dash or the brackets, balanced or not, that set an origin line off from the header. */
function withoutFrame(line: string): string {
  const text = line.replace(/^[\s–—-]+/u, '').trim();
  return /^\[?[^[\]]*\]?$/u.test(text) ? text.replace(/^\[|\]$/gu, '').trim() : text;
}

/** Whether what follows a header on its line can be the beginning of its narrative. */
function mayFollow(rest: string): boolean {
  return rest === '' || (rest.length > 60 && /^[“"]?[\p{Lu}\p{Lo}]/u.test(rest));
}

export function headerOf(text: string, language = 'en'): Header | null {
  for (const form of FORMS) {
    const groups = form.exec(text.slice(0, 400))?.groups;
    const tier = groups === undefined ? null : tierFrom(groups['tier'] ?? '');
    if (groups === undefined || tier === null) continue;
    const written = groups['name']?.trim() ?? '';
    const country = countryNamed(written, language);
    const whole = (groups['tail'] ?? '') + text.slice(400);
    const tail = whole.replace(AFTER, '').replace(/^\.+$/u, '');
    if (country === null) {
      const capital = /^[\p{Lu}\p{M}’'., ()-]{3,60}$/u.test(written) && !NO_COUNTRY.test(written);
      if (!capital || tail.trim() !== '') continue;
      return { country, written, tier, statement: null, edition: null, rest: '' };
    }
    const { statement, rest } = originIn(tail, [written, country.name, ...country.others]);
    if (!mayFollow(rest)) continue;
    return { country, written, tier, statement, edition: statement === null ? null : editionNamed(statement), rest };
  }
  return text.length <= LONGEST_NAME ? bareHeaderOf(text, language) : null;
}

function bareHeaderOf(text: string, language: string): Header | null {
  for (const form of BARE) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const written = groups['name']?.trim() ?? '';
    const tier = tierFrom(groups['tier'] ?? '');
    const country = countryNamed(written, language);
    if (tier !== null && country !== null) return { country, written, tier, statement: null, edition: null, rest: '' };
  }
  return null;
}

const TIER_INSIDE = new RegExp(String.raw`\(\s*${TIER}\s*\)|:\s*${TIER}|(?<!\S)SPECIAL\s+CASE:\s`, 'giu');
const IN_NAME = /^(?:\p{Lu}[\p{Lu}\p{M}’'.,&()-]*|of|the|and)$/u;
/** Where headers in capitals begin inside a text that was flattened to one line. */
export function headersInside(text: string, language: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(TIER_INSIDE)) {
    const from = Math.max(found.at(-1) ?? 0, match.index - LONGEST_NAME);
    const words = [...text.slice(from, match.index).matchAll(/\S+/gu)];
    const first = words.findLastIndex((word) => !IN_NAME.test(word[0])) + 1;
    const starts = /^special/iu.test(match[0]) ? [match.index] : words.slice(first).map((word) => from + word.index);
    const at = starts.find(
      (start) => start > 0 && (headerOf(text.slice(start, start + 400), language)?.country ?? null) !== null,
    );
    if (at !== undefined) found.push(at);
  }
  return found;
}

export interface Title {
  edition: number | null;
  country: CountryFacts | null;
  written: string;
}

/** The country among the parts of a line: `… > 2019 … Report: Somalia - United States Department of State`. */
function countryAmong(text: string, language: string): { country: CountryFacts; written: string } | null {
  const parts = [
    [text],
    text.split(/\s*[:：|>›»/\n\u2022]\s*|\s+[-–—]+\s+/u),
    text.split(/\s*[:：|>›»/\n\u2022]\s*|\s+[-–—]+\s+|,\s+/u),
  ].flat();
  for (const part of parts) {
    const written = part.replace(/^[\s:：,|.–—-]+|[\s:：,|.–—-]+$/gu, '');
    const country = countryNamed(written, language);
    const isSite = country?.code === 'USA' && parts.some((other) => /department|\bstate\b/iu.test(other));
    if (country !== null && !isSite) return { country, written };
  }
  return null;
}

/** A line that names the report: its title, a running head, an origin line at the end. Prose is none. */
export function titleOf(text: string, language = 'en'): Title | null {
  if (text.length > 240 || !namesReport(text)) return null;
  const isProse =
    (/[.!?]["”’)]*$/u.test(text) && !/(?:\p{Lu}\.){2,}$/u.test(text)) ||
    / (?:was|were|has|have|had|that|which|who|said|says|should) /iu.test(text);
  const origin = ORIGIN.test(text) || /^[\s(]*(?:U\.?S\.?|United States)\s+(?:State )?Dep/iu.test(text);
  if (isProse && !(origin && text.length < 200)) return null;
  const found = countryAmong(withoutReportName(text), language);
  return { edition: editionNamed(text), country: found?.country ?? null, written: found?.written ?? '' };
}

/** An origin line by itself, as at the end of a hand-out: `Source: …, 2021 Trafficking in Persons Report, Malta`. */
export function isOrigin(text: string): boolean {
  return text.length <= 300 && ORIGIN.test(text) && namesReport(text);
}
