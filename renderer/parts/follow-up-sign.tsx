import type { ReactNode } from 'react';
import type { FollowUpState } from '../../electron/contract';
import './follow-up-sign.css';

/** A round sign, as all that is the user's own: ring, half, full. The words beside it say what it means. */
export function FollowUpSign({ state, children }: { state: FollowUpState; children: ReactNode }) {
  return (
    <span className="follow-up">
      <i className={`follow-up-sign follow-up-${state}`} aria-hidden="true" />
      {children}
    </span>
  );
}
