/**
 * The process that makes pages: Electron's utilityProcess in the program, child_process.fork under Node. It answers one
 * request at a time and keeps nothing but its fonts and its last layouts; whoever started it ends it.
 */
import { z } from 'zod';
import type { Assets } from '../assets';
import type { Document } from './document';
import { Typesetter } from './typesetter';

export type TypesetRequest = { assets: Pick<Assets, 'fonts' | 'templates' | 'typst'>; document: Document } & (
  | { make: 'pdf' }
  | { make: 'pictures'; first: number; count: number }
);

/** Checked no further: both ends are ours, and the document was made of checked reports. */
const Request = z.custom<TypesetRequest>((value) => typeof value === 'object' && value !== null && 'make' in value);

let typesetter: Typesetter | undefined;

function answer(message: unknown, send: (answer: unknown) => void): void {
  try {
    const request = Request.parse(message);
    typesetter ??= new Typesetter(request.assets);
    if (request.make === 'pictures') {
      send({ is: 'done', value: typesetter.pictures(request.document, request.first, request.count) });
    } else {
      const millisecondsALetter = typesetter.pace(request.document);
      if (millisecondsALetter !== null) send({ is: 'begun', millisecondsALetter });
      send({ is: 'done', value: typesetter.pdf(request.document) });
    }
  } catch (error) {
    send({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
}

// Electron has no types for a process that is not one of its own.
const port = 'parentPort' in process ? process.parentPort : undefined;
if (port) port.on('message', ({ data }) => answer(data, (said) => port.postMessage(said)));
else {
  // An answer that nobody is left to hear is no fault.
  process.on('message', (request) =>
    answer(request, (said) => process.send?.(said, undefined, undefined, () => undefined)),
  );
  // Its starter is gone: so is the reason to be here.
  process.on('disconnect', () => process.exit(0));
}
