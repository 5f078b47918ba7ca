import type { ReactNode } from 'react';
import './slip.css';

interface Props {
  label: string;
  children: ReactNode;
  actions: ReactNode;
}

/** Stands on the pocket and takes no focus: what was copied, a saving that goes on. */
export function Slip({ label, children, actions }: Props) {
  return (
    <section className="slip" aria-label={label}>
      <div className="slip-words">{children}</div>
      <div className="slip-actions">{actions}</div>
    </section>
  );
}
