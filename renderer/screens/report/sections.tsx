import { type ReactNode, useEffect, useState } from 'react';
import type { Report, Section, SectionKind } from '../../../data/model';
import { SECTION_WORDS } from '../../parts/section-words';
import { useWords } from '../../words';
import { showPassage } from '../../state/view';

/** A section of the narrative as the page shows it. */
export interface Part {
  /** Of its heading, for links. */
  anchor: string;
  title: string;
  /** The title is the report's own words. */
  printed: boolean;
  section: Section;
}

/** Where a heading of the report says more than the kind of section does. */
const AS_PRINTED: ReadonlySet<SectionKind> = new Set(['efforts', 'other']);

/** The narrative's sections in reading order. */
export function useSections(report: Report): Part[] {
  const { say } = useWords();
  return report.sections.flatMap((section, index) => {
    if (section.kind === 'recommendations' || section.passages.length === 0) return [];
    const printed = section.heading !== null && AS_PRINTED.has(section.kind);
    const title = printed && section.heading !== null ? section.heading : say(SECTION_WORDS[section.kind]);
    return [{ anchor: `section-${index}`, title, printed, section }];
  });
}

interface LinksProps {
  sections: Part[];
  /** With the recommendations and their number as the last link: in the rail. */
  recommendations?: number;
}

/** Leads to the sections of the report. A report of one section needs none, except in the rail. */
export function SectionLinks({ sections, recommendations }: LinksProps) {
  const { say } = useWords();
  const inRail = recommendations !== undefined;
  const current = useCurrent(sections);
  if (sections.length < 2 && !inRail) return null;
  return (
    <nav className={inRail ? 'report-contents' : 'report-row'} aria-label={say('report.sections')}>
      {inRail && <h2>{say('report.sections')}</h2>}
      {sections.map(({ anchor, title }) => (
        <SectionLink key={anchor} anchor={anchor} current={anchor === current}>
          {title}
        </SectionLink>
      ))}
      {inRail && (
        <SectionLink anchor="recommendations">
          {say('section.recommendations')}
          <span className="soft">{recommendations}</span>
        </SectionLink>
      )}
    </nav>
  );
}

function SectionLink(props: { anchor: string; current?: boolean; children: ReactNode }) {
  const { anchor, current = false, children } = props;
  return (
    <a
      aria-current={current ? 'location' : undefined}
      href={`#${anchor}`}
      onClick={(event) => {
        event.preventDefault();
        showPassage(anchor, true);
      }}
    >
      {children}
    </a>
  );
}

/** A section counts as being read from when its heading has come this near to the top, in pixels. */
const NEAR = 160;

/** The section being read: the last whose heading has come up to the top of the page. */
function useCurrent(sections: Part[]): string | undefined {
  const first = sections[0]?.anchor;
  const [current, setCurrent] = useState(first);
  const anchors = sections.map(({ anchor }) => anchor).join(' ');
  useEffect(() => {
    const find = () => {
      const reached = anchors.split(' ').filter((anchor) => {
        const heading = document.getElementById(anchor);
        const page = heading?.closest('.scroll');
        return (
          heading && page && heading.getBoundingClientRect().top - Math.max(0, page.getBoundingClientRect().top) < NEAR
        );
      });
      setCurrent(reached.at(-1) ?? first);
    };
    document.addEventListener('scroll', find, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', find, { capture: true });
  }, [anchors, first]);
  return current;
}
