import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from './contract';
import { VERB_NAMES } from './verb-names';

const ask = Object.fromEntries(
  VERB_NAMES.map((verb) => [verb, (argument: unknown) => ipcRenderer.invoke(`satchel:${verb}`, argument)]),
);

const listen: Bridge['listen'] = (hear) => {
  // The event itself, and with it the sender, stays on this side.
  const pass = (_event: unknown, name: string, payload: unknown): void => hear(name, payload);
  ipcRenderer.on('satchel:news', pass);
  return () => ipcRenderer.off('satchel:news', pass);
};

contextBridge.exposeInMainWorld('satchel', { ...ask, listen });
