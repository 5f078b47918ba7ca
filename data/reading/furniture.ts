/** What sites, libraries and printers put around a report, and is no part of it. */

const LINES: readonly RegExp[] = [
  // Of the country-by-country site and of title pages.
  /^\[?\s*(?:human trafficking,?\s*)?country-by-country(?:\s+reports)?\s*\]?$/iu,
  /^(?:[IVX]+\.\s*)?country narratives?\b.{0,60}$/iu,
  /^narratives\s+country\b.{0,20}$/iu,
  /^\d{1,4}\s+country narratives?\b.{0,40}$/iu,
  /^(?:victims of trafficking and violence protection act of 2000|all|none)$/iu,
  /^description:(?:\s*description:)*.{0,80}$/iu,
  // Page numbers.
  /^[\s|–—-]*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[\s|–—-]*$/iu,
  /^(?=[ivxlc])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u,
  // Government and embassy sites.
  /^(?:an )?official website of the (?:united states|u\.?s\.?) government\b.{0,80}$/iu,
  /^here['’]s how you know\b.{0,20}$/iu,
  /^official websites use \.gov\b.{0,120}$/iu,
  /^(?:secure )?(?:a )?\.gov websites?\b.{0,160}$/iu,
  /^a lock\b.{0,160}\bhttps\b.{0,120}$/iu,
  /^skip (?:to|links?|navigation)\b.{0,40}$/iu,
  /^(?:we use|this (?:web)?site uses) cookies\b.{0,300}$/iu,
  /^(?:accept(?: all)?|reject(?: all)?|cookie settings|menu|search|close|share(?: this.*)?|print|email|tweet|download(?: pdf)?|tags?|topics?|home|feedback|previous|next|back|read more|more|login|log in|sign in|contact(?: us)?|subscribe|top|en espa[nñ]ol)\s*[»›>:]?$/iu,
  /^(?:previous|next) (?:country|page|article|post)\b.{0,60}$/iu,
  /^(?:in this section|related (?:articles|documents|content|posts|links)|u\.?s\.? department of state|privacy policy|accessibility statement|terms of use|site ?map|external link.*)$/iu,
  /^(?:u\.?s\.? )?(?:embassy|mission|consulate)\b.{0,60}$/iu,
  /^(?:office (?:to monitor and combat|of the under)|bureau of)\b.{0,120}$/iu,
  /^released by\b.{0,160}$/iu,
  /^(?:june|july)\s+(?:\d{1,2},?\s+)?20\d\d$/iu,
  /^\d{1,2}\s+(?:june|july)\s+20\d\d$/iu,
  /^you are (?:here|in)\s*:.{0,300}$/iu,
  /^(?:this site is managed by|the office of (?:electronic information|website management)|external links? to other|note: documents in portable document|content in this archive|this is archived content|this page (?:was|is) archived)\b.{0,400}$/iu,
  /^back to (?:the )?top\b.{0,20}$/iu,
  /^[>»\s]*(?:read|see|download) the (?:full|whole|entire|complete) report\b.{0,60}$/iu,
  /^by (?:u\.?s\.?|the)\b.{0,120}\|.{0,200}$/iu,
  /^(?:tags?|topics?|categor(?:y|ies)|filed under|posted (?:in|on|by))\s*:.{0,200}$/iu,
  /^if a scroll bar appears\b.{0,200}$/iu,
  // Document libraries and news wires.
  /^(?:publisher|author|publication date|date|cite as|citation|available at|comments|reference|country|language|countries|source|last updated?)\s*:.{0,200}$/iu,
  /^(?:Publisher|Author|Publication Date|Cite as|Reference)\s+(?:United|US|U\.S|\d).{0,200}$/u,
  /^(?:ecoi\.net|refworld|zum hauptinhalt springen|verknüpfte dokumente|titel in der originalsprache|nach oben|dokument #.*|.{2,60}\((?:autor|author)\)|übersetzungen|permalink)$/iu,
  /^(?:disclaimer\b.{0,200}|this is not a unhcr publication\b.{0,400}|unhcr is not responsible\b.{0,400}|any views expressed are\b.{0,300})$/iu,
  /^(?:want to get notified|sign up|subscribe to|follow us|get our|join our|already a subscriber|advertisement)\b.{0,160}$/iu,
  /^(?:leave a (?:comment|reply)|\d+ comments?|comments? \(\d+\))\b.{0,40}$/iu,
  /^(?:copyright|©|all rights reserved)\b.{0,160}$/iu,
  /^(?:begin|end)\s+(?:of\s+)?(?:text|narrative|country)\b.{0,60}$/iu,
  /^ecoi\.net summary\b.{0,200}$/iu,
  /^(?:the )?original (?:source|text|document) can be found\b.{0,120}$/iu,
  /^https?:\/\/\S+$/iu,
];

/** Rows of links: `Home | Federal Agencies | Press Releases`. */
function isMenu(text: string): boolean {
  if (text.length > 300 || /[.;!?]["”’)]*$/u.test(text)) return false;
  const parts = text.split(/\s+[|•·»›>/]\s+/u);
  return parts.length >= 3 && parts.every((part) => part.length < 60 && part.split(' ').length < 9);
}

/** Longer than any notice of a site. */
const LONGEST = 520;

export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  return !/\p{L}|\p{N}/u.test(text) || LINES.some((line) => line.test(text)) || isMenu(text);
}

/** "Read the full report here": what follows is elsewhere. */
export function pointsElsewhere(text: string): boolean {
  return (
    text.length < 200 &&
    /\b(?:read|see|download|continue reading)\b.{0,20}\b(?:(?:full|whole|entire|complete|rest of the) (?:report|narrative|text)|more\b.{0,12}$)/iu.test(
      text,
    )
  );
}

/** Running heads that a copy left inside sentences. */
const INSIDE: readonly RegExp[] = [
  /\s*(?<![\p{L}\p{N}])(?:\d{1,4}\s+)?COUNTRY NARRATIVES?(?:\s*[:|–—-]\s*\p{Lu}[\p{Lu}’' ]+(?![\p{Ll}]))?(?:\s+\d{1,4}(?![\p{L}\d]))?\s*/gu,
  /\s*(?<![\p{L}\p{N}])NARRATIVES COUNTRY(?:\s+\d{1,4}(?![\p{L}\d]))?\s*/gu,
  /\s*(?<![\p{L}\p{N}])(?:\d{1,4}\s+)?(?:20\d\d )?TRAFFICKING IN PERSONS REPORT(?:\s*[|,–—-]?\s*(?:JUNE |JULY )?20\d\d)?(?:\s+\d{1,4}(?![\p{L}\d]))?\s*/gu,
];

const HEAD_WORDS = /NARRATIVE|TRAFFICKING IN PERSONS/u;

export interface SideTab {
  /** In capitals. */
  name: string;
  inSentence: RegExp;
}

/** A name as side tabs print it, in the middle of a sentence. */
export function sideTab(name: string): SideTab {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return { name, inSentence: new RegExp(String.raw`(?<=\p{Ll}[,;]?)\s+${escaped}(?=\s+\p{Ll})`, 'gu') };
}

/** Without running heads in mid sentence; `tabs` are those of the report's own country. */
export function withoutRunningHeads(text: string, tabs: readonly SideTab[]): string {
  let clean = text;
  if (HEAD_WORDS.test(text)) for (const head of INSIDE) clean = clean.replace(head, ' ');
  for (const tab of tabs) if (clean.includes(tab.name)) clean = clean.replace(tab.inSentence, '');
  return clean === text ? text : clean.replace(/\s+/gu, ' ').trim();
}
