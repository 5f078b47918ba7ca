import { useEffect, useRef, useState } from 'react';
import type { ExportFormat, ExportOptions } from '../../../electron/contract';
import { CheckBox, RadioGroup } from '../../parts/choices';
import { Select, TextField } from '../../parts/fields';
import { nameOf, useShelf } from '../../state/shelf';
import { sayYear, useWords, type WordKey } from '../../words';
import type { Drafting } from './draft';
import { type Choices, kindsOf, type SubjectKind } from './subjects';

const FORMATS: Record<ExportFormat, WordKey> = {
  pdf: 'export.pdf',
  docx: 'export.docx',
  csv: 'export.csv',
  md: 'export.md',
  json: 'export.json',
  txt: 'export.txt',
};
const FORMAT_ORDER: readonly ExportFormat[] = ['pdf', 'docx', 'csv', 'md', 'json', 'txt'];

/** Formats that are laid out on pages, and so have paper and a text size. */
export const onPages = (format: ExportFormat): boolean => format === 'pdf' || format === 'docx';

interface Props {
  choices: Choices;
  drafting: Drafting;
  /** As on the first page, and as proposed for the file. */
  title: string;
  fileName: string;
  /** While a long document is made. */
  rests: boolean;
}

export function OptionsForm({ choices, drafting, title, fileName, rests }: Props) {
  const { say } = useWords();
  const { options, change, setFileName } = drafting;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(':checked')?.focus(), []);
  return (
    <form
      ref={form}
      className="export-form"
      aria-label={say('export.options')}
      onSubmit={(event) => event.preventDefault()}
      // With all its fields at rest, it is scrolled by the keyboard itself.
      {...(rests && { tabIndex: 0 })}
    >
      <fieldset className="export-fields" disabled={rests}>
        <What choices={choices} drafting={drafting} />
        <Select
          label={say('export.format')}
          options={FORMAT_ORDER.map((value) => ({ value, words: say(FORMATS[value]) }))}
          value={options.format}
          onChange={(format) => change({ format })}
        />
        <Proposed
          label={say('export.document-title')}
          value={options.title}
          proposal={title}
          onChange={(words) => change({ title: words })}
          maxLength={300}
        />
        <Include drafting={drafting} />
        {onPages(options.format) && (
          <div className="export-two">
            <RadioGroup
              label={say('export.paper')}
              name="export-paper"
              value={options.paper}
              options={[
                { value: 'a4', words: say('export.a4') },
                { value: 'letter', words: say('export.letter') },
              ]}
              onChange={(paper) => change({ paper })}
            />
            <RadioGroup
              label={say('export.text-size')}
              name="export-size"
              value={options.large ? 'large' : 'standard'}
              options={[
                { value: 'standard', words: say('export.standard') },
                { value: 'large', words: say('export.large') },
              ]}
              onChange={(size) => change({ large: size === 'large' })}
            />
          </div>
        )}
        <Proposed
          label={say('export.file-name')}
          value={drafting.fileName ?? ''}
          proposal={fileName}
          onChange={(name) => setFileName(name === '' ? null : name)}
          maxLength={255}
        />
      </fieldset>
    </form>
  );
}

function What({ choices, drafting }: { choices: Choices; drafting: Drafting }) {
  const { say } = useWords();
  const { kind, which, choose } = drafting;
  const { asked, selection, tracked, entries, editions } = choices;
  // The one selection of somebody who never made another has no name of its own.
  const only = useShelf().selections.length === 1 && selection.name === '';
  const edition = editions.find(({ year }) => year === which.year);
  const words: Record<SubjectKind, string> = {
    selection: say('export.selection', {
      name: only ? say('satchel.title') : nameOf(selection),
      n: selection.picks.length,
    }),
    'follow-up': say('export.follow-up', { n: tracked.length }),
    summary: say('export.summary'),
    full: say('export.full'),
    results: say('export.results'),
    comparison: say('export.comparison'),
    history: say('export.history', { id: asked.what === 'history' ? (asked.passage ?? '') : '' }),
    histories: say('export.histories'),
    edition: say('export.edition', { year: String(which.year), n: edition?.countries ?? 0 }),
  };
  return (
    <div className="export-what">
      <RadioGroup
        label={say('export.what')}
        name="export-what"
        value={kind}
        options={kindsOf(choices).map((value) => ({ value, words: words[value] }))}
        onChange={(next) => choose(next)}
      />
      {(kind === 'summary' || kind === 'full') && (
        <Select
          label={say('export.country')}
          options={entries.map((entry) => ({
            value: entry.id,
            words: entry.country
              ? say('report.title', { country: entry.country.name, year: String(entry.edition?.year ?? '') }).trim()
              : entry.id,
          }))}
          value={which.report}
          onChange={(report) => choose(kind, { report })}
        />
      )}
      {kind === 'edition' && editions.length > 1 && (
        <Select
          label={say('report.edition-list')}
          options={editions.map(({ year }) => ({ value: String(year), words: sayYear(year) }))}
          value={String(which.year)}
          onChange={(year) => choose(kind, { year: Number(year) })}
        />
      )}
    </div>
  );
}

type Included = keyof ExportOptions['include'];
const INCLUDED: readonly [Included, WordKey][] = [
  ['notes', 'export.notes'],
  ['followUp', 'export.follow-ups'],
  ['tiers', 'export.tiers'],
  ['summaries', 'export.summaries'],
  ['years', 'export.years'],
  ['contents', 'export.contents'],
];

function Include({ drafting }: { drafting: Drafting }) {
  const { say } = useWords();
  const { options, kind, change } = drafting;
  const { include } = options;
  const shown = INCLUDED.filter(([what]) => {
    // Whole reports have their summaries in any case, and histories their years.
    if (what === 'summaries') return kind === 'selection' || kind === 'follow-up' || kind === 'results';
    return what !== 'years' || (kind !== 'history' && kind !== 'histories');
  });
  return (
    <fieldset>
      <legend className="label">{say('export.include')}</legend>
      <div className="export-two">
        {shown.map(([what, words]) => (
          <CheckBox
            key={what}
            checked={include[what]}
            onChange={(checked) => change({ include: { ...include, [what]: checked } })}
          >
            {say(words)}
          </CheckBox>
        ))}
      </div>
      <p className="note">{say('export.always')}</p>
    </fieldset>
  );
}

interface ProposedProps {
  label: string;
  /** As the user wrote it; empty: as proposed. */
  value: string;
  proposal: string;
  onChange: (value: string) => void;
  maxLength: number;
}

/** A field that holds a proposal until something is typed, and again when it is left empty. */
function Proposed({ label, value, proposal, onChange, maxLength }: ProposedProps) {
  const [emptied, setEmptied] = useState(false);
  return (
    <TextField
      label={label}
      maxLength={maxLength}
      value={value === '' && !emptied ? proposal : value}
      onChange={(typed) => {
        setEmptied(typed === '');
        onChange(typed);
      }}
      onBlur={() => setEmptied(false)}
    />
  );
}
