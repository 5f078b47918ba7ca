import type { ReactNode } from 'react';

interface Props {
  label: ReactNode;
  /** A part of the page with a heading of its own, in place of the name of one control. */
  heading?: boolean;
  children: ReactNode;
}

/** A line of Settings: what it is called at the start, the choice beside it. The control itself carries its name. */
export function Setting({ label, heading = false, children }: Props) {
  return (
    <div className="setting">
      {heading ? (
        <h3 className="setting-label">{label}</h3>
      ) : (
        <span className="setting-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div className="setting-choice">{children}</div>
    </div>
  );
}
