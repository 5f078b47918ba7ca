/** Where the reports are in a page: many countries in one file, two editions of one, the end of another before the first. */
import type { CountryFacts } from '../countries';
import type { Tier } from '../model';
import { endsAnother } from './evidence';
import { isAssessment, openedCountry, opens } from './openings';
import type { Piece } from './pieces';
import { block } from './received';

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
  /** What stood before its header. */
  before: Piece[];
}

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
      before: [],
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
      narrative.before = narrative.body;
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
