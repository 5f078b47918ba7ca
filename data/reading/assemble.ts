/** From a narrative to a report: what is missing is said, every passage gets its id. */
import { countryIn, type CountryFacts } from '../countries';
import { LIMITS } from '../limits';
import type { Passage, Report, Section } from '../model';
import { problem, type Problem } from '../problems';
import { columnsMerged, endsOpen } from './damage';
import { sideTab, withoutRunningHeads, type SideTab } from './furniture';
import { UnreadableFile } from './outcome';
import { isFragment } from './evidence';
import { rejoined, type Narrative } from './narratives';
import { opens } from './openings';
import type { Piece } from './pieces';
import { sectionsOf, type DraftSection } from './sections';
import { tierInText } from './tiers';

/** The last edition without recommendations. */
const BEFORE_RECOMMENDATIONS = 2003;

export interface Assembled {
  report: Report;
  problems: Problem[];
}

const TIER_NAMES = {
  '1': 'Tier 1',
  '2': 'Tier 2',
  '2WL': 'Tier 2 Watch List',
  '3': 'Tier 3',
  SC: 'Special Case',
} as const;

/** Without a header to mark it, a narrative begins with its opening paragraph; what stands before is the page's. */
function fromOpening(narrative: Narrative, language: string): Piece[] {
  const { body, from } = narrative;
  if (from === 'header' || isFragment(body)) return body;
  const opening = body.findIndex((piece) => piece.role === 'text' && opens(piece.block.text, language));
  const start =
    opening === -1 ? body.findIndex((piece) => piece.role === 'heading' && piece.kind !== 'other') : opening;
  return start > 0 && language === 'en' ? body.slice(start) : body;
}

function cleaned(piece: Piece, sideTabs: readonly SideTab[]): Piece {
  if (piece.role !== 'text') return piece;
  return { role: 'text', block: { ...piece.block, text: withoutRunningHeads(piece.block.text, sideTabs) } };
}

/** The country's names as a side tab prints them; short ones are acronyms that sentences use. */
function sideTabsOf(country: CountryFacts | null): SideTab[] {
  if (country === null) return [];
  return [country.name, ...country.others]
    .map((name) => name.toUpperCase())
    .filter((name) => /^\p{Lu}{5}|^\p{Lu}{4}$|\s/u.test(name))
    .map(sideTab);
}

/** All words of a narrative, its headings as they ran in. */
function wordsOf(body: Piece[]): string {
  return body
    .flatMap((piece) =>
      piece.role === 'text' ? [piece.block.text] : piece.role === 'heading' ? [`${piece.text}:`] : [],
    )
    .join(' ');
}

/** Passages of mixed columns, none of them offered as a recommendation. */
function undivided(sections: DraftSection[]): DraftSection[] {
  const texts = sections.flatMap((section) => section.recommendations?.items.map((item) => item.text) ?? section.texts);
  return texts.length === 0 ? [] : [{ kind: 'other', heading: null, texts, recommendations: null }];
}

function reportId(narrative: Narrative, country: CountryFacts | null, unknown: number): string {
  return country === null ? `unknown-${unknown}` : `${country.code}-${narrative.edition ?? 'undated'}`;
}

/** A passage longer than the model allows is divided at a space; nothing is dropped. */
function withinLimit(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LIMITS.passageCharacters) {
    const space = rest.lastIndexOf(' ', LIMITS.passageCharacters);
    const at = space > 0 ? space : LIMITS.passageCharacters;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).trim();
  }
  return [...parts, rest].filter((part) => part !== '');
}

function numbered(id: string, drafts: DraftSection[]): Pick<Report, 'sections' | 'reading'> {
  let paragraphs = 0;
  let demands = 0;
  const doubts: NonNullable<Report['reading']>['doubts'] = [];
  const sections = drafts
    .slice(0, LIMITS.sectionsPerReport)
    .map(({ kind, heading, texts, recommendations }): Section => {
      const passages: Passage[] = [];
      for (const { text, doubt } of recommendations?.items ?? texts.map((each) => ({ text: each, doubt: null }))) {
        for (const part of withinLimit(text)) {
          const passage = recommendations === null ? `${id}-P${(paragraphs += 1)}` : `${id}-${(demands += 1)}`;
          passages.push({ id: passage, text: part });
          if (doubt !== null) doubts.push({ passage, reason: doubt });
        }
      }
      if (passages.length > LIMITS.passagesPerSection)
        throw new UnreadableFile('too-large', 'A section in it has more than {most} parts.', {
          most: LIMITS.passagesPerSection,
        });
      return { kind, heading: heading?.slice(0, LIMITS.lineCharacters) ?? null, passages };
    });
  const split = drafts.find((draft) => draft.recommendations !== null)?.recommendations?.rule ?? null;
  return { sections, reading: { split, doubts, corrected: null } };
}

/** The heading of a section that has no text any more; one that comes a second time is a page's own link to it. */
function endsWithHeading(body: Piece[]): boolean {
  const last = body.findLast((piece) => piece.role === 'text' || piece.role === 'heading');
  if (last?.role !== 'heading' || ['other', 'overview', 'recommendations'].includes(last.kind)) return false;
  return body.filter((piece) => piece.role === 'heading' && piece.kind === last.kind).length === 1;
}

function lastText(sections: DraftSection[]): { last: string; alone: boolean } | null {
  const texts = sections.flatMap((section) => section.recommendations?.items.map((item) => item.text) ?? section.texts);
  const last = texts.at(-1);
  if (last === undefined) return null;
  const section = sections.at(-1);
  const fellows =
    section?.recommendations?.rule === 'semicolons'
      ? []
      : (section?.recommendations?.items.slice(0, -1).map((item) => item.text) ?? texts.slice(0, -1));
  return {
    last,
    alone:
      section?.recommendations?.rule !== 'semicolons' && fellows.every((text) => /[.!?:;…][”"’')\]]*$/u.test(text)),
  };
}

export function assemble(
  narrative: Narrative,
  country: CountryFacts | null,
  language: string,
  file: { name: string; sha256: string },
  unknown: number,
): Assembled {
  const problems: Problem[] = [];
  const tabs = sideTabsOf(country);
  const body = rejoined(fromOpening(narrative, language)).map((piece) => cleaned(piece, tabs));
  const merged = language === 'en' && columnsMerged(wordsOf(narrative.body));
  const read = sectionsOf(body);
  const sections = merged ? undivided(read) : read;

  const told = tierInText(
    read.filter((section) => section.kind === 'overview').flatMap((section) => section.texts),
    country,
    language,
  );
  const tier = narrative.tier ?? told;
  if (country === null) problems.push(problem('no-country'));
  if (narrative.edition === null) problems.push(problem('no-edition'));
  if (tier === null) problems.push(problem('no-tier'));
  if (narrative.tier !== null && told !== null && told !== narrative.tier) {
    problems.push(
      problem('tier-disagrees', 'Header: {header}. Text: {text}.', {
        header: TIER_NAMES[narrative.tier],
        text: TIER_NAMES[told],
      }),
    );
  }
  if (merged) problems.push(problem('columns-merged'));
  const asked = sections.some((section) => section.recommendations !== null);
  const early = narrative.edition !== null && narrative.edition <= BEFORE_RECOMMENDATIONS;
  if (!asked && !merged && !early && tier !== 'SC') problems.push(problem('no-recommendations'));
  const end = lastText(sections);
  const continues = narrative.body.some((piece) => piece.role === 'elsewhere');
  if (
    !merged &&
    (narrative.ledByFragment ||
      isFragment(body) ||
      endsWithHeading(body) ||
      (continues && asked) ||
      (end !== null && endsOpen(end.last, end.alone)))
  ) {
    problems.push(problem('truncated'));
  }
  if (language !== 'en') problems.push(problem('translation'));

  const id = reportId(narrative, country, unknown);
  return {
    report: {
      id,
      country: country === null ? null : countryIn(country, narrative.edition, narrative.written),
      edition: narrative.edition === null ? null : { year: narrative.edition },
      tier,
      language,
      source: {
        statement: narrative.statement?.slice(0, LIMITS.lineCharacters) ?? null,
        file: (file.name.split('/').at(-1) ?? '').slice(-255),
        sha256: file.sha256,
      },
      ...numbered(id, sections),
    },
    problems,
  };
}
