import type { ReactNode } from 'react';
import type { FollowUpState } from '../../electron/contract';
import type { Tags, WordKey } from '../words';
import './follow-up-sign.css';

export const STATE_WORDS: Record<FollowUpState, WordKey> = {
  'no-action': 'follow-up.no-action',
  'under-way': 'follow-up.under-way',
  done: 'follow-up.done',
};

/** A round sign, as all that is the user's own: ring, half, full. The words beside it say what it means. */
export function FollowUpSign({ state, children }: { state: FollowUpState; children: ReactNode }) {
  return (
    <span className="follow-up">
      <i className={`follow-up-sign follow-up-${state}`} aria-hidden="true" />
      {children}
    </span>
  );
}

/** For `<sign>…</sign>` in a message: the sign before its words. */
export const signTag = (state: FollowUpState): Tags => ({
  sign: (words) => <FollowUpSign state={state}>{words}</FollowUpSign>,
});
