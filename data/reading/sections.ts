/** A narrative's body divided into its sections: by headings, and by opening words where headings were lost. */
import type { SectionKind } from '../model';
import { isDemand, isNarrative } from './demands';
import type { Piece } from './pieces';
import type { Block } from './received';
import { findDemands, recommendationsIn, type Recommendations } from './recommendations';

export interface DraftSection {
  kind: SectionKind;
  heading: string | null;
  texts: string[];
  /** In place of texts, where the section is the recommendations. */
  recommendations: Recommendations | null;
}

interface Run {
  kind: SectionKind;
  heading: string | null;
  blocks: Block[];
}

function runsOf(body: Piece[]): Run[] {
  const runs: Run[] = [{ kind: 'overview', heading: null, blocks: [] }];
  for (const piece of body) {
    const last = runs.at(-1);
    // "The Government of X should:" under the heading proper adds nothing to it.
    const repeats =
      piece.role === 'heading' &&
      piece.kind === 'recommendations' &&
      last?.kind === piece.kind &&
      last.blocks.length === 0;
    if (repeats) continue;
    if (piece.role === 'heading') runs.push({ kind: piece.kind, heading: piece.text, blocks: [] });
    else if (piece.role === 'text') runs.at(-1)?.blocks.push(piece.block);
  }
  return runs;
}

const EFFORTS = String.raw`^(?:The\s+)?(?:government|authorities|officials|police|[\p{Lu}][\p{L}’' ]{2,40}?)\b[^.]{0,120}?\b`;
const OPENINGS: readonly [SectionKind, RegExp][] = [
  [
    'profile',
    /^As\s+(?:previously\s+)?reported\s+(?:over|in|during|within|by)\b|^(?:Over|During)\s+the\s+(?:past|last)\s+five\s+years\b/iu,
  ],
  [
    'prevention',
    new RegExp(
      String.raw`${EFFORTS}(?:efforts\s+to\s+prevent|prevention\s+(?:efforts|work|activities)|preventive\s+efforts)\b`,
      'iu',
    ),
  ],
  [
    'protection',
    new RegExp(
      String.raw`${EFFORTS}(?:efforts\s+to\s+(?:identify\s+and\s+)?(?:protect|assist)|(?:victim\s+)?protection\s+(?:efforts|work))\b`,
      'iu',
    ),
  ],
  [
    'prosecution',
    new RegExp(
      String.raw`${EFFORTS}(?:(?:anti-?\s?trafficking\s+)?law[\s-]enforcement\s+(?:efforts|work)|prosecution\s+efforts|efforts\s+to\s+(?:investigate|prosecute|combat))\b`,
      'iu',
    ),
  ],
];

function kindOfOpening(text: string): SectionKind | null {
  return OPENINGS.find(([, form]) => form.test(text.slice(0, 260)))?.[0] ?? null;
}

/** What follows the recommendations without a heading: a section for each opening, `efforts` for what has none. */
function byOpenings(blocks: Block[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const kind = kindOfOpening(block.text);
    const last = runs.at(-1);
    if (last === undefined || (kind !== null && kind !== last.kind))
      runs.push({ kind: kind ?? 'efforts', heading: null, blocks: [block] });
    else last.blocks.push(block);
  }
  return runs;
}

/** "The Government of X should:" before its list asks nothing by itself. */
function isLeadIn(block: Block): boolean {
  return block.text.endsWith(':') && block.text.length < 200 && /\bshould\b|\brecommend/iu.test(block.text);
}

/** The recommendations end where telling begins again. */
function divided(run: Run): Run[] {
  const [first, ...others] = run.blocks;
  const blocks = first !== undefined && others.length > 0 && isLeadIn(first) ? others : run.blocks;
  let end = blocks.findIndex(
    (block, i) => i > 0 && block.form !== 'item' && isNarrative(block.text) && !isDemand(block.text),
  );
  if (end === -1) end = blocks.length;
  return [{ ...run, blocks: blocks.slice(0, end) }, ...byOpenings(blocks.slice(end))];
}

/** Recommendations whose heading was lost, found among the paragraphs of a run that has none. */
function withLostHeading(run: Run): Run[] {
  const found = findDemands(run.blocks);
  if (found === null) return [run];
  const [from, to] = found;
  return [
    { ...run, blocks: run.blocks.slice(0, from) },
    { kind: 'recommendations', heading: null, blocks: run.blocks.slice(from, to) },
    ...byOpenings(run.blocks.slice(to)),
  ];
}

function stops(block: Block | undefined): boolean {
  return block !== undefined && /[.!?;:][”"’')\]]*$/u.test(block.text);
}

/** Lines that a page left below a narrative: short, and no sentence, where the others are sentences. */
function withoutTail(runs: Run[]): Run[] {
  const last = runs.findLast((run) => run.blocks.length > 0);
  if (last === undefined) return runs;
  let keep = last.blocks.length;
  const isLoose = (block: Block | undefined): boolean =>
    block !== undefined && (block.form === 'paragraph' || block.linked) && block.text.length < 70 && !stops(block);
  while (keep > 1 && isLoose(last.blocks[keep - 1])) keep -= 1;
  if (keep === last.blocks.length || !stops(last.blocks[keep - 1])) return runs;
  return runs.map((run) => (run === last ? { ...run, blocks: run.blocks.slice(0, keep) } : run));
}

export function sectionsOf(body: Piece[]): DraftSection[] {
  const runs = withoutTail(runsOf(body));
  const headed = runs.some((run) => run.kind === 'recommendations');
  return runs
    .flatMap((run) => {
      if (run.kind === 'recommendations') return divided(run);
      return !headed && run.heading === null ? withLostHeading(run) : [run];
    })
    .filter((run) => run.blocks.length > 0)
    .map(({ kind, heading, blocks }) => ({
      kind,
      heading,
      texts: kind === 'recommendations' ? [] : blocks.map((block) => block.text),
      recommendations: kind === 'recommendations' ? recommendationsIn(blocks) : null,
    }));
}
