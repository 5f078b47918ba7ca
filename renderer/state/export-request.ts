import type { ExportSubject } from '../../electron/contract';
import { createStore, useStore } from './store';

export interface ExportRequest {
  subject: ExportSubject;
  /** Print at once in place of saving. */
  print: boolean;
}

const request = createStore<ExportRequest | null>(null);

/** Opens the export dialog over whatever is shown. */
export const openExport = (subject: ExportSubject, print = false): void => request.set({ subject, print });
export const closeExport = (): void => request.set(null);
export const useExportRequest = (): ExportRequest | null => useStore(request, (now) => now);
