import { useState } from 'react';
import type { Entry } from '../../../electron/contract';
import { Select } from '../../parts/fields';
import { useChecking } from '../../state/checking';
import { useEntries } from '../../state/library';
import { useProgram } from '../../state/program';
import { useReport } from '../../state/reports';
import { sayYear, useWords } from '../../words';
import { CheckButton, Checks } from './checks';
import { CopyChecksums } from './copy-checksums';
import { AllLicences } from './licences';
import { ReportFacts } from './report-facts';
import { Setting } from './setting';
import '../../parts/table.css';

export function AboutPage() {
  const { say } = useWords();
  const entries = useEntries();
  const { version } = useProgram();
  return (
    <>
      <Setting heading label={say('about.texts')}>
        <p>{say('about.texts-about')}</p>
        {entries.length > 0 && <Editions entries={entries} />}
        <Checks />
        <p className="button-row">
          <CheckButton />
          <CopyChecksums />
        </p>
      </Setting>
      {entries.length > 0 && <OneReport entries={entries} />}
      <Setting heading label={say('about.network')}>
        <p>{say('about.network-about')}</p>
      </Setting>
      <Setting heading label={say('about.licences')}>
        <p>{say('about.licences-about')}</p>
        <AllLicences />
      </Setting>
      <Setting heading label={say('about.version')}>
        <p>
          <bdi>{version}</bdi>
        </p>
      </Setting>
    </>
  );
}

interface Edition {
  year: number | null;
  entries: Entry[];
}

/** Newest first; reports without an edition last. */
function byEdition(entries: readonly Entry[]): Edition[] {
  const editions = new Map<number | null, Entry[]>();
  for (const entry of entries) {
    const year = entry.edition?.year ?? null;
    const others = editions.get(year);
    if (others) others.push(entry);
    else editions.set(year, [entry]);
  }
  return [...editions].map(([year, of]) => ({ year, entries: of })).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

function Editions({ entries }: { entries: readonly Entry[] }) {
  const { say } = useWords();
  return (
    <table className="table">
      <caption className="hidden">{say('about.editions')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('about.edition')}</th>
          <th scope="col">{say('about.source')}</th>
          <th scope="col" className="table-number">
            {say('packs.reports')}
          </th>
          <th scope="col">{say('about.checked')}</th>
        </tr>
      </thead>
      <tbody>
        {byEdition(entries).map((edition) => (
          <EditionRow key={edition.year} edition={edition} />
        ))}
      </tbody>
    </table>
  );
}

function EditionRow({ edition: { year, entries } }: { edition: Edition }) {
  const { say } = useWords();
  const damaged = entries.filter((entry) => entry.damaged).length;
  const wasChecked = useChecking().state === 'checked';
  const first = entries.find((entry) => !entry.damaged) ?? entries[0];
  return (
    <tr>
      <th scope="row">{year === null ? say('source.no-edition') : sayYear(year)}</th>
      <td>{first && <SourceLine report={first.id} only={entries.length === 1} />}</td>
      <td className="table-number">{say('packs.number', { n: entries.length })}</td>
      <td className="table-short">
        {damaged > 0
          ? say('about.some-damaged', { n: damaged })
          : wasChecked
            ? say('about.matches')
            : say('about.when-opened')}
      </td>
    </tr>
  );
}

/** The line by which a report names its origin; of several, one as an example. */
function SourceLine({ report, only }: { report: string; only: boolean }) {
  const { say } = useWords();
  const opening = useReport(report);
  if (opening.state !== 'open') return null;
  const { statement } = opening.report.source;
  if (statement === null) return say('source.none');
  return <bdi>{only ? statement : say('about.for-example', { statement, id: report })}</bdi>;
}

/** Facts of one report, chosen from a list where there are several. */
function OneReport({ entries }: { entries: readonly Entry[] }) {
  const { say } = useWords();
  const [chosen, setChosen] = useState(entries[0]?.id ?? '');
  const entry = entries.find(({ id }) => id === chosen) ?? entries[0];
  if (!entry) return null;
  const titleOf = ({ country, edition, id }: Entry) =>
    country ? say('report.title', { country: country.name, year: String(edition?.year ?? '') }) : id;
  return (
    <Setting heading label={entries.length === 1 ? titleOf(entry) : say('about.one-report')}>
      {entries.length > 1 && (
        <Select
          label={say('about.report')}
          hideLabel
          options={entries.map((each) => ({ value: each.id, words: titleOf(each) }))}
          value={entry.id}
          onChange={setChosen}
        />
      )}
      <ReportFacts entry={entry} />
    </Setting>
  );
}
