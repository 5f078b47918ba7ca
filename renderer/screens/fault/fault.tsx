import { Component, type ReactNode } from 'react';
import { Button } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { ask } from '../../host';
import { useArrival } from '../../state/arrival';
import { go, type Stop } from '../../state/navigation';
import { activeSelection, useShelf } from '../../state/shelf';
import { useWords } from '../../words';
import './fault.css';

interface Props {
  stop: Stop;
  children: ReactNode;
}

/** Keeps a fault on one page from taking the program with it. */
export class FaultBoundary extends Component<Props, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return <FaultPage fault={fault} at={this.props.stop.route.at} onAgain={() => this.setState({ fault: null })} />;
  }
}

function FaultPage({ fault, at, onAgain }: { fault: Error; at: string; onAgain: () => void }) {
  const { say } = useWords();
  const shelf = useShelf();
  useArrival(true, say('fault.title'));
  // Never report text or notes: only which page, and what the fault says of itself.
  const details = [navigator.userAgent, at, fault.stack ?? fault.message].join('\n');
  return (
    <>
      <PageHead title={say('fault.title')} />
      <div className="fault page-fill scroll">
        <p>{say('fault.safe', { n: activeSelection(shelf).picks.length, notes: shelf.notes.length })}</p>
        <div className="fault-actions">
          <Button look="primary" onClick={onAgain}>
            {say('fault.open-again')}
          </Button>
          <Button onClick={() => go({ at: 'library' })}>{say('fault.to-library')}</Button>
          <Button look="link" onClick={() => void ask('copy', { text: details })}>
            {say('fault.copy-details')}
          </Button>
        </div>
      </div>
    </>
  );
}
