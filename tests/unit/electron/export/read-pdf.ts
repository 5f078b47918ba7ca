import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader would find in a PDF: text by page, title, bookmarks with their depth. */
export async function readPdf(bytes: Uint8Array) {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  const { info } = await document.getMetadata();
  const outline = await document.getOutline();
  await document.destroy();
  return {
    pages,
    /** Line ends as spaces. */
    text: pages.join('\n').replace(/\s+/g, ' '),
    title: 'Title' in info ? String(info.Title) : '',
    bookmarks: outline === null ? [] : flatten(outline, 0),
  };
}

interface Node {
  title: string;
  items: Node[];
}

function flatten(nodes: Node[], depth: number): string[] {
  return nodes.flatMap(({ title, items }) => [`${'  '.repeat(depth)}${title}`, ...flatten(items, depth + 1)]);
}

/** Where each piece of text that matches ends on its page, in points from the left. */
export async function endsOf(bytes: Uint8Array, wanted: RegExp): Promise<number[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const ends: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item && wanted.test(item.str)) ends.push(item.transform[4] + item.width);
  }
  await document.destroy();
  return ends;
}
