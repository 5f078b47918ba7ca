import { useEffect, useState } from 'react';
import { lookAtFiles } from '../state/adding';
import { go } from '../state/navigation';
import { useWords } from '../words';
import './drop-target.css';

const holdsFiles = ({ types }: DataTransfer): boolean => types.includes('Files');

/** Taken by another part of the page: a card that is moved, text for a field. */
const isElsewhere = ({ defaultPrevented, dataTransfer, target }: DragEvent): boolean =>
  defaultPrevented ||
  (target instanceof HTMLElement &&
    target.matches('input, textarea') &&
    dataTransfer !== null &&
    !holdsFiles(dataTransfer));

/** What a dialog asks comes first. */
const isAsking = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Files, folders and packs may be dropped on every page: they are looked at under Add reports. */
export function DropTarget() {
  const { say } = useWords();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer || isElsewhere(event)) return;
      event.preventDefault();
      const welcome = holdsFiles(dataTransfer) && !isAsking();
      dataTransfer.dropEffect = welcome ? 'copy' : 'none';
      setIsOver(welcome);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const take = (event: DragEvent) => {
      setIsOver(false);
      if (isElsewhere(event)) return;
      // A link would else be followed.
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || isAsking()) return;
      go({ at: 'add' });
      void lookAtFiles(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', take);
    };
  }, []);
  return isOver ? <p className="drop-target">{say('add.drop-here')}</p> : null;
}
