import type { Place, Route } from '../../electron/contract';
import { ask } from '../host';
import { hold } from './held';
import { type Left, leaveView } from './view';
import { createStore, useStore } from './store';

/** One stop of the way that the user took, with what to bring back when returning to it. */
export interface Stop {
  key: number;
  route: Route;
  left: Left | null;
  /** Where focus goes on arrival: the heading, or where it is, as while typing in the search field. */
  focus: 'heading' | 'stay';
}

interface Way {
  stops: Stop[];
  at: number;
}

let keys = 0;
const stop = (route: Route, focus: Stop['focus'] = 'heading'): Stop => ({ key: ++keys, route, left: null, focus });
const START: Stop = stop({ at: 'library' });
const way = createStore<Way>({ stops: [START], at: 0 });
/** Longer ways forget their beginning. */
const STOPS = 200;

const stopOf = (now: Way): Stop => now.stops[now.at] ?? START;
export const here = (): Stop => stopOf(way.get());
/** Hears of each step to another stop. Returns the way to stop. */
export const onMove = (hear: () => void): (() => void) => way.subscribe(hear);
export const useHere = (): Stop => useStore(way, stopOf);

const sameRoute = (a: Route, b: Route) => JSON.stringify(a) === JSON.stringify(b);

/** Goes to a place. Going where one is already does nothing. */
export function go(route: Route, focus: Stop['focus'] = 'heading'): void {
  if (sameRoute(route, here().route)) return;
  way.change(({ stops, at }) => {
    const walked = [...leaving(stops, at).slice(0, at + 1), stop(route, focus)].slice(-STOPS);
    return { stops: walked, at: walked.length - 1 };
  });
  arrive();
}

/** Changes the route of this stop, as while a query is being typed: Back does not count it. */
export function amend(route: Route): void {
  way.change(({ stops, at }) => ({
    stops: stops.map((each, index) => (index === at ? { ...each, route } : each)),
    at,
  }));
  keepPlace();
}

const step = (by: 1 | -1) => (): boolean => {
  const { stops, at } = way.get();
  const target = stops[at + by];
  if (!target) return false;
  way.set({ stops: leaving(stops, at), at: at + by });
  arrive();
  return true;
};
/** False at the beginning of the way. */
export const back = step(-1);
/** False at its end. */
export const forward = step(1);

/** How the page before was scrolled says nothing of this one. */
function arrive(): void {
  hold({ left: null });
  writePlace();
}

const leaving = (stops: Stop[], at: number): Stop[] =>
  stops.map((each, index) => (index === at ? { ...each, left: leaveView() } : each));

/** A real address for links, so that they are links to everyone. The page is never loaded from it. */
export function hrefOf(route: Route): string {
  const { at, ...rest } = route;
  const words = Object.values(rest).filter((part) => part !== undefined);
  return `#/${[at, ...words].map((part) => encodeURIComponent(part)).join('/')}`;
}

// ---------------------------------------------------------------- the place that the program reopens at

const place = createStore<Omit<Place, 'route'>>({ lastReport: null, positions: {}, searches: [] });
export const useLastReport = (): Place['lastReport'] => useStore(place, (now) => now.lastReport);
export const lastReport = (): Place['lastReport'] => place.get().lastReport;
export const positionIn = (report: string): string[] => place.get().positions[report]?.split(' ') ?? [];
export const useSearches = (): string[] => useStore(place, (now) => now.searches);
export const searchesNow = (): string[] => place.get().searches;

/** Remembers where a report is being read, by the passages at the top of its pages, and the recommendation that is near. */
export function keepPosition(report: string, tops: string[], recommendation: string | null): void {
  place.change((now) => ({
    ...now,
    lastReport: { report, passage: recommendation },
    positions: tops.length === 0 ? now.positions : { ...now.positions, [report]: tops.join(' ') },
  }));
  keepPlace();
}

export function keepSearches(searches: string[]): void {
  place.change((now) => ({ ...now, searches: searches.slice(0, 5) }));
  keepPlace();
}

/** Typing and scrolling change the place many times a second; it is written when they pause. */
const PAUSE = 400;
let due: ReturnType<typeof setTimeout> | undefined;
function keepPlace(): void {
  clearTimeout(due);
  due = setTimeout(writePlace, PAUSE);
  hold({ place: placeNow() });
}
const placeNow = (): Place => ({ route: here().route, ...place.get() });
function writePlace(): void {
  clearTimeout(due);
  due = undefined;
  void ask('savePlace', placeNow());
  hold({ place: null });
}

/** `left`: how the page was when its process fell. */
export function beginNavigation({ route, ...rest }: Place, welcomed: boolean, left: Left | null): void {
  place.set(rest);
  way.set({ stops: [{ ...stop(welcomed ? route : { at: 'welcome' }), left }], at: 0 });
  window.addEventListener('pagehide', () => {
    if (due !== undefined) writePlace();
  });
}
