import { useEffect, useState } from 'react';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { TAGS } from '../../parts/tags';
import { useWords } from '../../words';
import { rebuildSearch, secondsLeft, useSearchState } from './search-state';

/** Why search cannot answer, or not from everything yet. Nothing when it can. */
export function IndexState() {
  const { say, rich } = useWords();
  const known = useSearchState();
  const now = useClock(known.state === 'rebuilding');
  const { state, done, of } = known;
  if (state === 'ready') return null;
  if (state === 'preparing') return <p className="search-told">{say('search.preparing')}</p>;
  if (state === 'damaged') {
    return (
      <p className="search-told search-told-danger">
        <strong>{say('search.damaged')}</strong>{' '}
        <Button look="link" onClick={() => void rebuildSearch()}>
          {say('search.rebuild', { n: secondsLeft(known, now) })}
        </Button>
      </p>
    );
  }
  return (
    <div className="search-told search-rebuilding">
      <p>{rich('search.rebuilding', TAGS, { done, of })}</p>
      <progress value={done} max={of} aria-label={say('search.rebuilding-bar')} />
      <p className="note num">
        {say('search.left', { n: secondsLeft(known, now) })}{' '}
        <Button look="link" small onClick={() => void ask('stopRebuilding', {})}>
          {say('search.stop')}
        </Button>
      </p>
    </div>
  );
}

/** Milliseconds since the page began, anew each second while it is wanted. */
function useClock(wanted: boolean): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!wanted) return undefined;
    const ticking = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(ticking);
  }, [wanted]);
  return now;
}
