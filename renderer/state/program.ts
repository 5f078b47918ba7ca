import { createStore, useStore } from './store';

/** What the host said of itself at start. */
interface Program {
  version: string;
  platform: string;
}

const program = createStore<Program>({ version: '', platform: '' });
export const beginProgram = ({ version, platform }: Program): void => program.set({ version, platform });
export const useProgram = (): Program => useStore(program, (now) => now);
