import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from './contract';
import { VERB_NAMES } from './verb-names';

/** The page's first question, asked before its code is read: the answer is there when that comes to ask. */
let begun: Promise<unknown> | null = ipcRenderer.invoke('satchel:begin', {});
const begin: Bridge['begin'] = (argument) => {
  const answer = begun ?? ipcRenderer.invoke('satchel:begin', argument);
  begun = null;
  return answer;
};

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

contextBridge.exposeInMainWorld('satchel', { ...ask, begin, listen, dropReports });
