import { useState } from 'react';
import { Button } from '../../parts/button';
import { TAGS } from '../../parts/tags';
import { announce } from '../../state/announcer';
import { foundIn, type Reports } from '../../state/reports-of';
import { changeShelf } from '../../state/shelf';
import { useWords } from '../../words';

interface Props {
  passage: string;
  /** As it was when it was picked or noted. */
  text: string;
  declined: string | undefined;
  reports: Reports;
  /** Of the element that takes focus once it is settled. */
  after: string;
}

/** What to know of a recommendation whose report was replaced or is gone since it was picked. */
export function Replaced({ passage: id, text, declined, reports, after }: Props) {
  const { say, rich } = useWords();
  const [comparing, setComparing] = useState(false);
  const now = foundIn(reports, id);
  if (now === undefined || now?.text === text || (now && now.text === declined)) return null;
  if (now === null) return <p className="satchel-told note">{say('satchel.gone')}</p>;
  const settle = async (choice: 'use-new-text' | 'keep-old-text') => {
    const changed = await changeShelf({ do: choice, passage: id });
    if (!changed.ok) return;
    announce(say(choice === 'use-new-text' ? 'satchel.new-used' : 'satchel.old-kept', { id }), 'detail');
    document.getElementById(after)?.focus();
  };
  return (
    <div className="satchel-told">
      <p className="note">{say('satchel.replaced', { id })}</p>
      {comparing && (
        <div className="satchel-texts">
          <div>
            <h3>{say('satchel.old-text')}</h3>
            <p dir="auto">{text}</p>
          </div>
          <div>
            <h3>{say('satchel.new-text')}</h3>
            <p dir="auto" lang={now.report.language}>
              {now.text}
            </p>
          </div>
        </div>
      )}
      <p className="satchel-told-actions">
        <Button look="link" small aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
          {rich('satchel.compare-texts', TAGS, { id })}
        </Button>
        <Button look="link" small onClick={() => void settle('keep-old-text')}>
          {rich('satchel.keep-old', TAGS, { id })}
        </Button>
        <Button look="link" small onClick={() => void settle('use-new-text')}>
          {rich('satchel.use-new', TAGS, { id })}
        </Button>
      </p>
    </div>
  );
}
