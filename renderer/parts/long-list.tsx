import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  type Virtualizer,
  windowScroll,
} from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ByStop } from '../state/by-stop';
import { here } from '../state/navigation';
import { DOCUMENT } from '../state/view';
import { useWidth } from '../state/width';
import { type Scrolls, useVirtualRows } from './virtual-rows';
import './long-list.css';

interface Props<T extends { key: string }> {
  /** Tells this list from others of the same page. */
  name: string;
  /** Name of the region around it. */
  region: string;
  items: readonly T[];
  /** Only what is near the part in sight stands on the page. */
  partly: boolean;
  /** A guess in pixels, for what was not on the page yet. */
  heightOf: (item: T) => number;
  /** This item and its neighbours always stand on the page, so that focus can go there. -1: none. */
  keep: number;
  /** The end has come near. */
  onEnd?: () => void;
  children: (item: T, index: number) => ReactNode;
}

/** A list that may be very long. What scrolls it is the region around it, or in narrow layouts the window. */
export function LongList<T extends { key: string }>(props: Props<T>) {
  const { items, partly, children } = props;
  const width = useWidth();
  if (!partly) return items.map((item, index) => <div key={item.key}>{children(item, index)}</div>);
  return width === 'column' || width === 'narrow' ? <InWindow {...props} /> : <InRegion {...props} />;
}

/** Heights as measured, by the stop of the way: a list that is returned to stands as it stood. */
const measured = new ByStop<string, VirtualItem[]>();

function useOptions<T extends { key: string }>({ name, items, heightOf, keep }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const stop = `${here().key} ${name}`;
  const scrollMargin = useOffset(list);
  const options = {
    count: items.length,
    estimateSize: (index: number) => {
      const item = items[index];
      return item ? heightOf(item) : 0;
    },
    getItemKey: (index: number) => items[index]?.key ?? index,
    overscan: 4,
    scrollMargin,
    // What is drawn first must be what will be in sight: focus returns there before anything is measured.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialMeasurementsCache: measured.get(stop) ?? [],
    rangeExtractor: (range: Range) => withNeighbours(defaultRangeExtractor(range), keep, items.length),
  };
  return { list, options, stop };
}

/** The indexes that stand on the page, with those of one item and its neighbours. */
export function withNeighbours(shown: number[], keep: number, count: number): number[] {
  if (keep === -1) return shown;
  const near = [keep - 1, keep, keep + 1].filter((index) => index >= 0 && index < count);
  return [...new Set([...shown, ...near])].toSorted((a, b) => a - b);
}

/** Pixels from the beginning of what scrolls to that of the list. */
function useOffset(list: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const around = element?.parentElement;
    if (!element || !around) return undefined;
    const measure = () => {
      const region = regionOf(element);
      const inRegion = region !== null && getComputedStyle(region).overflowY !== 'visible';
      const [top, scrolled] = inRegion
        ? [region.getBoundingClientRect().top, region.scrollTop]
        : [0, document.documentElement.scrollTop];
      setOffset(Math.round(element.getBoundingClientRect().top - top + scrolled));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => observer.disconnect();
  }, [list]);
  return offset;
}

const regionOf = (element: HTMLElement | null): HTMLElement | null => element?.closest<HTMLElement>('.scroll') ?? null;

function InRegion<T extends { key: string }>(props: Props<T>) {
  const { list, options, stop } = useOptions(props);
  const rows = useVirtualRows<HTMLElement>({
    ...options,
    getScrollElement: () => regionOf(list.current),
    initialOffset: here().left?.scrolled[props.region] ?? 0,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
  });
  return <Items {...props} list={list} rows={rows} stop={stop} />;
}

function InWindow<T extends { key: string }>(props: Props<T>) {
  const { list, options, stop } = useOptions(props);
  const rows = useVirtualRows<Window>({
    ...options,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: here().left?.scrolled[DOCUMENT] ?? window.scrollY,
  });
  return <Items {...props} list={list} rows={rows} stop={stop} />;
}

interface ItemsProps<T extends { key: string }, S extends Scrolls> extends Props<T> {
  list: RefObject<HTMLDivElement | null>;
  rows: Virtualizer<S, HTMLElement>;
  stop: string;
}

/** So many items before the end, more are wanted. */
const NEAR = 5;

function Items<T extends { key: string }, S extends Scrolls>(props: ItemsProps<T, S>) {
  const { items, list, rows, stop, onEnd, children } = props;
  const isNearEnd = (rows.range?.endIndex ?? 0) >= items.length - NEAR;
  useEffect(() => {
    if (isNearEnd) onEnd?.();
  }, [isNearEnd, onEnd]);
  useEffect(() => () => measured.set(stop, rows.measurementsCache), [stop, rows]);
  return (
    <div ref={list} className="long-list" style={{ blockSize: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const item = items[index];
        return item ? (
          <div
            key={key}
            ref={rows.measureElement}
            className="long-list-item"
            data-index={index}
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          >
            {children(item, index)}
          </div>
        ) : null;
      })}
    </div>
  );
}
