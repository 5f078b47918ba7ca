import type { ReactNode } from 'react';
import './sign.css';

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
