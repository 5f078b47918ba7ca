import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { useWords } from '../../words';

const STEP = 200;

/** How many of `all` rows to draw, and what stands after them: it draws more when it comes into sight or is pressed. */
export function useGrowing(all: number): { count: number; more: ReactNode } {
  const { say } = useWords();
  const [count, setCount] = useState(STEP);
  const end = useRef<HTMLDivElement>(null);
  const isMore = count < all;
  useEffect(() => {
    const element = end.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setCount((now) => now + STEP);
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
  const more = isMore && (
    <div ref={end}>
      <Button look="link" onClick={() => setCount((now) => now + STEP)}>
        {say('add.more-rows', { n: all - count })}
      </Button>
    </div>
  );
  return { count, more };
}
