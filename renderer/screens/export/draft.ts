import { useState } from 'react';
import type { Entry, ExportOptions } from '../../../electron/contract';
import { useEntries } from '../../state/library';
import type { ExportDraft } from '../../state/export-job';
import { usualOptions } from '../../state/export-options';
import type { ExportRequest } from '../../state/export-request';
import { useSelection, useShelf } from '../../state/shelf';
import { useTracked } from '../../state/shelf-notes';
import { spoken } from '../../words';
import { type Choices, type Edition, kindOf, type SubjectKind, subjectOf, type Which } from './subjects';

/** What the dialog can choose from, for what it was opened with. */
export function useChoices({ subject }: ExportRequest): Choices {
  const { selections } = useShelf();
  const active = useSelection();
  const tracked = useTracked();
  const entries = useEntries().filter(({ damaged }) => !damaged);
  const asked = selections.find(({ id }) => subject.what === 'selection' && id === subject.selection);
  return {
    asked: subject,
    selection: asked ?? active,
    tracked,
    entries: entries.toSorted(
      (a, b) =>
        (a.country?.name ?? a.id).localeCompare(b.country?.name ?? b.id, spoken()) ||
        (b.edition?.year ?? 0) - (a.edition?.year ?? 0),
    ),
    editions: editionsOf(entries),
  };
}

function editionsOf(entries: readonly Entry[]): Edition[] {
  const countries = new Map<number, number>();
  for (const { edition } of entries) if (edition) countries.set(edition.year, (countries.get(edition.year) ?? 0) + 1);
  return [...countries]
    .map(([year, n]) => ({ year, countries: n }))
    .filter((edition) => edition.countries > 1)
    .toSorted((a, b) => b.year - a.year);
}

export interface Drafting {
  options: ExportOptions;
  /** As the user wrote it; null: as proposed. */
  fileName: string | null;
  /** One file for each country. */
  each: boolean;
  kind: SubjectKind;
  which: Which;
  change: (patch: Partial<ExportOptions>) => void;
  choose: (kind: SubjectKind, which?: Partial<Which>) => void;
  setFileName: (name: string | null) => void;
  setEach: (each: boolean) => void;
}

const ENDING = /\.(?:pdf|docx|csv|md|json|txt)$/i;

/** The dialog's options; those of a document that is being saved are taken up again. */
export function useDraft(choices: Choices, begun: ExportDraft | null): Drafting {
  const { asked, entries, editions } = choices;
  const [options, setOptions] = useState<ExportOptions>(begun?.options ?? usualOptions(asked));
  const [kind, setKind] = useState<SubjectKind>(kindOf(options.subject));
  const [which, setWhich] = useState<Which>({
    report: (asked.what === 'reports' ? asked.reports[0] : entries[0]?.id) ?? '',
    year: (asked.what === 'edition' ? asked.year : editions[0]?.year) ?? 0,
  });
  const [fileName, setFileName] = useState(begun?.fileName ?? null);
  const [each, setEach] = useState(begun?.each ?? false);
  return {
    each: each && kind === 'edition',
    setEach,
    options,
    fileName,
    kind,
    which,
    change: (patch) => {
      setOptions((now) => ({ ...now, ...patch }));
      const { format } = patch;
      if (format) setFileName((name) => name?.replace(ENDING, `.${format}`) ?? null);
    },
    choose: (next, patch) => {
      const chosen = { ...which, ...patch };
      setKind(next);
      setWhich(chosen);
      const usual = usualOptions(subjectOf(next, choices, chosen));
      setOptions(({ format, paper, large }) => ({ ...usual, format, paper, large }));
      setFileName(null);
    },
    setFileName,
  };
}
