import { numberOf, reportIdOf } from '../../data/model';
import type { Passage, Report } from '../../data/model';
import { done, failed } from '../contract';
import type { ExportOptions, Note, Pick, Result } from '../contract';
import { directionOf } from './document';
import type { Printed } from './document';
import type { ExportSources } from './sources';
import type { Words } from './words/words';
import { Years, yearsInWords } from './years';

/** Makes a passage ready to print, with what the user wrote about it as far as that is wanted. */
export class Printer {
  private readonly notes: Map<string, Note>;
  private readonly histories = new Map<string, ReturnType<Years['of']>>();
  private readonly opened = new Map<string, Promise<Result<Report>>>();

  constructor(
    readonly options: ExportOptions,
    private readonly sources: ExportSources,
    readonly words: Words,
    private readonly years: Years,
  ) {
    this.notes = new Map(sources.shelf().notes.map((note) => [note.passage, note]));
  }

  report(id: string): Promise<Result<Report>> {
    const known = this.opened.get(id) ?? this.sources.report(id);
    this.opened.set(id, known);
    return known;
  }

  async print(passage: Passage, language: string, from: string | null = null, showId = false): Promise<Printed> {
    const { include } = this.options;
    const recommendation = !/-P\d+$/.test(passage.id);
    const about = this.notes.get(passage.id);
    const note = include.notes && about !== undefined && about.text.trim() !== '' ? about.text : null;
    const followUp = include.followUp ? (about?.followUp ?? []) : [];
    return {
      id: passage.id,
      number: numberOf(passage.id),
      recommendation,
      text: passage.text,
      runs: null,
      language,
      direction: directionOf(language),
      showId: recommendation || showId,
      from,
      years: include.years && recommendation ? await this.yearsOf(passage.id) : null,
      followUp: followUp
        .toSorted((a, b) => a.date.localeCompare(b.date))
        .map((entry) => ({
          ...entry,
          inWords: this.words.followUp(this.words.states[entry.state], this.words.date(entry.date), entry.text),
        })),
      note,
      noteInWords: note === null ? null : this.words.note(note),
      relation: null,
    };
  }

  /** Passages named by their ids, as the library holds them now. */
  async picksOf(ids: string[]): Promise<Result<Pick[]>> {
    const picks: Pick[] = [];
    for (const id of new Set(ids)) {
      const report = await this.report(reportIdOf(id));
      if (!report.ok) return report;
      const { country, edition, tier, sections } = report.value;
      const passage = sections.flatMap(({ passages }) => passages).find((each) => each.id === id);
      if (passage === undefined)
        return failed('no-such-passage', 'There is no {id} in this library.', 'Look in the report for its ids.', {
          id,
        });
      picks.push({ passage: id, text: passage.text, country, edition, tier, added: `${this.options.date}T00:00:00Z` });
    }
    return done(picks);
  }

  /** Tracked passages as the library holds them now, or, where it no longer does, as they stood when they were noted. */
  async trackedPicks(ids: string[]): Promise<Pick[]> {
    const picks: Pick[] = [];
    for (const id of ids) {
      const here = await this.picksOf([id]);
      const about = this.notes.get(id)?.about;
      if (here.ok) picks.push(...here.value);
      else if (about !== undefined) {
        const added = `${this.options.date}T00:00:00Z`;
        picks.push({ passage: id, text: about, country: null, edition: null, tier: null, added });
      }
    }
    return picks;
  }

  private async yearsOf(passage: string): Promise<string | null> {
    const report = reportIdOf(passage);
    const histories = this.histories.get(report) ?? this.years.of(report);
    this.histories.set(report, histories);
    const summary = (await histories).get(passage) ?? null;
    return summary === null ? null : yearsInWords(summary, this.words);
  }
}
