/** Whether a part of a page is a country narrative: whole, the rest of one, or a text that only quotes one. */
import { isDemand, isNarrative } from './demands';
import type { Narrative } from './narratives';
import { isAssessment, opens } from './openings';
import type { Piece } from './pieces';
import type { Block } from './received';
import { findDemands } from './recommendations';

const blocksOf = (narrative: Narrative): Block[] =>
  narrative.body.flatMap((piece) => (piece.role === 'text' ? [piece.block] : []));

/** It starts inside a sentence: the rest of a narrative whose beginning is elsewhere. */
export function isFragment(body: Piece[]): boolean {
  const first = body.find((piece) => piece.role === 'text' || piece.role === 'heading');
  return first?.role === 'text' && /^[\p{Ll},;]/u.test(first.block.text);
}

/** What stood before a header was the end of another narrative: inside a sentence, or with sections of its own. */
export function endsAnother(body: Piece[]): boolean {
  return (
    isFragment(body) ||
    body.some((piece) => piece.role === 'heading' && !['other', 'overview', 'recommendations'].includes(piece.kind))
  );
}

/** Enough signs that this is a country narrative, and not a text that quotes one. */
export function isNarrativeOf(narrative: Narrative, language: string): boolean {
  const texts = blocksOf(narrative).map((block) => block.text);
  // A Chinese sentence says in twenty signs what others say in fifty.
  const prose = texts.filter((text) => text.length >= (/\p{Script=Han}/u.test(text) ? 20 : 50));
  if (prose.length === 0) return false;
  const headings = new Set(narrative.body.flatMap((piece) => (piece.role === 'heading' ? [piece.kind] : [])));
  const parts = ['recommendations', 'prosecution', 'protection', 'prevention', 'profile', 'efforts'] as const;
  const known = parts.filter((kind) => headings.has(kind)).length;
  const asks = headings.has('recommendations') && texts.some(isDemand);
  const opening = prose.findIndex((text) => opens(text, language));
  const about =
    /traffick|minimum standards|forced labor|forced labour|trata\b|traite\b|tráfico|торговл|人口[贩販]|اتجار/iu.test(
      texts.join(' '),
    );
  if (narrative.from === 'header') return about || known > 0;
  if (narrative.from === 'title') return opening !== -1 ? about : asks || (known > 1 && about);
  const told = narrative.statement !== null;
  if (asks && told) return true;
  const first = opening === 0 || (opening === 1 && !/[.!?][”"’')\]]*$/u.test(prose[0] ?? ''));
  if (first && isAssessment(prose[opening] ?? '')) {
    // What follows a quoted sentence is somebody's own words.
    const tells = prose.slice(opening + 1).filter((text) => isNarrative(text) || opens(text, language)).length;
    const goesOn = tells > 0 && tells * 2 >= prose.length - opening - 1;
    return known > 0 || told || goesOn || findDemands(blocksOf(narrative)) !== null;
  }
  // The rest of a narrative that was cut: it begins inside a sentence and has sections of its own.
  if (isFragment(narrative.body) && known > 1) return about;
  return (first && known > 0) || (asks && known > 2 && about);
}
