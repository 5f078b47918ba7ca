import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { useHere } from '../../state/navigation';
import { useWords } from '../../words';

/** So many rows are wanted at first, and more whenever the end of them comes into sight. */
const STEP = 200;
/** So many are drawn without a pause: more than a screen holds, and little enough not to be felt. */
const AT_ONCE = 40;

/** How many of `all` rows to draw, and what stands after them: it draws more when it comes into sight or is pressed. */
export function useGrowing(all: number): { count: number; more: ReactNode } {
  const { say } = useWords();
  // On a return the page is scrolled to where it was left, so all of it must stand there.
  const isReturn = useHere().left !== null;
  const [wanted, setWanted] = useState(STEP);
  const [count, setCount] = useState(isReturn ? STEP : AT_ONCE);
  const end = useRef<HTMLDivElement>(null);
  const isGrowing = count < Math.min(wanted, all);
  useEffect(() => {
    if (!isGrowing) return undefined;
    const grow = () => {
      setCount((now) => now + AT_ONCE);
      pause = requestIdleCallback(grow, { timeout: 200 });
    };
    let pause = requestIdleCallback(grow, { timeout: 200 });
    return () => cancelIdleCallback(pause);
  }, [isGrowing]);
  useEffect(() => {
    const element = end.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setWanted((now) => now + STEP);
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
  const more = count < all && !isGrowing && (
    <div ref={end}>
      <Button look="link" onClick={() => setWanted((now) => now + STEP)}>
        {say('add.more-rows', { n: all - count })}
      </Button>
    </div>
  );
  return { count, more };
}
