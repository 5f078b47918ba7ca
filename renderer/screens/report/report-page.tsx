import { useRef } from 'react';
import type { ExportSubject } from '../../../electron/contract';
import { type Report, recommendationsOf } from '../../../data/model';
import { Button, LinkButton } from '../../parts/button';
import { Select } from '../../parts/fields';
import { Notice } from '../../parts/notice';
import { PageHead } from '../../parts/page-head';
import { TierBadge } from '../../parts/tier-badge';
import { useAction } from '../../state/actions';
import { copyWithCitation } from '../../state/copied';
import { editionsRoute } from '../../state/compare-routes';
import { openExport } from '../../state/export-request';
import { byCountry, useEntries } from '../../state/library';
import { go } from '../../state/navigation';
import { useWidth } from '../../state/width';
import { sayYear, useWords } from '../../words';
import { reportCitation, titleOf } from './citation';
import { FindBar } from './find-bar';
import { FindingContext, useFinding } from './finding';
import { Narrative } from './narrative';
import { TrackedLink } from './note-tracked';
import { SectionLinks, useSections } from './sections';
import { usePosition } from './position';
import { Recommendations } from './recommendations';
import { SelectionMenu } from './selection-menu';
import { SourcePanel } from './source-panel';
import { TierHistory } from './tier-history';
import { useReportActions } from './report-actions';

/** A report that has been opened. */
export function ReportPage({ report, damaged }: { report: Report; damaged: boolean }) {
  const { say } = useWords();
  const width = useWidth();
  const spread = useRef<HTMLDivElement>(null);
  const sections = useSections(report);
  const recommendations = recommendationsOf(report);
  usePosition(report.id, spread);
  useReportActions(report);
  const finding = useFinding(report.id);
  const subject: ExportSubject = { what: 'reports', reports: [report.id], content: 'summary' };
  useAction('export', () => openExport(subject));
  // On paper goes what is being read, not only what can be handed over.
  useAction('print', () => openExport({ ...subject, content: 'full' }, true));

  const panels = (
    <>
      <TierHistory report={report} />
      <SourcePanel report={report} damaged={damaged} />
    </>
  );
  const inRail = width === 'rail' && recommendations.length > 0;
  const oneColumn = width === 'column' || width === 'narrow';
  const shape = recommendations.length === 0 ? 'report-single' : inRail ? 'report-railed' : '';
  return (
    <>
      <Head report={report} onExport={() => openExport(subject)} />
      <FindBar report={report} finding={finding} />
      <SelectionMenu report={report} />
      {damaged && <Notice kind="danger" title={say('report.damaged-shown')} />}
      <div className={`report-spread page-fill ${shape}`} ref={spread} data-scroll="report">
        {inRail && (
          <div className="report-rail scroll">
            <SectionLinks sections={sections} recommendations={recommendations.length} />
            {panels}
          </div>
        )}
        <FindingContext value={finding}>
          <Narrative report={report} sections={sections} withRow={!inRail}>
            {!inRail && !oneColumn && panels}
          </Narrative>
          {recommendations.length > 0 && <Recommendations report={report} damaged={damaged} />}
        </FindingContext>
        {oneColumn && <div className="report-after">{panels}</div>}
      </div>
    </>
  );
}

function Head({ report, onExport }: { report: Report; onExport: () => void }) {
  const { say } = useWords();
  const year = report.edition ? String(report.edition.year) : null;
  const editions = byCountry(useEntries()).get(report.country?.code ?? report.id) ?? [];
  const copy = () =>
    copyWithCitation({ text: null, citation: reportCitation(report), language: report.language, ids: report.id });
  return (
    <PageHead
      title={report.country?.name ?? titleOf(report)}
      actions={
        <>
          <LinkButton to={editionsRoute(report.id, editions)}>{say('report.compare')}</LinkButton>
          <Button onClick={() => void copy()}>{say('report.copy-citation')}</Button>
          <Button look="primary" onClick={onExport}>
            {say('report.export-summary')}
          </Button>
        </>
      }
    >
      <TierBadge tier={report.tier} />
      {editions.length > 1 ? (
        <Select
          label={say('report.edition-list')}
          beside
          options={editions.map(({ id, edition }) => ({ value: id, words: edition ? sayYear(edition.year) : id }))}
          value={report.id}
          onChange={(id) => go({ at: 'report', report: id })}
        />
      ) : (
        year && <span className="soft">{say('report.edition', { year })}</span>
      )}
      <TrackedLink report={report.id} />
    </PageHead>
  );
}
