import { useEffect, useState } from 'react';
import { Button } from '../../parts/button';
import { TAGS } from '../../parts/tags';
import { back } from '../../state/navigation';
import { useWords } from '../../words';

/** Milliseconds after which opening is said, and after which it is called slow. */
const SAID_AFTER = 400;
const SLOW_AFTER = 5_000;

/** While a report opens the spine stands without text; what is quick says nothing. */
export function OpeningReport({ title, place }: { title: string; place: string | null }) {
  const { say, rich } = useWords();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [SAID_AFTER, SLOW_AFTER].map((after) => setTimeout(() => setWaited(after), after));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className="report-spread page-fill">
      <output className="report-leaf">
        {waited >= SAID_AFTER && <p>{say('report.opening', { title })}</p>}
        {waited >= SLOW_AFTER && (
          <>
            <p>{place === null ? say('report.opening-slowly') : rich('report.opening-from', TAGS, { place })}</p>
            <Button onClick={() => back()}>{say('report.cancel')}</Button>
          </>
        )}
      </output>
      <div className="report-leaf report-recto spine" />
    </div>
  );
}
