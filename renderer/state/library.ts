import type { Entry, Fault, Listing } from '../../electron/contract';
import { ask, onNews } from '../host';
import { tellOfPacks } from './notices';
import { createStore, derived, useStore } from './store';

/** While it opens, `early` are the entries that came with the first report. */
export type Library =
  | { state: 'opening'; early: Entry[] }
  | { state: 'open'; listing: Listing }
  | { state: 'failed'; error: Fault };

export const library = createStore<Library>({ state: 'opening', early: [] });

/** Until the library is listed. */
export const knowEarly = (early: Entry[]): void => library.set({ state: 'opening', early });

export async function listAgain(): Promise<void> {
  const listed = await ask('listLibrary', {});
  if (listed.ok) tellOfPacks(listed.value.unopened.map(({ problem }) => problem));
  library.set(listed.ok ? { state: 'open', listing: listed.value } : { state: 'failed', error: listed.error });
}

/** Lists the library, and again whenever reports come or go. */
export async function beginLibrary(): Promise<void> {
  onNews('library', () => void listAgain());
  await listAgain();
}

export const useLibrary = (): Library => useStore(library, (now) => now);

const NONE: Entry[] = [];
export const useEntries = (): Entry[] => useStore(library, entriesOf);
function entriesOf(now: Library): Entry[] {
  if (now.state === 'opening') return now.early;
  return now.state === 'open' ? now.listing.entries : NONE;
}

/** Entries of each country, newest edition first; what names no country is under its own report id. */
export const byCountry: (entries: Entry[]) => Map<string, Entry[]> = derived((entries) => {
  const countries = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.country?.code ?? entry.id;
    const others = countries.get(key);
    if (others) others.push(entry);
    else countries.set(key, [entry]);
  }
  for (const editions of countries.values()) editions.sort((a, b) => (b.edition?.year ?? 0) - (a.edition?.year ?? 0));
  return countries;
});

/** The folder of the pack that a report is used from without a copy; null where it is copied, or came with the program. */
export function usePlaceOf(report: string): string | null {
  const entry = useEntry(report);
  const now = useLibrary();
  const packs = now.state === 'open' ? now.listing.packs : [];
  return packs.find(({ title, outside }) => title === entry?.pack && outside !== null)?.outside ?? null;
}

export const useEntry = (report: string): Entry | undefined => useEntries().find(({ id }) => id === report);
