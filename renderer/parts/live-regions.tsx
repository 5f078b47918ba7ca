import { spokenAloud } from '../state/announcer';
import { useStore } from '../state/store';

/** What screen readers are told without being asked. Kept out of what a dialog hides (`data-live-announcer`). */
export function LiveRegions() {
  const { polite, alert, turn } = useStore(spokenAloud, (now) => now);
  // The same words twice are a change only if the text differs: every other turn ends with a space that is not heard.
  const again = turn % 2 === 0 ? '' : '\u00A0';
  return (
    <div className="hidden" data-live-announcer="true">
      <output>{polite && polite + again}</output>
      <div role="alert">{alert && alert + again}</div>
    </div>
  );
}
