import { useEffect, useState } from 'react';
import type { SearchState } from '../../../electron/contract';
import { ask, onNews } from '../../host';
import { Button } from '../../parts/button';
import { Progress } from '../../parts/progress';
import { announce } from '../../state/announcer';
import { useWords } from '../../words';

/** How the index is, as the host says it. */
function useSearchState(): [SearchState | null, (state: SearchState) => void] {
  const [state, setState] = useState<SearchState | null>(null);
  useEffect(() => {
    let wanted = true;
    const stopHearing = onNews('searchState', setState);
    void ask('searchState', {}).then((answer) => wanted && answer.ok && setState((known) => known ?? answer.value));
    return () => {
      wanted = false;
      stopHearing();
    };
  }, []);
  return [state, setState];
}

/** "Rebuild the search index", or how far that is. */
export function Rebuilding() {
  const { say } = useWords();
  const [state, setState] = useSearchState();
  const [error, setError] = useState<string | null>(null);
  const rebuild = async () => {
    const begun = await ask('rebuildSearch', {});
    if (begun.ok) setState(begun.value);
    else setError([begun.error.message, begun.error.hint].join(' '));
    announce(begun.ok ? say('checks.rebuilding-begun') : begun.error.message);
  };
  if (state?.state === 'rebuilding') {
    const { done, of } = state;
    return (
      <Progress label={say('checks.rebuild')} done={done} of={of}>
        {say('checks.rebuilding', { done, of })}
      </Progress>
    );
  }
  return (
    <>
      <Button onClick={() => void rebuild()}>{say('checks.rebuild')}</Button>
      {error !== null && <p className="field-error">{error}</p>}
    </>
  );
}
