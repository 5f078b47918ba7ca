/** PDF files, by Mozilla's pdf.js: the text of each page with its place, put in reading order. */
import { LIMITS } from '../limits';
import { problem, type Problem } from '../problems';
import { UnreadableFile } from '../reading/outcome';
import { oneLine, type ReceivedText } from '../reading/received';
import { pageLines, type Layout, type Piece } from './pdf-layout';
import { paragraphsOf, type Page } from './pdf-paragraphs';
import { hasTracking, withoutTracking, type TextItem } from './pdf-tracking';
import { TexLetters } from './tex-letters';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loaded: Promise<Pdfjs> | null = null;

/**
 * Loaded when the first PDF comes. The parser runs in this thread: whoever needs it elsewhere runs all of it elsewhere.
 * On loading it says on standard output that it cannot draw, which nothing here does.
 */
function pdfjs(): Promise<Pdfjs> {
  loaded ??= (async () => {
    const { log } = console;
    console.log = () => undefined;
    try {
      const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
      Object.assign(globalThis, { pdfjsWorker: worker });
      return await import('pdfjs-dist/legacy/build/pdf.mjs');
    } finally {
      console.log = log;
    }
  })();
  return loaded;
}

const isItem = (item: object): item is TextItem => 'str' in item && 'transform' in item && 'width' in item;

function letters(pieces: Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

/** Text along the edge of a page, as side tabs have it, is turned against the rest. */
function piecesOf(items: readonly TextItem[], tex: TexLetters): Piece[] {
  const upright: Piece[] = [];
  const turned: Piece[] = [];
  const texts = tex.read(items.map((item) => item.str));
  for (const [i, item] of items.entries()) {
    const text = texts[i] ?? '';
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    const size = Math.hypot(c, d) || Math.hypot(a, b);
    if (Math.abs(b) < Math.abs(a) * 0.1) upright.push({ text, x, y, width: item.width, size });
    else if (Math.abs(a) < Math.abs(b) * 0.1)
      turned.push({ text, x: b > 0 ? y : -y, y: b > 0 ? -x : x, width: item.width, size });
  }
  return letters(turned) > letters(upright) * 2 ? turned : upright;
}

function reasonOf(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new UnreadableFile('password');
  return new UnreadableFile('corrupt', 'The PDF is incomplete.');
}

/** Throws {@link UnreadableFile}. */
export async function readPdf(bytes: Uint8Array): Promise<ReceivedText> {
  const { getDocument, OPS } = await pdfjs();
  // The library takes the bytes over; the caller's stay its own.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > LIMITS.pdfPages)
      throw new UnreadableFile('too-large', 'It has {pages} pages; at most {most} are read.', {
        pages: document.numPages,
        most: LIMITS.pdfPages,
      });
    const pages: Page[] = [];
    const layout: Layout = { gutter: null };
    const tex = new TexLetters();
    let lost = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      try {
        const page = await document.getPage(number);
        const { items: found } = await page.getTextContent();
        const items = found.flatMap((item) => (isItem(item) ? [item] : []));
        const apart = hasTracking(items) ? withoutTracking(items, await page.getOperatorList(), OPS) : items;
        const height = (page.view[3] ?? 0) - (page.view[1] ?? 0);
        pages.push({ lines: pageLines(piecesOf(apart, tex), layout), height });
        page.cleanup();
      } catch {
        lost += 1;
      }
    }
    const blocks = paragraphsOf(pages);
    if (blocks.length === 0) throw new UnreadableFile(lost > 0 ? 'corrupt' : 'no-text');
    const problems: Problem[] =
      lost > 0
        ? [problem('truncated', '{lost} of {pages} pages cannot be read.', { lost, pages: document.numPages })]
        : [];
    return { title: await titleOf(document), address: null, blocks, problems };
  } catch (error) {
    throw reasonOf(error);
  } finally {
    await task.destroy();
  }
}

async function titleOf(document: { getMetadata(): Promise<{ info: object }> }): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? oneLine(info.Title) : '';
  return title === '' ? null : title.slice(0, LIMITS.lineCharacters);
}
