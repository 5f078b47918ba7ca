import type { Language } from '../../electron/contract';
import { changeSettings, useSetting } from '../state/settings';
import { LANGUAGES, useWords } from '../words';
import { Select } from './fields';

/** Each language by its own name. */
export const OWN_NAMES: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' };

/** The language of the program as a list; applies at once. */
export function LanguageList() {
  const { say } = useWords();
  return (
    <Select
      label={say('language.label')}
      options={LANGUAGES.map((language) => ({ value: language, words: OWN_NAMES[language] }))}
      value={useSetting('language')}
      onChange={(language) => void changeSettings({ language })}
    />
  );
}
