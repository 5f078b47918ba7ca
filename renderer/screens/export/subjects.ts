import type { Entry, ExportSubject, Note, Selection } from '../../../electron/contract';

/** The kinds of things that the dialog offers to export. */
export type SubjectKind =
  | 'selection'
  | 'follow-up'
  | 'summary'
  | 'full'
  | 'results'
  | 'comparison'
  | 'history'
  | 'histories'
  | 'edition';

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
    case 'comparison':
      return 'comparison';
    case 'history':
      return subject.passage === null ? 'histories' : 'history';
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
  /** Editions of more than one country, newest first. */
  editions: readonly Edition[];
}

export interface Edition {
  year: number;
  countries: number;
}

/** Which report or edition a kind is of, where there are several. */
export interface Which {
  report: string;
  year: number;
}

/** Kinds that have something to export. */
export function kindsOf({ asked, selection, tracked, entries, editions }: Choices): SubjectKind[] {
  const there: Record<SubjectKind, boolean> = {
    selection: selection.picks.length > 0,
    'follow-up': tracked.length > 0,
    summary: entries.length > 0,
    full: entries.length > 0,
    results: asked.what === 'passages',
    comparison: asked.what === 'comparison',
    history: asked.what === 'history' && asked.passage !== null,
    histories: asked.what === 'history',
    edition: editions.length > 0,
  };
  return KINDS.filter((kind) => there[kind]);
}

const KINDS: readonly SubjectKind[] = [
  'selection',
  'follow-up',
  'summary',
  'full',
  'results',
  'comparison',
  'history',
  'histories',
  'edition',
];

export function subjectOf(
  kind: SubjectKind,
  { asked, selection, tracked }: Choices,
  { report, year }: Which,
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
    case 'comparison':
    case 'history':
      return asked;
    case 'histories':
      return asked.what === 'history' ? { ...asked, passage: null } : asked;
    case 'edition':
      return { what: 'edition', year, content: 'summary' };
    default:
      return kind satisfies never;
  }
}
