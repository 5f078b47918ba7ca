import type { MouseEvent } from 'react';
import type { Settings as Kept } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { ScrollRegion } from '../../parts/scroll-region';
import { useArrival } from '../../state/arrival';
import { announce } from '../../state/announcer';
import { amend, hrefOf } from '../../state/navigation';
import { changeSettings, usualOf } from '../../state/settings';
import { useWords, type WordKey } from '../../words';
import { AboutPage } from './about-page';
import { EarPage } from './ear-page';
import { KeyboardPage } from './keyboard-page';
import { LanguagePage } from './language-page';
import { ReadingPage } from './reading-page';
import { switchAllOn } from './packs';
import { ReportsPage } from './reports-page';
import { SearchPage } from './search-page';
import './settings.css';

interface PageFacts {
  page: string;
  title: WordKey;
  Content: () => React.ReactNode;
  /** What "Reset this page" brings back. */
  holds: readonly (keyof Kept)[];
  /** What it does besides. */
  reset?: () => Promise<void>;
}

const READING: PageFacts = {
  page: 'reading',
  title: 'settings.reading',
  Content: ReadingPage,
  holds: [
    'theme',
    'followSystem',
    'textSize',
    'typeface',
    'lineSpacing',
    'lineLength',
    'recommendationsBeside',
    'pocket',
  ],
};

const PAGES: readonly PageFacts[] = [
  READING,
  { page: 'search', title: 'settings.search', Content: SearchPage, holds: ['wholeWords', 'rememberSearches'] },
  { page: 'keyboard', title: 'settings.keyboard', Content: KeyboardPage, holds: ['keys', 'singleKeys'] },
  {
    page: 'ear',
    title: 'settings.ear',
    Content: EarPage,
    holds: ['announcements', 'cardMovement', 'underlineLinks', 'largerTargets'],
  },
  {
    page: 'language',
    title: 'settings.language',
    Content: LanguagePage,
    holds: ['language', 'digits', 'dates', 'countryOrder', 'paper', 'documentLanguage'],
  },
  { page: 'reports', title: 'settings.reports', Content: ReportsPage, holds: [], reset: switchAllOn },
  { page: 'about', title: 'settings.about', Content: AboutPage, holds: [] },
];

/** The pages are one stop of the way: Back leads out of them. */
const turnTo = (page: string) => (event: MouseEvent) => {
  event.preventDefault();
  amend({ at: 'settings', page });
};

export default function Settings({ page }: { page: string }) {
  const { say } = useWords();
  const { title, holds, reset, Content } = PAGES.find((each) => each.page === page) ?? READING;
  useArrival(true, say('settings.title'));
  const canReset = holds.length > 0 || reset !== undefined;
  const resetPage = async () => {
    if (holds.length > 0) void changeSettings(usualOf(holds));
    await reset?.();
    announce(say('settings.was-reset'));
  };
  return (
    <>
      <PageHead
        title={say('settings.title')}
        actions={
          canReset && (
            <Button look="link" onClick={() => void resetPage()}>
              {say('settings.reset')}
            </Button>
          )
        }
      >
        {canReset && <span className="soft">{say('settings.at-once')}</span>}
      </PageHead>
      <div className="settings page-fill">
        <nav className="settings-pages scroll" aria-label={say('settings.title')} data-region="settings-pages">
          {PAGES.map((each) => (
            <a
              key={each.page}
              id={`settings-${each.page}`}
              href={hrefOf({ at: 'settings', page: each.page })}
              aria-current={each.title === title ? 'page' : undefined}
              onClick={turnTo(each.page)}
            >
              {say(each.title)}
            </a>
          ))}
        </nav>
        <ScrollRegion key={title} region={`settings-${page}`} className="settings-page" aria-labelledby="settings-page">
          <h2 id="settings-page">{say(title)}</h2>
          <Content />
        </ScrollRegion>
      </div>
    </>
  );
}
