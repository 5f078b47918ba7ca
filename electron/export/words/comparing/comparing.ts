import type { RecommendationTheme } from '../../../contract';
import type { Legend } from '../../document';

/** The words of comparisons and histories in one language. Ids, years and countries are put in as they are. */
export interface ComparingWords {
  /** How recommendations were matched, and what that is worth. */
  matched: string;
  arrangedByTheme: string;
  /** What marks mean where words can be struck through, and in plain text. */
  legend: Legend;
  /** Heard before marked words. */
  aloud: { added: string; removed: string };
  /** `what`: country and both years, or both countries. */
  compared(what: string): string;
  /** `6 recommendations asked in 2020, 5 in 2019` */
  asked(n: number, year: number, before: number, yearBefore: number): string;
  byTheme(years: number[]): string;
  same: string;
  reworded: string;
  newIn(year: number): string;
  notIn(year: number): string;
  notAskedIn(year: number): string;
  sameWordsAs(id: string): string;
  themes: Record<RecommendationTheme, string>;
  noTheme: string;
  historyOf(what: string): string;
  /** `6 editions, 2015 to 2020` */
  editions(years: number[]): string;
  firstAsked: string;
  askedAgain: string;
  sameAs(year: number): string;
  partOf(id: string): string;
  also(ids: string): string;
  /** Neighbouring years, as a list or as `2015 to 2019`. */
  fromTo(first: number, last: number): string;
  notAsked(years: string): string;
  /** Null: the one edition that stands beside it. */
  noRecommendations(years: string | null): string;
  notHere(years: string | null): string;
  damaged(years: string | null): string;
  /** Columns that a spreadsheet has more. */
  columns: { change: string; theme: string; matchedWith: string; historyOf: string };
}
