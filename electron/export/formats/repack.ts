import { unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The earliest that a ZIP can say. By local parts, as ZIP keeps them: the same bytes in every time zone. */
const THEN = new Date(1980, 0, 1);

/** A ZIP anew, without the time at which it was made: in its entries, and in what a DOCX says of itself. */
export function repacked(zip: Uint8Array): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const content = name === 'docProps/core.xml' ? withoutTimes(bytes) : bytes;
    entries[name] = [content, { mtime: THEN, level: 6, os: 0 }];
  }
  return zipSync(entries, { mtime: THEN });
}

function withoutTimes(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, '$11980-01-01T00:00:00Z$2'),
  );
}
