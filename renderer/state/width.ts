import { settings } from './settings';
import { createStore, useStore } from './store';

/** The layouts of the page by its width in rem, for what a container query cannot do: another order of parts. */
export type Width = 'narrow' | 'column' | 'spread' | 'rail';

const width = createStore<Width>('spread');
export const useWidth = (): Width => useStore(width, (now) => now);

const FROM: readonly [rem: number, width: Width][] = [
  [104, 'rail'],
  [62, 'spread'],
  [48, 'column'],
];

function measure(): void {
  const html = document.documentElement;
  const rem = html.clientWidth / Number.parseFloat(getComputedStyle(html).fontSize);
  width.set(FROM.find(([from]) => rem >= from)?.[1] ?? 'narrow');
}

export function beginWidth(): void {
  measure();
  window.addEventListener('resize', measure);
  settings.subscribe(measure);
}
