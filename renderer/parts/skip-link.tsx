import type { ReactNode } from 'react';
import { focusIn } from '../state/view';
import './skip-link.css';

/** First on a page: leads past the bar to the element with this id. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      className="skip-link"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        const target = document.getElementById(to);
        target?.scrollIntoView({ block: 'start' });
        if (target) focusIn(target);
      }}
    >
      {children}
    </a>
  );
}
