import type { WrittenFormat, Writer } from '../document';
import { writeCsv } from './csv';
import { writeDocx } from './docx';
import { writeJson } from './json';
import { writeMarkdown } from './markdown';
import { writeText } from './text';

/** Formats without pages, each from the same document. */
export const writers: Record<WrittenFormat, Writer> = {
  docx: writeDocx,
  csv: writeCsv,
  txt: writeText,
  md: writeMarkdown,
  json: writeJson,
};
