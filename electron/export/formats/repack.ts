import { unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The earliest that a ZIP can say. By local parts, as ZIP keeps them: the same bytes in every time zone. */
const THEN = new Date(1980, 0, 1);

/**
 * A DOCX packed anew, so that the same document gives the same bytes: with the document's date in place of the time at
 * which it was made, and with bookmarks counted from one in every file.
 * @param date ISO, without time
 */
export function repacked(docx: Uint8Array, date: string): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    const change = CHANGES[name];
    const content = change === undefined ? bytes : encoder.encode(change(decoder.decode(bytes), date));
    entries[name] = [content, { mtime: THEN, level: 6, os: 0 }];
  }
  return zipSync(entries, { mtime: THEN });
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const CHANGES: Record<string, (xml: string, date: string) => string> = {
  'docProps/core.xml': (xml, date) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${date}T00:00:00Z$2`),
  'word/document.xml': (xml) => {
    const marks = new Numbered();
    const ids = new Numbered();
    return xml
      .replace(
        /(w:anchor="|w:name="|PAGEREF )_Toc(\d+)/g,
        (_, before: string, id: string) => `${before}_Toc${marks.of(id)}`,
      )
      .replace(/(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g, (_, before: string, id: string) => before + ids.of(id));
  },
};

/** Numbers in the order in which they first come: the library counts on from one document to the next. */
class Numbered {
  private readonly known = new Map<string, number>();

  of(id: string): number {
    const number = this.known.get(id) ?? this.known.size + 1;
    this.known.set(id, number);
    return number;
  }
}
