import { Fragment, type ReactNode } from 'react';
import { numberOf, type Report } from '../../../data/model';
import { PassageNote } from '../../parts/note';
import { ParagraphMenu } from '../../parts/passage-menu';
import { ScrollRegion } from '../../parts/scroll-region';
import { useBookmarked } from '../../state/shelf';
import { directionOf, useWords } from '../../words';
import { FoundText } from './found-text';
import { passageChoices } from './passage-choices';
import { type Part, SectionLinks } from './sections';

interface Props {
  report: Report;
  sections: Part[];
  /** With the row of sections above the text. */
  withRow: boolean;
  /** Below the first section: tier by edition, source. */
  children?: ReactNode;
}

/** The page of running text. */
export function Narrative({ report, sections, withRow, children }: Props) {
  const { say } = useWords();
  const bookmarked = useBookmarked();
  const hasRecommendations = report.sections.some(({ kind }) => kind === 'recommendations');
  return (
    <ScrollRegion
      className="report-leaf report-verso"
      region="narrative"
      aria-label={sections[0]?.title ?? say('section.overview')}
    >
      {!hasRecommendations && <p className="report-none soft">{say('report.no-recommendations')}</p>}
      {withRow && <SectionLinks sections={sections} />}
      {sections.map(({ anchor, title, printed, section }, index) => (
        <div key={anchor} className="report-section">
          <h2 id={anchor} tabIndex={-1} lang={printed ? report.language : undefined}>
            {title}
          </h2>
          <div className="prose" lang={report.language} dir={directionOf(report.language)}>
            {section.passages.map((passage) => (
              <Fragment key={passage.id}>
                <p id={passage.id} data-passage={passage.id}>
                  <ParagraphMenu
                    id={passage.id}
                    number={numberOf(passage.id)}
                    marked={bookmarked.has(passage.id)}
                    choices={passageChoices(report, passage, bookmarked.has(passage.id))}
                  />
                  <FoundText passage={passage} />
                </p>
                <PassageNote passage={passage.id} />
              </Fragment>
            ))}
          </div>
          {index === 0 && children}
        </div>
      ))}
    </ScrollRegion>
  );
}
