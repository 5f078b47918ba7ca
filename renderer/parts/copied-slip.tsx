import { useEffect } from 'react';
import { useAction } from '../state/actions';
import { type Copied, copyPlain, forgetCopied, useCopied } from '../state/copied';
import { useHere } from '../state/navigation';
import { useWords } from '../words';
import { Button } from './button';
import { Slip } from './slip';
import './copied-slip.css';

/** What is now on the clipboard. It stays until closed, Esc, or whatever is done next, and takes no focus. */
export function CopiedSlip() {
  const { key } = useHere();
  const last = useCopied();
  const copied = last?.stop === key ? last : null;
  useAction('escape', copied ? forgetCopied : null);
  useEffect(() => {
    if (!copied) return undefined;
    const onClick = ({ target }: MouseEvent) => {
      const isAction = target instanceof Element && target.closest('a, button, input, select, [role="menuitem"]');
      if (isAction && !target.closest('.slip')) forgetCopied();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [copied]);
  return copied && <Shown copied={copied} />;
}

function Shown({ copied: { text, citation, language, ids } }: { copied: Copied }) {
  const { say } = useWords();
  return (
    <Slip
      label={say('copied.label')}
      actions={
        <>
          {text !== null && <Button onClick={() => void copyPlain(text, ids)}>{say('copied.without-citation')}</Button>}
          <Button look="link" onClick={forgetCopied}>
            {say('dialog.close')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{text === null ? say('copied.citation') : say('copied.with-citation')}</strong>{' '}
        {text !== null && <span className="soft">{say('copied.formats')}</span>}
      </p>
      {text !== null && (
        <blockquote className="copied-text" lang={language} dir="auto">
          {say('citation.quoted', { text })}
        </blockquote>
      )}
      <p className="note">{citation}</p>
    </Slip>
  );
}
