import { Button } from '../../parts/button';
import { announce } from '../../state/announcer';
import { keepSearches, useSearches } from '../../state/navigation';
import { useWords } from '../../words';
import { Setting } from './setting';
import { Switch } from './switch';

export function SearchPage() {
  const { say } = useWords();
  const searches = useSearches();
  const forget = () => {
    keepSearches([]);
    announce(say('settings.forgotten'));
  };
  return (
    <>
      <Setting label={say('settings.whole-words')}>
        <Switch name="wholeWords">{say('settings.whole-words-only')}</Switch>
        <p className="note">{say('settings.whole-words-about')}</p>
      </Setting>
      <Setting heading label={say('settings.accents')}>
        <p>{say('settings.accents-about')}</p>
      </Setting>
      <Setting heading label={say('settings.typing-errors')}>
        <p>{say('settings.typing-errors-about')}</p>
      </Setting>
      <Setting label={say('settings.searches')}>
        <Switch name="rememberSearches">{say('settings.remember')}</Switch>
        {searches.length > 0 && (
          <p className="button-row">
            <Button onClick={forget}>{say('settings.forget')}</Button>
          </p>
        )}
      </Setting>
    </>
  );
}
