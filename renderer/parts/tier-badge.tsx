import type { Tier } from '../../data/model';
import { useWords, type WordKey } from '../words';
import './tier-badge.css';

export const TIER_WORDS: Record<Tier, WordKey> = {
  '1': 'tier.1',
  '2': 'tier.2',
  '2WL': 'tier.2wl',
  '3': 'tier.3',
  SC: 'tier.sc',
};
export const tierWords = (tier: Tier | null): WordKey => (tier === null ? 'tier.none' : TIER_WORDS[tier]);

/** The tier in words with its sign. Without its box in lists. No sign where the report gives no tier. */
export function TierBadge({ tier, boxed = true }: { tier: Tier | null; boxed?: boolean }) {
  const { say } = useWords();
  if (tier === null) return <span className="tier-none">{say('tier.none')}</span>;
  const classes = ['tier', `tier-${tier.toLowerCase()}`, !boxed && 'tier-unboxed'];
  return (
    <span className={classes.filter(Boolean).join(' ')}>
      <i className="tier-sign" aria-hidden="true" />
      {say(TIER_WORDS[tier])}
    </span>
  );
}
