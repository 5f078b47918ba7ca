/**
 * The program that makes pages and Word files, beside the one that asks for them. It answers one request at a time and
 * keeps nothing but its fonts and its last layouts; whoever started it ends it. It starts for many a document anew, so
 * it holds little: what only Word files need is loaded with the first of them.
 */
import type { Assets } from '../assets';
import { goOffline } from '../offline';
import { starter } from '../starter';
import type { Document } from './document';
import { Typesetter } from './typesetter';

export type TypesetRequest = { assets: Pick<Assets, 'fonts' | 'templates' | 'typst'>; document: Document } & (
  | { make: 'pdf' }
  | { make: 'docx' }
  | { make: 'pictures'; first: number; count: number }
);

/** Checked no further: both ends are ours, and the document was made of checked reports. */
const isRequest = (message: unknown): message is TypesetRequest =>
  typeof message === 'object' && message !== null && 'make' in message;

goOffline();
let typesetter: Typesetter | undefined;

async function answer(message: unknown, send: (answer: unknown) => void): Promise<void> {
  try {
    if (!isRequest(message)) throw new Error('This is no request.');
    send({ is: 'done', value: await made(message, send) });
  } catch (error) {
    send({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
}

async function made(request: TypesetRequest, send: (answer: unknown) => void): Promise<object> {
  if (request.make === 'docx') {
    const { writeDocx } = await import('./formats/docx');
    return { ...(await writeDocx(request.document)), pages: 0 };
  }
  typesetter ??= new Typesetter(request.assets);
  if (request.make === 'pictures') return typesetter.pictures(request.document, request.first, request.count);
  return typesetter.pdf(request.document, (millisecondsALetter) => send({ is: 'begun', millisecondsALetter }));
}

const asking = starter();
asking.onMessage((request) => void answer(request, (said) => asking.send(said)));
