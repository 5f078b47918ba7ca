import type { Theme } from '../../electron/contract';
import { changeSettings, useSetting } from '../state/settings';
import { useWords, type WordKey } from '../words';
import './choices.css';
import './theme-choice.css';

const THEMES: readonly [Theme, WordKey][] = [
  ['light', 'theme.light'],
  ['sepia', 'theme.sepia'],
  ['dark', 'theme.dark'],
  ['contrast', 'theme.contrast'],
];

/** The four themes, each showing how a report looks in it. Applies at once. */
export function ThemeChoice({ hideLabel = false }: { hideLabel?: boolean }) {
  const { say } = useWords();
  const now = useSetting('theme');
  return (
    <fieldset>
      <legend className={hideLabel ? 'hidden' : 'label'}>{say('theme.label')}</legend>
      <div className="themes">
        {THEMES.map(([theme, words]) => (
          <label key={theme} className="theme">
            <span className="theme-swatch" data-theme={theme} lang="en" dir="ltr" aria-hidden="true">
              {say('theme.sample')}
            </span>
            <span className="theme-name">
              <input
                type="radio"
                className="box"
                name="theme"
                value={theme}
                checked={theme === now}
                onChange={() => void changeSettings({ theme })}
              />
              {say(words)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
