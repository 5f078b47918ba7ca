import type { FileProblem, Found } from '../../../electron/contract';
import { Sign } from '../../parts/sign';
import { useWords } from '../../words';

/** What adding a found report will do, or what stands in the way of it. */
export function Outcome({ found, packed }: { found: Found; packed: boolean }) {
  const { say } = useWords();
  const { damaged, country, edition, tier, recommendations, doubts, effect } = found;
  if (damaged) return <Sign sign="bad">{say('add.damaged')}</Sign>;
  if (country === null) return <Sign sign="ask">{say('add.no-country')}</Sign>;
  if (edition === null) return <Sign sign="ask">{say('add.no-edition')}</Sign>;
  if (effect === 'unchanged') return <Sign sign="unchanged">{say('add.unchanged')}</Sign>;
  if (recommendations === 0) return <Sign sign="bad">{say('add.no-recommendations')}</Sign>;
  // Whoever made the pack saw the mark already.
  if (doubts > 0 && packed && effect === 'new') return <Sign sign="new">{say('add.new-please-check')}</Sign>;
  if (doubts > 0) return <Sign sign="ask">{say('add.please-check', { n: doubts })}</Sign>;
  if (tier === null) return <Sign sign="ask">{say('add.no-tier')}</Sign>;
  return effect === 'new' ? (
    <Sign sign="new">{say('add.new')}</Sign>
  ) : (
    <Sign sign="replaces">{say('add.replaces')}</Sign>
  );
}

export function Unread({ problem }: { problem: FileProblem }) {
  const { say } = useWords();
  const words = problem.fault.code === 'not-a-report' ? say('add.not-a-report') : say('add.cannot-be-read');
  return <Sign sign="bad">{words}</Sign>;
}
