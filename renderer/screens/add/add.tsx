import { useAdding } from '../../state/adding';
import { AddingNow } from './adding-now';
import { Done } from './done';
import { Failed } from './failed';
import { FoundReports } from './found-reports';
import { Looking } from './looking';
import { Start } from './start';
import './add.css';

/** Reports on their way into the library: chosen, looked at, corrected, added. Each step arrives at its heading. */
export default function Add() {
  const adding = useAdding();
  switch (adding.at) {
    case 'start':
    case 'choosing':
      return <Start />;
    case 'looking':
      return <Looking {...adding} />;
    case 'found':
      return <FoundReports key={adding.finding.finding} {...adding} />;
    case 'adding':
      return <AddingNow {...adding} />;
    case 'added':
      return <Done added={adding.added} />;
    case 'failed':
      return <Failed {...adding} />;
    default:
      return adding satisfies never;
  }
}
