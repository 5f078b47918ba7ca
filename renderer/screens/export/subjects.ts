import type { Entry, ExportSubject, Note, Selection } from '../../../electron/contract';

/** The kinds of things that the dialog offers to export. */
export type SubjectKind = 'selection' | 'follow-up' | 'summary' | 'full' | 'results' | 'edition';

export function kindOf(subject: ExportSubject): SubjectKind {
  switch (subject.what) {
    case 'selection':
      return 'selection';
    case 'passages':
      return 'results';
    case 'follow-up':
      return 'follow-up';
    case 'edition':
      return 'edition';
    case 'reports':
      return subject.content === 'full' ? 'full' : 'summary';
    default:
      return subject satisfies never;
  }
}

/** What the dialog can choose from. */
export interface Choices {
  /** What it was opened for. */
  asked: ExportSubject;
  selection: Selection;
  tracked: readonly Note[];
  /** Reports that can be exported, by country and edition. */
  entries: readonly Entry[];
  edition: { year: number; countries: number } | null;
}

/** Kinds that have something to export. */
export function kindsOf({ asked, selection, tracked, entries, edition }: Choices): SubjectKind[] {
  const there: Record<SubjectKind, boolean> = {
    selection: selection.picks.length > 0,
    'follow-up': tracked.length > 0,
    summary: entries.length > 0,
    full: entries.length > 0,
    results: asked.what === 'passages',
    edition: edition !== null && edition.countries > 1,
  };
  return KINDS.filter((kind) => there[kind]);
}

const KINDS: readonly SubjectKind[] = ['selection', 'follow-up', 'summary', 'full', 'results', 'edition'];

/** The subject of a kind; `report` is the country that summaries and full reports are of. */
export function subjectOf(
  kind: SubjectKind,
  { asked, selection, tracked, edition }: Choices,
  report: string,
): ExportSubject {
  switch (kind) {
    case 'selection':
      return asked.what === 'selection' ? asked : { what: 'selection', selection: selection.id };
    case 'follow-up':
      if (asked.what === 'follow-up') return asked;
      return { what: 'follow-up', passages: tracked.map(({ passage }) => passage) };
    case 'summary':
    case 'full':
      return { what: 'reports', reports: [report], content: kind };
    case 'results':
      return asked;
    case 'edition':
      return { what: 'edition', year: edition?.year ?? 0, content: 'summary' };
    default:
      return kind satisfies never;
  }
}
