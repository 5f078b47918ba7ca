import type { FollowUpState, Note } from '../../../electron/contract';
import { reportIdOf } from '../../../data/model';
import { RouteLink } from '../../parts/button';
import { FollowUpSign } from '../../parts/follow-up-sign';
import { ADVANCE, lastEntry, useTracked } from '../../state/shelf-notes';
import { useWords } from '../../words';

/** "2 tracked", with the sign of the least advanced: leads to Follow-up. */
export function TrackedLink({ report }: { report: string }) {
  const { say } = useWords();
  const tracked = useTracked().filter(({ passage }) => reportIdOf(passage) === report);
  const state = leastAdvanced(tracked);
  if (state === undefined) return null;
  return (
    <RouteLink id="report-tracked" className="note-tracked" to={{ at: 'satchel', page: 'follow-up' }}>
      <FollowUpSign state={state}>{say('library.tracked', { n: tracked.length })}</FollowUpSign>
    </RouteLink>
  );
}

function leastAdvanced(notes: readonly Note[]): FollowUpState | undefined {
  const states = new Set(notes.map((note) => lastEntry(note)?.state));
  return ADVANCE.find((state) => states.has(state));
}
