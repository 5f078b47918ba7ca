import { useState } from 'react';
import type { Language } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { Select } from '../../parts/fields';
import { OWN_NAMES } from '../../parts/language-list';
import { Notice } from '../../parts/notice';
import { changeSettings, useSetting } from '../../state/settings';
import { LANGUAGES, directionOf, sayDate, useWords, type WordKey } from '../../words';
import { Joined } from './joined';
import { Setting } from './setting';

/** What each language is called here, and that its words still wait for someone who grew up with it. */
const ABOUT: Partial<Record<Language, WordKey>> = {
  fr: 'language.fr',
  es: 'language.es',
  ar: 'language.ar',
};
const DOCUMENTS: readonly Language[] = ['en', 'fr', 'es', 'ar'];

/** Languages whose words no native reader has checked yet. */
const AWAIT_A_READER: ReadonlySet<string> = new Set(Object.keys(ABOUT));

const backToEnglish = () => (
  <Button look="link" onClick={() => void changeSettings({ language: 'en' })}>
    <bdi lang="en">{OWN_NAMES.en}</bdi>
  </Button>
);

export function LanguagePage() {
  const { say, rich, language } = useWords();
  const [today] = useState(() => new Date());
  const documents = useSetting('documentLanguage');
  return (
    <>
      {AWAIT_A_READER.has(language) && (
        <Notice kind="caution" title={say('language.unread')}>
          {rich('language.back', { english: backToEnglish })}
        </Notice>
      )}
      <Joined
        name="language"
        label={say('language.label')}
        look="list"
        options={LANGUAGES.map((value) => ({ value, words: <LanguageName language={value} /> }))}
      >
        <p className="note">{say('language.reports')}</p>
      </Joined>
      <Joined
        name="digits"
        label={say('settings.digits')}
        options={[
          { value: 'language', words: say('settings.digits-language') },
          { value: 'latin', words: <bdi>0123</bdi> },
          { value: 'arabic', words: <bdi lang="ar">٠١٢٣</bdi> },
        ]}
      >
        <p className="note">{say('settings.digits-about')}</p>
      </Joined>
      <Joined
        name="dates"
        label={say('settings.dates')}
        options={[
          { value: 'long', words: sayDate(today, 'long') },
          { value: 'numeric', words: sayDate(today, 'numeric') },
          { value: 'iso', words: <bdi>{sayDate(today, 'iso')}</bdi> },
        ]}
      />
      <Joined
        name="countryOrder"
        label={say('settings.country-order')}
        options={[
          { value: 'name', words: say('settings.order-name') },
          { value: 'code', words: say('settings.order-code') },
        ]}
      />
      <Joined
        name="paper"
        label={say('settings.paper')}
        options={[
          { value: 'a4', words: say('settings.a4') },
          { value: 'letter', words: say('settings.letter') },
        ]}
      />
      <Setting label={say('settings.documents')}>
        <div className="settings-documents">
          <Select
            label={say('settings.documents')}
            hideLabel
            options={[
              { value: 'program', words: say('settings.documents-same') },
              ...DOCUMENTS.map((value) => ({ value, words: OWN_NAMES[value] })),
            ]}
            value={documents}
            onChange={(documentLanguage) => void changeSettings({ documentLanguage })}
          />
        </div>
        <p className="note">{say('settings.documents-about')}</p>
      </Setting>
    </>
  );
}

function LanguageName({ language }: { language: Language }) {
  const { say } = useWords();
  const about = ABOUT[language];
  return (
    <>
      <bdi lang={language} dir={directionOf(language)}>
        {OWN_NAMES[language]}
      </bdi>{' '}
      {about && <span className="soft">{say(about)}</span>}
    </>
  );
}
