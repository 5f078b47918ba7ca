import { useEffect } from 'react';
import { createStore, useStore } from './store';

/** Whether the page has recommendations that a skip link can lead to. */
const withRecommendations = createStore(false);
export const useSkipsToRecommendations = (): boolean => useStore(withRecommendations, (now) => now);

/** While the component stands, the first Tab of the page offers to skip to `#recommendations`. */
export function useSkipTarget(): void {
  useEffect(() => {
    withRecommendations.set(true);
    return () => withRecommendations.set(false);
  }, []);
}
