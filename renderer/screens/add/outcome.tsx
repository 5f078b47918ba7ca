import type { ReactNode } from 'react';
import type { FileProblem, Found } from '../../../electron/contract';
import { useWords } from '../../words';

const SIGNS = {
  new: <path d="M8 2v12M2 8h12" />,
  replaces: <path d="M1 5h13l-3-3M15 11H2l3 3" />,
  unchanged: <path d="M2 5.5h12M2 10.5h12" />,
  ask: (
    <>
      <path d="M4.5 5.5C4.5 1.5 11.5 1.5 11.5 5.5 11.5 8 8 8 8 10.8" />
      <path d="M8 13v1.8" />
    </>
  ),
  bad: (
    <>
      <path d="M8 1.5 15 14.5H1z" />
      <path d="M8 6v4.4M8 12v1" />
    </>
  ),
};

/** A sign with its words. `ask`: Satchel is not sure; `bad`: something is wrong. */
export function Sign({ sign, children }: { sign: keyof typeof SIGNS; children: ReactNode }) {
  return (
    <span className={`sign sign-${sign}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
        {SIGNS[sign]}
      </svg>
      {children}
    </span>
  );
}

/** What adding a found report will do, or what stands in the way of it. */
export function Outcome({ found }: { found: Found }) {
  const { say } = useWords();
  const { damaged, country, edition, tier, recommendations, doubts, effect } = found;
  if (damaged) return <Sign sign="bad">{say('add.damaged')}</Sign>;
  if (country === null) return <Sign sign="ask">{say('add.no-country')}</Sign>;
  if (edition === null) return <Sign sign="ask">{say('add.no-edition')}</Sign>;
  if (effect === 'unchanged') return <Sign sign="unchanged">{say('add.unchanged')}</Sign>;
  if (recommendations === 0) return <Sign sign="bad">{say('add.no-recommendations')}</Sign>;
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
