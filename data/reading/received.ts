/** A text as received, whatever its file format: what every format's reader makes and every later step takes. */
import type { Problem } from '../problems';

export interface Block {
  /** One line: white space is single spaces, none at the ends. */
  text: string;
  /** `item`: an element of a list, or a line that began with a bullet. */
  form: 'heading' | 'paragraph' | 'item';
  /** All of it is links. */
  linked: boolean;
  /** Its lines seem to be one paragraph broken by the width of a page. */
  wrapped: boolean;
}

export interface ReceivedText {
  /** Of the page or file itself, as a browser's tab shows it. */
  title: string | null;
  /** Where the page says it comes from. */
  address: string | null;
  blocks: Block[];
  problems: Problem[];
}

export function block(text: string, form: Block['form'] = 'paragraph'): Block {
  return { text, form, linked: false, wrapped: false };
}

/** Any run of white space, no-break spaces included, is one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0085\u00a0]+/gu, ' ').trim();
}
