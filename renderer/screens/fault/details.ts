import type { Route } from '../../../electron/contract';

export interface FaultDetails {
  /** "report EXA-2019": never what was typed. */
  page: string;
  /** Kind of fault and where in the program it was. Messages are kept only where they name code, not text. */
  fault: string;
}

/** Their messages speak of the program: "cannot read properties of undefined (reading 'id')". */
const SPEAK_OF_CODE = new Set(['TypeError', 'ReferenceError']);
const FRAMES = 8;

/** What may be handed on about a fault: no report text, no notes, no query. */
export function detailsOf(fault: Error, route: Route): FaultDetails {
  const frames = (fault.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim());
  const message = SPEAK_OF_CODE.has(fault.name) ? `: ${fault.message.slice(0, 200)}` : '';
  return {
    page: route.at === 'report' ? `report ${route.report}` : route.at,
    fault: [`${fault.name}${message}`, ...frames].join('\n'),
  };
}

/** How often each page failed since the start. */
const failures = new Map<string, number>();

/** Counts a fault on a page. @returns how many there have been on it. */
export function countFault(route: Route): number {
  const page = JSON.stringify([route.at, route.at === 'report' ? route.report : '']);
  const count = (failures.get(page) ?? 0) + 1;
  failures.set(page, count);
  return count;
}
