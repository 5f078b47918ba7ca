import { type ReactNode, useEffect } from 'react';
import { Button } from '../../parts/button';
import { LanguageList } from '../../parts/language-list';
import { Notices } from '../../parts/notices';
import { ScrollRegion } from '../../parts/scroll-region';
import { Spine, SpineMark } from '../../parts/spine';
import { keysTag } from '../../parts/tags';
import { TextSize } from '../../parts/text-size';
import { ThemeChoice } from '../../parts/theme-choice';
import { useArrival } from '../../state/arrival';
import { keysOf } from '../../state/keys';
import { useEntries } from '../../state/library';
import { go } from '../../state/navigation';
import { changeSettings } from '../../state/settings';
import { useWords } from '../../words';
import './welcome.css';

/** Shown once: what the program does, and the choices that decide whether it can be read. */
export default function Welcome() {
  const { say } = useWords();
  useArrival(true, '');
  // However it is left: by its buttons, or by a key that leads elsewhere.
  useEffect(() => () => void changeSettings({ welcomed: true }), []);
  return (
    <div className="welcome page-fill">
      <ScrollRegion region="welcome" className="welcome-about" aria-labelledby="page-title">
        <h1 id="page-title" tabIndex={-1} lang="en">
          {say('program.name')}
        </h1>
        <p className="prose">{say('welcome.about')}</p>
        <Jobs />
      </ScrollRegion>
      <ScrollRegion region="choices" className="welcome-choices" aria-labelledby="before-you-start">
        <Notices />
        <h2 id="before-you-start">{say('welcome.before')}</h2>
        <p className="soft">{say('welcome.before-about')}</p>
        <div className="welcome-pair">
          <div>
            <LanguageList />
            <p className="note">{say('language.reports')}</p>
          </div>
          <TextSize label={say('welcome.text-size')} />
        </div>
        <ThemeChoice />
        <p className="note">{say('welcome.contrast')}</p>
        <p className="welcome-ways">
          <Button look="primary" onClick={() => go({ at: 'library' })}>
            {say('welcome.open-library')}
          </Button>
          <Button onClick={() => go({ at: 'add' })}>{say('welcome.add')}</Button>
          <Included />
        </p>
      </ScrollRegion>
    </div>
  );
}

function Jobs() {
  const { say, rich } = useWords();
  const keys = keysOf('search')[0];
  return (
    <Spine className="welcome-jobs">
      <Job number={1} title={say('welcome.read')}>
        {say('welcome.read-about')}
      </Job>
      <Job number={2} title={say('welcome.search')}>
        {keys === undefined ? say('welcome.search-about') : rich('welcome.search-about-keys', { keys: keysTag(keys) })}
      </Job>
      <Job number={3} title={say('welcome.hand-over')}>
        {say('welcome.hand-over-about')}
      </Job>
    </Spine>
  );
}

function Job({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="welcome-job">
      <SpineMark>{number}</SpineMark>
      <div>
        <strong>{title}</strong>
        <p>{children}</p>
      </div>
    </li>
  );
}

/** "1 report is included: Belgium 2020." */
function Included() {
  const { say } = useWords();
  const [first, ...others] = useEntries();
  if (!first) return null;
  const title = first.country
    ? say('report.title', { country: first.country.name, year: String(first.edition?.year ?? '') })
    : first.id;
  return (
    <span className="note">
      {others.length === 0
        ? say('welcome.included', { title })
        : say('welcome.included-many', { n: others.length + 1 })}
    </span>
  );
}
