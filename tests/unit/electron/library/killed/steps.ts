/** What is done to a library folder while its program may be killed, and what the folder must then hold. */
import type { Report } from '../../../../../data/model';
import { between, randomFor, type Random } from '../../../../bench/invented/random';
import { invented } from '../packs';

export type Step =
  | { do: 'add'; title: string; reports: Report[]; source: Uint8Array }
  | { do: 'undo' }
  | { do: 'remove'; title: string }
  | { do: 'rest'; resting: boolean };

/** Packs by their titles, in order. */
export interface State {
  packs: string[];
  before: string[] | null;
  resting: boolean;
}

export const NOTHING_YET: State = { packs: [], before: null, resting: false };

const COUNTRIES = [
  ['TCD', 'Chad'],
  ['MLI', 'Mali'],
  ['BEN', 'Benin'],
] as const;
const MOST_PACKS = 4;

/** The words of a pack's reports, from its title. */
export const wordsIn = (title: string): string => `Open a shelter, as ${title} asks.`;

/** A pack whose reports take the place of those of older packs, with a source file so large that writing it takes a while. */
function adding(number: number, random: Random): Step {
  const title = `Step ${number}`;
  const source = new Uint8Array(between(random, 0, 3_000_000)).map((_, i) => (i * 2_654_435_761 + number) >>> 24);
  const reports = COUNTRIES.slice(between(random, 0, COUNTRIES.length - 1)).map(([code, name]) =>
    invented(code, name, 2019, wordsIn(title)),
  );
  return { do: 'add', title, reports, source };
}

/** The step of this number, the same each time it is asked for. */
export function stepAt(number: number, state: State): Step {
  const random = randomFor(number);
  const kind = between(random, 0, 9);
  const [first] = state.packs;
  if (first !== undefined && (state.packs.length > MOST_PACKS || kind === 0)) return { do: 'remove', title: first };
  if (state.before !== null && kind < 4) return { do: 'undo' };
  if (kind === 4) return { do: 'rest', resting: !state.resting };
  return adding(number, random);
}

export function afterStep(step: Step, { packs, before, resting }: State): State {
  switch (step.do) {
    case 'add':
      return { packs: [...packs, step.title], before: packs, resting };
    case 'undo':
      return { packs: before ?? [], before: null, resting };
    case 'remove':
      return { packs: packs.filter((title) => title !== step.title), before: packs, resting };
    case 'rest':
      break;
  }
  return { packs, before, resting: step.resting };
}
