import { Component, type ReactNode, useState } from 'react';
import type { Route } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { announce } from '../../state/announcer';
import { useArrival } from '../../state/arrival';
import { go, type Stop } from '../../state/navigation';
import { useProgram } from '../../state/program';
import { activeSelection, lastKept, useShelf } from '../../state/shelf';
import { sayDate, sayTime, useWords } from '../../words';
import { countFault, detailsOf } from './details';
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

/** Keeps a fault on one page from taking the program with it. */
export class FaultBoundary extends Component<Props, { fallen: Fallen | null }> {
  override state: { fallen: Fallen | null } = { fallen: null };

  static getDerivedStateFromError(thrown: unknown): { fallen: Fallen } {
    const fault = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { fallen: { fault, times: 1, at: new Date() } };
  }

  override componentDidCatch(): void {
    const times = countFault(this.props.stop.route);
    this.setState(({ fallen }) => ({ fallen: fallen && { ...fallen, times } }));
  }

  override render() {
    const { fallen } = this.state;
    if (!fallen) return this.props.children;
    return <FaultPage fallen={fallen} route={this.props.stop.route} onAgain={() => this.setState({ fallen: null })} />;
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
  const copy = async () => {
    const copied = await ask('copy', { text: details });
    announce(copied.ok ? say('fault.details-copied') : copied.error.message);
  };
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
          <Button onClick={() => void copy()}>{say('fault.copy-details')}</Button>
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
  const { version, platform } = useProgram();
  const { page, fault: words } = detailsOf(fault, route);
  const chrome = /Chrome\/\d+/.exec(navigator.userAgent)?.[0] ?? '';
  const time = `${sayDate(at)}, ${sayTime(at)}`;
  return [
    say('fault.first-line', { version, system: [platform, chrome].join(' '), page }),
    words,
    say('fault.at', { time }),
  ].join('\n');
}
