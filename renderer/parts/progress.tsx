import type { ReactNode } from 'react';
import './progress.css';

interface Props {
  /** What is under way, for the bar's name. */
  label: string;
  done: number;
  /** 0 while it is not known. */
  of: number;
  /** The words above the bar. */
  children: ReactNode;
}

/** A plain bar with its words. Progress is spoken by the work itself, at each quarter, not by the bar. */
export function Progress({ label, done, of, children }: Props) {
  return (
    <div className="progress">
      <p className="num">{children}</p>
      <progress aria-label={label} max={of || 1} {...(of > 0 && { value: done })} />
    </div>
  );
}
