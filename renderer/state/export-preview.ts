import { useEffect, useState } from 'react';
import type { ExportOptions, Fault, Preview } from '../../electron/contract';
import { ask } from '../host';
import { shelf } from './shelf';

export interface Shown {
  /** The last that was made; it stays until the next one comes. */
  preview: Preview | null;
  /** Why there is no newer one. */
  error: Fault | null;
}

/** One page of the document as it would print, made anew whenever options or the user's own things change. */
export function usePreview(options: ExportOptions, page: number): Shown {
  const [shown, setShown] = useState<Shown>({ preview: null, error: null });
  const wanted = JSON.stringify(options);
  useEffect(() => {
    let turns = 0;
    const show = async (): Promise<void> => {
      const turn = ++turns;
      const answer = await ask('previewExport', { options: JSON.parse(wanted), first: page, count: 1 });
      if (turn !== turns) return;
      if (answer.ok) setShown({ preview: answer.value, error: null });
      // Another part of the page asked meanwhile: its answer is not ours.
      else if (answer.error.code === 'superseded') await show();
      else setShown((now) => ({ ...now, error: answer.error }));
    };
    void show();
    const stop = shelf.subscribe(() => void show());
    return () => {
      turns = -1;
      stop();
    };
  }, [wanted, page]);
  return shown;
}

/** A page as the address of a picture. */
export const pictureOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
