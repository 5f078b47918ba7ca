import { useWords } from '../../words';
import { Joined } from './joined';
import { Setting } from './setting';
import { Switch } from './switch';

/** Screen reader and motion. */
export function EarPage() {
  const { say } = useWords();
  return (
    <>
      <Joined
        name="announcements"
        label={say('settings.announcements')}
        options={[
          { value: 'all', words: say('settings.announcements-all') },
          { value: 'fewer', words: say('settings.announcements-fewer') },
          { value: 'none', words: say('settings.announcements-none') },
        ]}
      >
        <p className="note">{say('settings.announcements-about')}</p>
      </Joined>
      <Setting label={say('settings.motion')}>
        <Switch name="cardMovement">{say('settings.card-movement')}</Switch>
        <p className="note">{say('settings.card-movement-about')}</p>
      </Setting>
      <Setting label={say('settings.links')}>
        <Switch name="underlineLinks">{say('settings.underline')}</Switch>
      </Setting>
      <Setting label={say('settings.targets')}>
        <Switch name="largerTargets">{say('settings.larger-targets')}</Switch>
        <p className="note">{say('settings.larger-targets-about')}</p>
      </Setting>
    </>
  );
}
