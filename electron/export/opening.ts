import type { Document, Group } from './document';

/** So much is laid out and drawn in about a third of a second. */
const LETTERS = 60_000;

/**
 * The beginning of a document that is too long to be shown while options change, and its share of the whole by letters.
 * Countries that are left out keep their names, for the contents.
 */
export function opening(document: Document): { document: Document; share: number } {
  const sizes = document.groups.map(lettersOf);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let letters = 0;
  let kept = 0;
  while (kept < sizes.length && letters < LETTERS) letters += sizes[kept++] ?? 0;
  if (kept === document.groups.length) return { document, share: 1 };
  const left = document.groups.slice(kept).flatMap(({ heading }) => heading ?? []);
  return { document: { ...document, groups: document.groups.slice(0, kept), left }, share: letters / all };
}

export function lettersOf(group: Group): number {
  return group.parts.reduce((sum, { passages }) => sum + passages.reduce((n, { text }) => n + text.length, 0), 0);
}
