import { contextBridge, ipcRenderer, webUtils } from 'electron';
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

/** Electron 25 still had the path on the file itself. */
const pathOf = (file: File): string =>
  webUtils === undefined ? String(Reflect.get(file, 'path') ?? '') : webUtils.getPathForFile(file);

const dropReports: Bridge['dropReports'] = (files, job) =>
  ipcRenderer.invoke('satchel:dropped', { paths: files.map(pathOf).filter((path) => path !== ''), job });

contextBridge.exposeInMainWorld('satchel', { ...ask, listen, dropReports });
