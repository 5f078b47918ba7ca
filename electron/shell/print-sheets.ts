import type { ExportOptions } from '../contract';

/** Where the pages of a document are while they are printed; nothing else is there. */
export const SHEETS = 'app://print/index.html';

const SIZE: Record<ExportOptions['paper'], { width: string; height: string }> = {
  a4: { width: '210mm', height: '297mm' },
  letter: { width: '8.5in', height: '11in' },
};

const POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** Answers `app://print/…` with a document's pages, one a sheet and without margins, as they have their own. */
export function sheets(pages: readonly string[], paper: ExportOptions['paper']): (request: Request) => Response {
  const { width, height } = SIZE[paper];
  const style = [
    `@page { size: ${width} ${height}; margin: 0; }`,
    'body { margin: 0; }',
    `img { display: block; inline-size: ${width}; block-size: ${height}; }`,
    // A break before, not after: an empty sheet would follow the last page.
    'img + img { break-before: page; }',
  ].join('\n');
  const images = pages.map((_page, index) => `<img src="${index + 1}.svg" alt="">`).join('\n');
  const html = `<!doctype html>\n<meta charset="utf-8">\n<title>Satchel</title>\n<link rel="stylesheet" href="sheets.css">\n${images}\n`;
  return (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/index.html') return reply(html, 'text/html; charset=utf-8');
    if (pathname === '/sheets.css') return reply(style, 'text/css; charset=utf-8');
    const page = pages[Number(/^\/(\d{1,6})\.svg$/.exec(pathname)?.[1] ?? 0) - 1];
    return page === undefined ? new Response(null, { status: 404 }) : reply(page, 'image/svg+xml');
  };
}

function reply(body: string, type: string): Response {
  return new Response(body, {
    headers: { 'content-type': type, 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' },
  });
}
