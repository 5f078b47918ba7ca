import type { WrittenFormat, Writer } from '../document';
import { writeCsv } from './csv';
import { writeJson } from './json';
import { writeMarkdown } from './markdown';
import { writeText } from './text';

/** Formats of plain text, each from the same document. */
export const writers: Record<WrittenFormat, Writer> = {
  csv: writeCsv,
  txt: writeText,
  md: writeMarkdown,
  json: writeJson,
};
