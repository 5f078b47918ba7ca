import { createStore, useStore } from './store';

/** What the host said of itself at start. */
interface Program {
  version: string;
  platform: string;
  /** Where the user's own things are kept. */
  ownFolder: string;
}

const program = createStore<Program>({ version: '', platform: '', ownFolder: '' });
export const beginProgram = ({ version, platform, ownFolder }: Program): void =>
  program.set({ version, platform, ownFolder });
export const useProgram = (): Program => useStore(program, (now) => now);
