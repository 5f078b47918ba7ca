import { printedInSections } from './document';
import type { Arranged, Document, Group, Printed } from './document';

/** So many letters are laid out and drawn in about a third of a second. */
export const OPENING_LETTERS = 60_000;

/**
 * The beginning of a document that is too long to be shown while options change, and its share of the whole, as far as
 * it can be told. Countries that are left out keep their names, for the contents.
 */
export function opening(document: Document, upTo = OPENING_LETTERS): { document: Document; share: number } {
  if (document.arranged !== null) return openingOfSections(document, document.arranged);
  const sizes = document.groups.map(lettersOf);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let letters = 0;
  let kept = 0;
  while (kept < sizes.length && letters <= upTo) letters += sizes[kept++] ?? 0;
  const described = sizes.length / (sizes.length + document.left.length);
  if (kept === sizes.length) return { document, share: described };
  const left = [...document.groups.slice(kept).flatMap(({ heading }) => heading ?? []), ...document.left];
  return {
    document: { ...document, groups: document.groups.slice(0, kept), left },
    share: described * (letters / all),
  };
}

export function lettersOf(group: Group): number {
  return group.parts.reduce((sum, { passages }) => sum + lettersIn(passages), 0);
}

function openingOfSections(document: Document, arranged: Arranged): { document: Document; share: number } {
  let letters = 0;
  const kept = arranged.sections.filter((section) => {
    const begins = letters <= OPENING_LETTERS;
    letters += lettersIn(printedInSections({ ...arranged, sections: [section] }));
    return begins;
  });
  if (kept.length === arranged.sections.length) return { document, share: 1 };
  const shown = { ...arranged, sections: kept };
  const left = arranged.sections.slice(kept.length).map(({ heading }) => heading);
  return { document: { ...document, arranged: shown, left }, share: lettersIn(printedInSections(shown)) / letters };
}

const lettersIn = (printed: Printed[]): number => printed.reduce((sum, { text }) => sum + text.length, 0);
