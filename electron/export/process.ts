/**
 * The program that makes pages, beside the one that asks for them. It answers one
 * request at a time and keeps nothing but its fonts and its last layouts; whoever started it ends it.
 */
import { z } from 'zod';
import type { Assets } from '../assets';
import { starter } from '../starter';
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

const asking = starter();
asking.onMessage((request) => answer(request, (said) => asking.send(said)));
