import { useEffect, useState } from 'react';
import { z } from 'zod';
import { Button } from '../../parts/button';
import { useWords } from '../../words';

const Licence = z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() });
const Licences = z.array(Licence);

/** What the program is made of, from a file that it brings along. Null: it cannot be read. */
async function readLicences(): Promise<z.infer<typeof Licences> | null> {
  try {
    const answer = await fetch('/licences.json');
    const read = Licences.safeParse(await answer.json());
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** "All licences" opens the list; each opens its text. */
export function AllLicences() {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('licences.all')}
        </Button>
      </p>
      {open && <List />}
    </>
  );
}

function List() {
  const { say } = useWords();
  const [licences, setLicences] = useState<z.infer<typeof Licences> | 'reading' | null>('reading');
  useEffect(() => {
    let wanted = true;
    void readLicences().then((read) => wanted && setLicences(read));
    return () => {
      wanted = false;
    };
  }, []);
  if (licences === 'reading') return null;
  if (licences === null) return <p>{say('licences.unread')}</p>;
  return (
    <ul className="licences">
      {licences.map(({ name, version, licence, text }) => (
        <li key={`${name} ${version}`}>
          <details>
            <summary>
              <bdi>{say('licences.one', { name, version, licence })}</bdi>
            </summary>
            <pre lang="en" dir="ltr">
              {text}
            </pre>
          </details>
        </li>
      ))}
    </ul>
  );
}
