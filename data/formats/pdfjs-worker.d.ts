declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** Read by the library from `globalThis.pdfjsWorker`, in place of a worker of its own. */
  export const WorkerMessageHandler: object;
}
