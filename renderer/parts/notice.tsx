import type { ReactNode } from 'react';
import './notice.css';

interface Props {
  kind: 'caution' | 'danger' | 'info';
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Something to know before going on: what happened in bold, what to do below, and the ways to do it. */
export function Notice({ kind, title, children, actions }: Props) {
  return (
    <div className={`notice notice-${kind}`}>
      <div className="notice-words">
        {title && <strong>{title}</strong>}
        {children && <p>{children}</p>}
      </div>
      {actions && <div className="notice-actions">{actions}</div>}
    </div>
  );
}
