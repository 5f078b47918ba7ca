import path from 'node:path';
import type { Fault } from '../contract';
import { holding } from '../files/holding';
import { replaceFile, sweepParts } from '../files/replace-file';
import type { Form } from './form';
import { doubtful, fromNewer, lostFile, previousUsed, unreadable, wasMissing } from './notices';
import type { SayLost } from './notices';
import { copyAside, onDisk, previousOf, setAside } from './on-disk';
import type { OnDisk, Version } from './on-disk';

export interface Opened<T> {
  /** What counts; null: the usual value. */
  version: Version<T> | null;
  /** A good version before a damaged one, where it is for the user to take it. */
  earlier: Version<T> | null;
  /** The file must not be written over. */
  barred: boolean;
  notice: Fault | null;
}

export interface Wishes {
  lost?: SayLost;
  /** The version before a damaged one is offered, not taken. */
  offersEarlier?: boolean;
}

/** Reads the file; a damaged one is set aside under a name that is told, never replaced in silence. */
export async function openFile<T>(file: string, form: Form<T>, wishes: Wishes): Promise<Opened<T>> {
  const now = await onDisk(file, form);
  if (now.found === 'version' && now.matches) return { version: now, earlier: null, barred: false, notice: null };
  const before = await onDisk(previousOf(file), form);
  if (now.found === 'nothing' && before.found === 'nothing') return NOTHING;
  const mending = (mayMove: boolean) => (): Promise<Opened<T>> => mended(file, form, wishes, mayMove);
  // Where the folder cannot be written to, nothing can be moved, and nothing will be overwritten.
  return holding(path.dirname(file), mending(true)).catch(mending(false));
}

const NOTHING = { version: null, earlier: null, barred: false, notice: null };

async function mended<T>(file: string, form: Form<T>, wishes: Wishes, mayMove: boolean): Promise<Opened<T>> {
  const name = path.basename(file);
  if (mayMove) await sweepParts(path.dirname(file));
  // Another program may have mended it in the meantime.
  const now = await onDisk(file, form);
  const before = usable(await onDisk(previousOf(file), form));
  const left = { version: before, earlier: null, barred: true };
  switch (now.found) {
    case 'newer':
      return { ...left, version: null, notice: fromNewer(name) };
    case 'unreadable':
      return { ...left, notice: unreadable(name) };
    case 'nothing':
      if (before === null) return lostBoth(file, form, wishes, mayMove);
      if (mayMove) await heal(file, before);
      return { ...left, barred: false, notice: wasMissing(name) };
    case 'version':
      if (now.matches) return { version: now, earlier: null, barred: false, notice: null };
      if (before === null) {
        const aside = mayMove ? await copyAside(file) : null;
        return { version: now, earlier: null, barred: false, notice: doubtful(name, aside) };
      }
      break;
    case 'damaged':
      if (before === null) return lostBoth(file, form, wishes, mayMove);
      break;
  }
  const aside = mayMove ? await setAside(file) : null;
  const barred = aside === null;
  if (wishes.offersEarlier === true)
    return { version: null, earlier: before, barred, notice: (wishes.lost ?? lostFile)(name, aside) };
  if (!barred) await heal(file, before);
  return { version: before, earlier: null, barred, notice: previousUsed(name, aside) };
}

/** Neither the file nor the one before it can be used; both are kept. */
async function lostBoth<T>(file: string, form: Form<T>, wishes: Wishes, mayMove: boolean): Promise<Opened<T>> {
  const asides: string[] = [];
  for (const each of [file, previousOf(file)]) {
    const { found } = await onDisk(each, form);
    if (found === 'newer' || found === 'unreadable')
      return {
        ...NOTHING,
        barred: true,
        notice: (found === 'newer' ? fromNewer : unreadable)(path.basename(each)),
      };
    if (found !== 'damaged') continue;
    const aside = mayMove ? await setAside(each) : null;
    if (aside === null)
      return { ...NOTHING, barred: true, notice: (wishes.lost ?? lostFile)(path.basename(file), null) };
    asides.push(aside);
  }
  if (asides.length === 0) return NOTHING;
  return { ...NOTHING, notice: (wishes.lost ?? lostFile)(path.basename(file), asides.join(', ')) };
}

/** The version before stands in both places again; where there is no room, the next save does it. */
const heal = async <T>(file: string, before: Version<T>): Promise<void> =>
  replaceFile(file, before.text).catch(() => undefined);

const usable = <T>(found: OnDisk<T>): Version<T> | null => (found.found === 'version' && found.matches ? found : null);
