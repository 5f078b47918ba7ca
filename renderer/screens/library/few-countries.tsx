import type { Entry, Listing } from '../../../electron/contract';
import { recommendationsOf, type Report } from '../../../data/model';
import { Button, LinkButton, RouteLink } from '../../parts/button';
import { Card } from '../../parts/card';
import { ScrollRegion } from '../../parts/scroll-region';
import { SpineMark } from '../../parts/spine';
import { TierBadge } from '../../parts/tier-badge';
import { openExport } from '../../state/export-request';
import { byCountry } from '../../state/library';
import { useReport } from '../../state/reports';
import { directionOf, useWords } from '../../words';
import { LibraryHead } from './library-head';
import { firstSentences } from './sentences';
import './few-countries.css';

/** A library of one to five countries: each shows how its newest report begins. */
export function FewCountries({ listing }: { listing: Listing }) {
  const { say } = useWords();
  return (
    <>
      <LibraryHead listing={listing} figures={null} />
      <ScrollRegion className="library-few page-fill" region="library" aria-label={say('library.countries')}>
        <div className="library-covers spine">
          {[...byCountry(listing.entries)].map(([key, [newest]]) => newest && <Cover key={key} entry={newest} />)}
        </div>
        <aside className="library-more" aria-labelledby="add-more">
          <h2 id="add-more">{say('library.add-more')}</h2>
          <p>{say('library.add-more-about')}</p>
          <LinkButton to={{ at: 'add' }}>{say('library.add')}</LinkButton>
        </aside>
      </ScrollRegion>
    </>
  );
}

/** So many sentences of the summary, and recommendations, are shown before the report is opened. */
const SHOWN = { sentences: 2, recommendations: 4 };

function Cover({ entry }: { entry: Entry }) {
  const { say } = useWords();
  const opening = useReport(entry.id);
  const report = opening.state === 'open' ? opening.report : null;
  const name = entry.country?.name ?? say('library.unknown-country', { id: entry.id });
  return (
    <section className="cover" aria-labelledby={`cover-${entry.id}`}>
      <SpineMark>{name.slice(0, 1)}</SpineMark>
      <div>
        <div className="cover-head">
          <h2 id={`cover-${entry.id}`}>
            <RouteLink id={`open-${entry.id}`} to={{ at: 'report', report: entry.id }}>
              {name}
            </RouteLink>
          </h2>
          {entry.damaged ? <strong>{say('library.damaged')}</strong> : <TierBadge tier={entry.tier} />}
          {entry.edition && (
            <span className="soft">{say('library.edition', { year: String(entry.edition.year) })}</span>
          )}
        </div>
        {report && <Beginning report={report} />}
        <p className="cover-actions">
          <LinkButton
            id={`read-${entry.id}`}
            look="primary"
            to={{ at: 'report', report: entry.id }}
            aria-describedby={`open-${entry.id}`}
          >
            {say('library.read')}
          </LinkButton>
          <Button
            aria-describedby={`open-${entry.id}`}
            onClick={() => openExport({ what: 'reports', reports: [entry.id], content: 'summary' })}
          >
            {say('library.export-summary')}
          </Button>
        </p>
      </div>
      {report && <FirstRecommendations report={report} />}
    </section>
  );
}

function Beginning({ report }: { report: Report }) {
  const first = report.sections.find(({ kind }) => kind === 'overview')?.passages[0];
  if (!first) return null;
  return (
    <p className="prose cover-beginning" lang={report.language} dir={directionOf(report.language)}>
      {firstSentences(first.text, SHOWN.sentences, report.language)}
    </p>
  );
}

function FirstRecommendations({ report }: { report: Report }) {
  const { say } = useWords();
  const recommendations = recommendationsOf(report);
  const more = recommendations.length - SHOWN.recommendations;
  const next = recommendations[SHOWN.recommendations];
  if (recommendations.length === 0) return null;
  return (
    <div className="cover-recommendations">
      <ol>
        {recommendations.slice(0, SHOWN.recommendations).map((passage) => (
          <Card key={passage.id} passage={passage} lang={report.language} box={false} />
        ))}
      </ol>
      {next && (
        <p className="cover-rest">
          <RouteLink id={`more-${report.id}`} to={{ at: 'report', report: report.id, passage: next.id }}>
            {say('library.more-recommendations', { n: more })}
          </RouteLink>
        </p>
      )}
    </div>
  );
}
