import { type RefObject, useEffect, useRef } from 'react';

type Move = (passage: string, other: string, after: boolean) => unknown;

const cardAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-passage]') : null;
const isBelowMiddle = ({ clientY }: DragEvent, card: HTMLElement): boolean => {
  const { top, height } = card.getBoundingClientRect();
  return clientY > top + height / 2;
};

/** Lets cards be dragged by their numbers. Never needed: buttons and keys do the same. Null: they rest. */
export function useDragging(list: RefObject<HTMLElement | null>, move: Move | null): void {
  const latest = useRef(move);
  useEffect(() => {
    latest.current = move;
  });
  const on = move !== null;
  useEffect(() => {
    const element = list.current;
    if (!element || !on) return undefined;
    let dragged: string | undefined;
    let over: HTMLElement | null = null;
    const show = (card: HTMLElement | null, place: string) => {
      if (over) delete over.dataset['drop'];
      over = card;
      if (card) card.dataset['drop'] = place;
    };
    const start = (event: DragEvent) => {
      dragged = cardAt(event.target)?.dataset['passage'];
      event.dataTransfer?.setData('text/plain', dragged ?? '');
    };
    const hover = (event: DragEvent) => {
      const card = cardAt(event.target);
      if (dragged === undefined || !card) return;
      event.preventDefault();
      show(card, isBelowMiddle(event, card) ? 'after' : 'before');
    };
    const drop = (event: DragEvent) => {
      const card = cardAt(event.target);
      const other = card?.dataset['passage'];
      if (dragged === undefined || !card || other === undefined) return;
      event.preventDefault();
      if (other !== dragged) latest.current?.(dragged, other, isBelowMiddle(event, card));
    };
    const end = () => {
      dragged = undefined;
      show(null, '');
    };
    const heard = { dragstart: start, dragover: hover, drop, dragend: end } as const;
    const names = ['dragstart', 'dragover', 'drop', 'dragend'] as const;
    for (const name of names) element.addEventListener(name, heard[name]);
    return () => {
      for (const name of names) element.removeEventListener(name, heard[name]);
    };
  }, [list, on]);
}
