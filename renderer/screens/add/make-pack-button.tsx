import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/button';
import { useWords } from '../../words';

const MakePack = lazy(() => import('./make-pack'));

export function MakePackButton() {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('pack.make')}</Button>
      {open && (
        <Suspense fallback={null}>
          <MakePack onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
