import { Component, type ReactNode, useState } from 'react';
import type { Route } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { CopyDetails, useFirstLine } from '../../parts/copy-details';
import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { go, type Stop } from '../../state/navigation';
import { activeSelection, lastKept, useShelf } from '../../state/shelf';
import { sayDate, sayTime, useWords } from '../../words';
import { countFault, detailsOf } from './details';
import { noteFault } from './noting';
import './fault.css';

interface Props {
  stop: Stop;
  children: ReactNode;
}

interface Fallen {
  fault: Error;
  /** The page that it happened on failed so many times. */
  times: number;
  at: Date;
}

interface State {
  fallen: Fallen | null;
  stop: number;
}

/** Keeps a fault on one page from taking the program with it. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { fallen: null, stop: this.props.stop.key };

  /** On another page it may well work. */
  static getDerivedStateFromProps({ stop }: Props, before: State): State | null {
    return stop.key === before.stop ? null : { fallen: null, stop: stop.key };
  }

  static getDerivedStateFromError(thrown: unknown): { fallen: Fallen } {
    const fault = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { fallen: { fault, times: 1, at: new Date() } };
  }

  override componentDidCatch(thrown: unknown): void {
    noteFault(thrown);
    const times = countFault(this.props.stop.route);
    this.setState(({ fallen }) => ({ fallen: fallen && { ...fallen, times } }));
  }

  /** Code that could not be fetched stays away until the whole page is loaded anew. */
  private again(fault: Error): void {
    if (/dynamically imported module|preload CSS/.test(fault.message)) void ask('openAgain', {});
    else this.setState({ fallen: null });
  }

  override render() {
    const { fallen } = this.state;
    if (!fallen) return this.props.children;
    return <FaultPage fallen={fallen} route={this.props.stop.route} onAgain={() => this.again(fallen.fault)} />;
  }
}

interface PageProps {
  fallen: Fallen;
  route: Route;
  onAgain: () => void;
}

function FaultPage({ fallen: { fault, times, at }, route, onAgain }: PageProps) {
  const { say } = useWords();
  useArrival(true, say('fault.title'));
  const details = useDetails(fault, route, at);
  // What failed twice will fail again: the way out is then the main one.
  const again = times < 2;
  return (
    <>
      <PageHead title={say('fault.title')} />
      <div className="fault page-fill scroll">
        <p className="prose">
          <Safe />
        </p>
        <p className="button-row">
          <Button look={again ? 'primary' : 'plain'} onClick={onAgain}>
            {say('fault.open-again')}
          </Button>
          <Button look={again ? 'plain' : 'primary'} onClick={() => go({ at: 'library' })}>
            {say('fault.to-library')}
          </Button>
          <CopyDetails details={details} />
        </p>
        <p className="note">{say('fault.about')}</p>
        <details>
          <summary>{say('fault.what-they-say')}</summary>
          <pre className="fault-details">{details}</pre>
        </details>
      </div>
    </>
  );
}

/** "Your Satchel is safe: 3 recommendations, 2 notes, kept at 14:02." */
function Safe() {
  const { say } = useWords();
  const shelf = useShelf();
  const [kept] = useState(lastKept);
  const counts = { n: activeSelection(shelf).picks.length, notes: shelf.notes.length };
  if (shelf.volatile) return say('fault.safe-volatile', counts);
  if (!kept) return say('fault.safe', counts);
  return say('fault.safe-kept', { ...counts, time: sayTime(kept) });
}

function useDetails(fault: Error, route: Route, at: Date): string {
  const { say } = useWords();
  const { page, fault: words } = detailsOf(fault, route);
  const time = `${sayDate(at)}, ${sayTime(at)}`;
  return [useFirstLine(page), words, say('fault.at', { time })].join('\n');
}
