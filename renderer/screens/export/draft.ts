import { useState } from 'react';
import type { ExportOptions } from '../../../electron/contract';
import { useEntries } from '../../state/library';
import type { ExportDraft } from '../../state/export-job';
import { usualOptions } from '../../state/export-options';
import type { ExportRequest } from '../../state/export-request';
import { useSelection, useShelf } from '../../state/shelf';
import { useTracked } from '../../state/shelf-notes';
import { type Choices, kindOf, type SubjectKind, subjectOf } from './subjects';

/** What the dialog can choose from, for what it was opened with. */
export function useChoices({ subject }: ExportRequest): Choices {
  const { selections } = useShelf();
  const active = useSelection();
  const tracked = useTracked();
  const entries = useEntries().filter(({ damaged }) => !damaged);
  const asked = selections.find(({ id }) => subject.what === 'selection' && id === subject.selection);
  const year =
    subject.what === 'edition' ? subject.year : Math.max(0, ...entries.map(({ edition }) => edition?.year ?? 0));
  const countries = entries.filter(({ edition }) => edition?.year === year).length;
  return {
    asked: subject,
    selection: asked ?? active,
    tracked,
    entries: entries.toSorted(
      (a, b) =>
        (a.country?.name ?? a.id).localeCompare(b.country?.name ?? b.id) ||
        (b.edition?.year ?? 0) - (a.edition?.year ?? 0),
    ),
    edition: year > 0 ? { year, countries } : null,
  };
}

export interface Drafting {
  options: ExportOptions;
  /** As the user wrote it; null: as proposed. */
  fileName: string | null;
  kind: SubjectKind;
  /** The country that summaries and full reports are of. */
  report: string;
  change: (patch: Partial<ExportOptions>) => void;
  choose: (kind: SubjectKind, report?: string) => void;
  setFileName: (name: string | null) => void;
}

const ENDING = /\.(?:pdf|docx|csv|md|json|txt)$/i;

/** The dialog's options; those of a document that is being saved are taken up again. */
export function useDraft(choices: Choices, begun: ExportDraft | null): Drafting {
  const { asked, entries } = choices;
  const [options, setOptions] = useState<ExportOptions>(begun?.options ?? usualOptions(asked));
  const [kind, setKind] = useState<SubjectKind>(kindOf(options.subject));
  const [report, setReport] = useState(asked.what === 'reports' ? (asked.reports[0] ?? '') : (entries[0]?.id ?? ''));
  const [fileName, setFileName] = useState(begun?.fileName ?? null);
  return {
    options,
    fileName,
    kind,
    report,
    change: (patch) => {
      setOptions((now) => ({ ...now, ...patch }));
      const { format } = patch;
      if (format) setFileName((name) => name?.replace(ENDING, `.${format}`) ?? null);
    },
    choose: (next, of = report) => {
      setKind(next);
      setReport(of);
      const usual = usualOptions(subjectOf(next, choices, of));
      setOptions(({ format, paper, large }) => ({ ...usual, format, paper, large }));
      setFileName(null);
    },
    setFileName,
  };
}
