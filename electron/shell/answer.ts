import type { BrowserWindow } from 'electron';
import type { z } from 'zod';
import { failed, news, verbs } from '../contract';
import type { Gives, News, NewsName, Result, Takes, Verb } from '../contract';
import { faultOf } from '../library/faults';
import type { Answer } from './hearing';

/** What stands behind the contract: every verb takes a checked argument and gives a result. */
export type Host = { [V in Verb]: (argument: Takes<V>) => Promise<Result<Gives<V>>> };

/** Those that a page may ask for as soon as it is there. */
export type FirstVerb =
  | 'begin'
  | 'hold'
  | 'openAgain'
  | 'noteFault'
  | 'details'
  | 'listLibrary'
  | 'openReport'
  | 'listCountries'
  | 'search'
  | 'searchState'
  | 'rebuildSearch'
  | 'stopRebuilding'
  | 'findInReport'
  | 'changeShelf'
  | 'saveSettings'
  | 'savePlace'
  | 'copy';

/**
 * Answers the page's verbs. The sender must be the window's own page, the argument must fit the verb's schema. `later`
 * brings what stands behind the verbs that are not among the first.
 */
export function answer(first: Pick<Host, FirstVerb>, later: () => Promise<Omit<Host, FirstVerb>>): Answer {
  const hostFor = async (verb: Verb): Promise<Partial<Host>> => (verb in first ? first : later());
  return (verb, argument, ours) =>
    ours ? reply(hostFor, verb, argument) : Promise.resolve(failed('not-ours', 'Satchel answers its own page alone.'));
}

/** The same table, seen so that a verb and its argument stay together. */
const takes: { [V in Verb]: { takes: z.ZodType<Takes<V>> } } = verbs;

async function reply<V extends Verb>(
  hostFor: (verb: V) => Promise<Partial<Host>>,
  verb: V,
  argument: unknown,
): Promise<Result<Gives<V>>> {
  const checked = takes[verb].takes.safeParse(argument);
  if (!checked.success)
    return failed(
      'bad-argument',
      '“{verb}” was asked in a form that it does not take.',
      'This is a fault of the program; the action was not done.',
      { verb },
    );
  try {
    const work: Host[V] | undefined = (await hostFor(verb))[verb];
    if (work === undefined) throw new Error(`nothing answers ${verb}`);
    return await work(checked.data);
  } catch (error) {
    return { ok: false, error: faultOf(error) };
  }
}

/** Tells the page what it did not ask for; a window that is gone hears nothing. */
export function tell<N extends NewsName>(window: BrowserWindow | null, name: N, payload: News<N>): void {
  if (window === null || window.isDestroyed()) return;
  window.webContents.send('satchel:news', name, news[name].parse(payload));
}
