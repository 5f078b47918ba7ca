import { keysTag } from '../../parts/tags';
import { TextSize } from '../../parts/text-size';
import { ThemeChoice } from '../../parts/theme-choice';
import { keysOf } from '../../state/keys';
import { useWords } from '../../words';
import { Joined } from './joined';
import { Setting } from './setting';
import { Switch } from './switch';

export function ReadingPage() {
  const { say } = useWords();
  return (
    <>
      <Setting label={say('theme.label')}>
        <ThemeChoice hideLabel />
        <Switch name="followSystem">{say('settings.follow-system')}</Switch>
      </Setting>
      <Setting label={say('settings.text-size')}>
        <div className="settings-size">
          <TextSize label={say('settings.text-size')} hideLabel />
          <SizeKeys />
        </div>
      </Setting>
      <Joined
        name="typeface"
        label={say('settings.typeface')}
        options={[
          { value: 'serif', words: say('settings.serif') },
          { value: 'sans', words: say('settings.sans') },
        ]}
      />
      <Joined
        name="lineSpacing"
        label={say('settings.spacing')}
        options={[
          { value: 'close', words: say('settings.close') },
          { value: 'standard', words: say('settings.standard') },
          { value: 'open', words: say('settings.open') },
        ]}
      />
      <Joined
        name="lineLength"
        label={say('settings.length')}
        options={[
          { value: 'short', words: say('settings.short') },
          { value: 'standard', words: say('settings.standard') },
          { value: 'long', words: say('settings.long') },
        ]}
      />
      <Setting label={say('settings.beside')}>
        <fieldset>
          <legend className="hidden">{say('settings.beside')}</legend>
          <Switch name="recommendationsBeside">{say('settings.beside-recommendations')}</Switch>
          <Switch name="pocket">{say('settings.beside-pocket')}</Switch>
        </fieldset>
      </Setting>
    </>
  );
}

function SizeKeys() {
  const { say, rich } = useWords();
  const larger = keysOf('larger')[0];
  const smaller = keysOf('smaller')[0];
  return (
    <span className="note">
      {larger === undefined || smaller === undefined
        ? say('settings.text-size-range')
        : rich('settings.text-size-keys', { larger: keysTag(larger), smaller: keysTag(smaller) })}
    </span>
  );
}
