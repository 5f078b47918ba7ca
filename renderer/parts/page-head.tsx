import type { ReactNode } from 'react';
import { Notices } from './notices';
import './page-head.css';

interface Props {
  title: ReactNode;
  /** Language of the title where it is not the interface's. */
  lang?: string;
  /** Beside the title: badge, edition, counts. */
  children?: ReactNode;
  /** Buttons at the far end; the last one may be primary. */
  actions?: ReactNode;
}

/** The head of every page: its one H1, which takes focus on arrival (`useArrival`), facts and actions. */
export function PageHead({ title, lang, children, actions }: Props) {
  return (
    <div className="page-head">
      <h1 id="page-title" tabIndex={-1} lang={lang}>
        {title}
      </h1>
      {children}
      {actions && <div className="page-head-actions">{actions}</div>}
      <Notices />
    </div>
  );
}
