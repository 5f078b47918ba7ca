/** Where the reports are in a page: many countries in one file, two editions of one, the end of another before the first. */
import { countryNamed, type CountryFacts } from '../countries';
import type { Tier } from '../model';
import { isDemand, isNarrative } from './demands';
import type { Piece } from './pieces';
import { block, type Block } from './received';
import { findDemands } from './recommendations';

/** One country's part of a page. */
export interface Narrative {
  country: CountryFacts | null;
  /** The country as its title or header writes it. */
  written: string | null;
  tier: Tier | null;
  edition: number | null;
  statement: string | null;
  /** What was the first sign of it. */
  from: 'header' | 'title' | 'text';
  /** Headings and texts, in order. */
  body: Piece[];
  /** The end of some other narrative stood before it. */
  ledByFragment: boolean;
}

const ASSESSMENT =
  /(?:\bfully\s+(?:meets?|compl(?:y|ies)\s+with)|\b(?:does|do|did)\s+not\s+(?:yet\s+)?(?:fully\s+)?(?:meet|comply\s+with))\s+(?:the\s+)?minimum\s+standards\b|\bno\s+cumple\s+(?:plenamente\s+)?(?:con\s+)?(?:las\s+normas|los\s+estándares)\s+mínim\p{L}+|\bcumple\s+plenamente\b.{0,20}\bmínim|\b(?:ne\s+(?:se\s+conforme|satisfait|respecte)\s+pas|satisfait|respecte)\b.{0,30}\bnormes\s+minimales|\bnão\s+(?:atende|cumpre)\b.{0,30}\bpadrões\s+mínimos|минимальн\p{L}+\s+стандарт\p{L}+|المعايير\s+الدنيا|الحد\s+الأدنى\s+من\s+المعايير/iu;
/** A word of every assessment, to pass over the other paragraphs quickly. */
const STANDARDS = /standards|mínim|minimales|стандарт|المعايير/iu;
const GOVERNMENT_OF =
  /^[“"]?(?:(?:The\s+)?(?:Government|Kingdom)\s+of\s+|The\s+authorities\s+(?:of|on|in)\s+)(?<name>.{2,80}?)(?:\s*\([^)]{1,40}\))?\s+(?:fully|does|do|did|has|is|continued|demonstrated|increased|made)\b|^(?:El\s+Gobierno|Le\s+gouvernement|O\s+Governo)\s+(?:del?|da|do|du|des|de\s+la|de)\s*(?<translated>.{2,60}?)\s+(?:no\s|ne\s|não\s|cumple|satisfait|respecte|cumpre|se\s)/iu;
/** Territories are judged by name: "Macau does not fully meet…", "Taiwan authorities fully meet…". */
const TERRITORY = /^(?<name>\p{Lu}[\p{L}\p{M}’' .-]{2,40}?)(?:\s+authorities)?\s+(?:fully|does\s+not|do\s+not)\s/u;
const PROFILE =
  /^(?:The\s+)?(?<name>\p{Lu}[\p{L}\p{M}’' ,.()-]{2,60}?)\s+(?:is|are|remains?|was)\s+(?:(?:primarily|principally|mainly|also|both|increasingly)\s+)*(?:an?|the)\s+(?:(?:major|minor|significant|large|growing|small|primary)\s+)?(?:source|transit|destination|origin|country)\b/u;
const SPECIAL =
  /^(?:The\s+)?(?<name>\p{Lu}[\p{L}\p{M}’' ,.()-]{2,60}?)\s+(?:remain(?:s|ed)|is|was)\s+a\s+special\s+case\b/iu;

/** The sentence that judges the country stands at the beginning of the text, not quoted within. */
export function isAssessment(text: string): boolean {
  const beginning = text.slice(0, 500);
  const at = STANDARDS.test(beginning) ? beginning.search(ASSESSMENT) : -1;
  return (
    at !== -1 &&
    at < 260 &&
    !/[“"]/u.test(text.slice(0, at)) &&
    /^(?:The\s+|El\s+|Le\s+|O\s+|تفي\s+|لا\s+)?(?:government|gobierno|gouvernement|governo|правительство|\p{Lu}|\p{Script=Arabic})/iu.test(
      text,
    )
  );
}

/** Whom an opening paragraph is about. */
export function openedCountry(text: string, language: string): CountryFacts | null {
  const groups = (GOVERNMENT_OF.exec(text) ?? PROFILE.exec(text) ?? SPECIAL.exec(text) ?? TERRITORY.exec(text))?.groups;
  const name = groups?.['name'] ?? groups?.['translated'];
  return name === undefined ? null : countryNamed(name, language);
}

/** A paragraph with which a narrative begins. */
export function opens(text: string, language: string): boolean {
  return (
    isAssessment(text) ||
    (text.length > 60 && (PROFILE.test(text) || SPECIAL.test(text)) && openedCountry(text, language) !== null)
  );
}

const blocksOf = (narrative: Narrative): Block[] =>
  narrative.body.flatMap((piece) => (piece.role === 'text' ? [piece.block] : []));

const textOf = (piece: Piece): string => (piece.role === 'text' ? piece.block.text : '');

export class Narratives {
  readonly all: Narrative[] = [];
  private current: Narrative | null = null;
  /** The edition that the page was last said to be of, and the line that said so. */
  private edition: number | null = null;
  private statement: string | null = null;
  private name: { country: CountryFacts; written: string } | null = null;

  constructor(private readonly language: string) {}

  take(piece: Piece): void {
    switch (piece.role) {
      case 'title':
        return this.takeTitle(piece);
      case 'header':
        return this.takeHeader(piece);
      case 'name':
        this.name = { country: piece.country, written: piece.text };
        if (this.current !== null && (this.current.from !== 'text' || this.isOpen(this.current))) {
          this.current.body.push({ role: 'furniture' });
        } else (this.current ?? this.begin('text')).body.push(piece);
        return;
      case 'tier':
        if (this.name !== null && this.current?.tier !== piece.tier) {
          this.takeHeader({
            role: 'header',
            text: this.name.written,
            ...this.name,
            tier: piece.tier,
            statement: null,
            edition: null,
          });
        } else if (this.current !== null && this.current.tier === null && this.current.country !== null) {
          this.current.tier = piece.tier;
        }
        return;
      default:
        if (piece.role === 'text') this.takeOpening(piece.block.text);
        if (piece.role !== 'furniture' || this.current !== null) (this.current ?? this.begin('text')).body.push(piece);
        if (piece.role === 'text' && piece.block.text.length > 60) this.name = null;
    }
  }

  private begin(from: Narrative['from']): Narrative {
    this.current = {
      country: null,
      written: null,
      tier: null,
      edition: this.edition,
      statement: this.statement,
      from,
      body: [],
      ledByFragment: false,
    };
    this.all.push(this.current);
    return this.current;
  }

  /** Whether a narrative's own text has begun. */
  private isOpen(narrative: Narrative): boolean {
    return (
      narrative.body.some((piece) => piece.role === 'heading' && piece.kind === 'recommendations') ||
      narrative.body.some((piece) => piece.role === 'text' && opens(piece.block.text, this.language)) ||
      (narrative.from === 'header' && narrative.body.some((piece) => textOf(piece).length > 60))
    );
  }

  private takeTitle(title: Piece & { role: 'title' }): void {
    const { edition, country, written, origin } = title;
    const current = this.current;
    const other =
      (country !== null && current?.country != null && country !== current.country) ||
      (edition !== null && current?.edition != null && edition !== current.edition);
    if (edition !== null) this.edition = edition;
    if (edition !== null && country === null) this.statement = title.text;
    if (current !== null && this.isOpen(current) && !other) {
      current.edition ??= edition;
      current.statement ??= edition === null ? null : title.text;
      if (current.country === null && country !== null && current.from === 'text') {
        current.country = country;
        current.written = written;
      }
      current.body.push({ role: 'furniture' });
      return;
    }
    // A running head of the edition alone, while no narrative has begun.
    if (country === null && (current === null || !this.isOpen(current)) && current?.from !== 'text') {
      if (current !== null) {
        current.edition = edition ?? current.edition;
        current.statement ??= title.text;
      } else this.begin('text').statement = title.text;
      return;
    }
    if (origin && country === null && current !== null && !other) {
      current.edition ??= edition;
      current.statement ??= title.text;
      return;
    }
    const begun = this.begin(country === null ? 'text' : 'title');
    begun.country = country;
    begun.written = written === '' ? null : written;
    begun.statement = title.text;
  }

  private takeHeader(header: Piece & { role: 'header' }): void {
    const edition = header.edition ?? this.edition;
    const current = this.current;
    const same = current !== null && current.country !== null && current.country === header.country;
    if (
      same &&
      current.from === 'header' &&
      current.tier === header.tier &&
      (edition === null || current.edition === null || edition === current.edition)
    ) {
      current.body.push({ role: 'furniture' });
      return;
    }
    const follows =
      current !== null &&
      current.from !== 'header' &&
      !this.isOpen(current) &&
      (same || current.country === null || header.country === null);
    const narrative = follows ? current : this.begin('header');
    if (follows) {
      narrative.ledByFragment = current.from === 'text' && endsAnother(current.body);
      narrative.body = [];
    }
    narrative.from = 'header';
    narrative.country ??= header.country;
    narrative.written = header.written;
    narrative.tier = header.tier;
    narrative.edition = edition ?? narrative.edition;
    narrative.statement = header.statement ?? narrative.statement;
    if (header.edition !== null) this.edition = header.edition;
    this.name = null;
  }

  /** A new narrative without a header: the sentence that judges another country begins one. */
  private takeOpening(text: string): void {
    const current = this.current;
    if (current === null || !opens(text, this.language)) return;
    const country = openedCountry(text, this.language);
    if (country === null) return;
    const told = current.country ?? this.countryOf(current);
    if (told === null || told === country || !this.isOpen(current) || !isAssessment(text)) return;
    const last = current.body.at(-1);
    const profile =
      last !== undefined && openedCountry(textOf(last), this.language) === country ? current.body.pop() : undefined;
    const begun = this.begin('text');
    begun.country = country;
    if (profile !== undefined) begun.body.push(profile);
  }

  /** The country of a narrative that no header or title names. */
  countryOf(narrative: Narrative): CountryFacts | null {
    for (const piece of narrative.body) {
      const country = piece.role === 'text' ? openedCountry(piece.block.text, this.language) : null;
      if (country !== null) return country;
    }
    const begins = narrative.body.findIndex((piece) => piece.role === 'heading' && piece.kind === 'recommendations');
    const named = narrative.body
      .slice(0, begins === -1 ? undefined : begins)
      .findLast((piece) => piece.role === 'name');
    return named?.role === 'name' ? named.country : null;
  }
}

/** It starts inside a sentence: the rest of a narrative whose beginning is elsewhere. */
export function isFragment(body: Piece[]): boolean {
  const first = body.find((piece) => piece.role === 'text' || piece.role === 'heading');
  return first?.role === 'text' && /^[\p{Ll},;]/u.test(first.block.text);
}

/** What stood before a header was the end of another narrative: inside a sentence, or with sections of its own. */
function endsAnother(body: Piece[]): boolean {
  return (
    isFragment(body) ||
    body.some((piece) => piece.role === 'heading' && !['other', 'overview', 'recommendations'].includes(piece.kind))
  );
}

/** Enough signs that this is a country narrative, and not a text that quotes one. */
export function isNarrativeOf(narrative: Narrative, language: string): boolean {
  const texts = narrative.body.filter((piece) => piece.role === 'text').map(textOf);
  const prose = texts.filter((text) => text.length >= 50);
  if (prose.length === 0) return false;
  const headings = new Set(narrative.body.flatMap((piece) => (piece.role === 'heading' ? [piece.kind] : [])));
  const parts = ['recommendations', 'prosecution', 'protection', 'prevention', 'profile', 'efforts'] as const;
  const known = parts.filter((kind) => headings.has(kind)).length;
  const asks = headings.has('recommendations') && texts.some(isDemand);
  const opening = prose.findIndex((text) => opens(text, language));
  const about =
    /traffick|minimum standards|forced labor|forced labour|trata\b|traite\b|tráfico|торговл|人口[贩販]|اتجار/iu.test(
      texts.join(' '),
    );
  if (narrative.from === 'header') return about || known > 0;
  if (narrative.from === 'title') return opening !== -1 ? about : asks || (known > 1 && about);
  const told = narrative.statement !== null;
  if (asks && told) return true;
  const first = opening === 0 || (opening === 1 && !/[.!?][”"’')\]]*$/u.test(prose[0] ?? ''));
  if (first && isAssessment(prose[opening] ?? '')) {
    // What follows a quoted sentence is somebody's own words.
    const tells = prose.slice(opening + 1).filter((text) => isNarrative(text) || opens(text, language)).length;
    const goesOn = tells > 0 && tells * 2 >= prose.length - opening - 1;
    return known > 0 || told || goesOn || findDemands(blocksOf(narrative)) !== null;
  }
  // The rest of a narrative that was cut: it begins inside a sentence and has sections of its own.
  if (isFragment(narrative.body) && known > 1) return about;
  return (first && known > 0) || (asks && known > 2 && about);
}

/** Half sentences on both sides of what was taken out belong together. */
export function rejoined(body: Piece[]): Piece[] {
  const joined: Piece[] = [];
  let gap = false;
  for (const piece of body) {
    if (piece.role === 'furniture' || piece.role === 'name') {
      gap = true;
      continue;
    }
    const last = joined.at(-1);
    if (
      gap &&
      piece.role === 'text' &&
      last?.role === 'text' &&
      /[\p{L}\p{N},’”)]$/u.test(last.block.text) &&
      /^[\p{Ll}($€£\d]/u.test(piece.block.text)
    ) {
      joined[joined.length - 1] = {
        role: 'text',
        block: { ...block(`${last.block.text} ${piece.block.text}`), form: last.block.form },
      };
    } else joined.push(piece);
    gap = false;
  }
  return joined;
}
