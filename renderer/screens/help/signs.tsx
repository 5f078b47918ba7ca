import { FollowUpSign } from '../../parts/follow-up-sign';
import { Sign } from '../../parts/sign';
import { TierBadge } from '../../parts/tier-badge';
import { useWords } from '../../words';
import type { Matches } from './matching';

/** Which signs are the reports', which the user's, and which are a question. */
export function Signs({ matches }: { matches: Matches }) {
  const { say } = useWords();
  const signs = [
    { key: 'square', sign: <TierBadge tier="2WL" />, words: [say('tier.2wl'), say('help.square')] },
    {
      key: 'round',
      sign: <FollowUpSign state="under-way">{say('follow-up.under-way')}</FollowUpSign>,
      words: [say('follow-up.under-way'), say('help.round')],
    },
    {
      key: 'ask',
      sign: <Sign sign="ask">{say('help.please-check')}</Sign>,
      words: [say('help.please-check'), say('help.ask')],
    },
  ].filter(({ words }) => matches(say('help.signs'), ...words));
  if (signs.length === 0) return null;
  return (
    <section aria-labelledby="help-signs">
      <h2 id="help-signs">{say('help.signs')}</h2>
      <ul className="help-signs">
        {signs.map(({ key, sign, words }) => (
          <li key={key}>
            {sign}
            <span>{words[1]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
