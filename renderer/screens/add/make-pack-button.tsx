import { useState } from 'react';
import { Button } from '../../parts/button';
import { useWords } from '../../words';
import { MakePack } from './make-pack';

export function MakePackButton() {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('pack.make')}</Button>
      {open && <MakePack onClose={() => setOpen(false)} />}
    </>
  );
}
