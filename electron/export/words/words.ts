import type { SectionKind, Tier } from '../../../data/model';
import type { ExportContent, ExportOptions, FollowUpState } from '../../contract';
import type { DocumentKind } from '../document';
import type { ComparingWords } from './comparing/comparing';
import { arabic } from './ar';
import { english } from './en';
import { french } from './fr';
import { spanish } from './es';

/** The words of the documents in one language. What a report says never goes through here. */
export interface Words {
  months: readonly string[];
  /** Of an ISO date. */
  date(iso: string): string;
  list(items: string[]): string;
  /** `Page 1 of 6`, in three pieces around the two numbers. */
  page: [string, string, string];
  contents: string;
  tipReport: string;
  tipShort: string;
  /** The edition's month where the source names it, else its year. */
  edition(when: string): string;
  /** Running head of one report. */
  running(country: string, year: string): string;
  unknownCountry: string;
  tiers: Record<Tier | 'none', string>;
  sections: Record<Exclude<SectionKind, 'other'>, string>;
  noRecommendations: string;
  emptySection: string;
  kinds: Record<DocumentKind, string>;
  satchel: string;
  chosen: string;
  /** `5 recommendations from 3 countries, 2020 edition` */
  deck(recommendations: number, paragraphs: number, countries: number, years: string[]): string;
  /** `190 countries, summaries and prioritized recommendations` */
  reportsDeck(reports: number, content: ExportContent): string;
  newIn(year: number): string;
  askedEveryYearSince(year: number): string;
  askedSince(year: number): string;
  askedIn(years: string): string;
  note(text: string): string;
  followUp(state: string, date: string, text: string): string;
  states: Record<FollowUpState, string>;
  howToCite: string;
  sources: string;
  department: string;
  extract: string;
  citeById(example: string): string;
  heldAt(many: boolean, date: string, checksums: string): string;
  sourceLine(statement: string): string;
  notHeld(ids: string): string;
  notesAreTheAuthors: string;
  comparing: ComparingWords;
  /** Of the spreadsheet, in their order. */
  columns: readonly string[];
}

export function wordsOf(language: ExportOptions['language']): Words {
  return { en: english, fr: french, es: spanish, ar: arabic }[language];
}
