/** Parts of a report written as the kinds of file that people have. */
import { docxOf, numbered, paragraph, style } from '../../formats/make-docx';
import { column, pdfOf, type Placed } from '../../formats/make-pdf';
import type { Part } from './editions';

const itemsOf = (part: Part): string[] => ('items' in part ? part.items : [part.text]);

/** Lines of at most so many letters, as editors and mails break them. */
function wrapped(text: string, width = 72): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const html = (text: string): string =>
  escaped(text)
    .replaceAll('’', '&rsquo;')
    .replaceAll('•', '&bull;')
    .replaceAll('é', '&eacute;')
    .replaceAll('  ', ' &nbsp;');

function page(head: string, body: string): Uint8Array {
  return Buffer.from(
    `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>`,
  );
}

const isTitle = (part: Part): boolean => part.as === 'title';
const titleIn = (parts: Part[]): string => parts.filter(isTitle).flatMap(itemsOf)[0] ?? '';

function columns(parts: Part[], widths: { x: number; width: number }[]): Placed[][] {
  const paragraphs = parts.flatMap((part) =>
    part.as === 'list' ? part.items.map((item) => `• ${item}`) : itemsOf(part),
  );
  const lines = column(paragraphs, { x: 0, y: 0, width: widths[0]?.width ?? 80, leading: 1, apart: 1 });
  const rows = lines.flatMap((line, i): (Placed | null)[] => {
    const above = lines[i - 1]?.y ?? line.y;
    return above - line.y === 1 ? [line] : [null, line];
  });
  const perColumn = 48;
  const pages: Placed[][] = [];
  for (let from = 0; from < rows.length; from += perColumn * widths.length) {
    const number = pages.length + 211;
    const set = rows.slice(from, from + perColumn * widths.length).flatMap((line, i): Placed[] => {
      const x = widths[Math.floor(i / perColumn)]?.x ?? 0;
      return line === null ? [] : [{ text: line.text, x, y: 720 - (i % perColumn) * 13, size: 10 }];
    });
    pages.push([
      { text: 'COUNTRY NARRATIVES', x: 60, y: 768, size: 8 },
      ...set,
      { text: String(number), x: 300, y: 30, size: 8 },
    ]);
  }
  return pages;
}

export const formats: Readonly<Record<string, (parts: Part[]) => Uint8Array>> = {
  'text, a line a paragraph': (parts) =>
    Buffer.from(
      parts
        .map((part) => (part.as === 'list' ? part.items.map((item) => `- ${item}`) : itemsOf(part)).join('\n'))
        .join('\n\n'),
    ),
  'text, hard-wrapped': (parts) =>
    Buffer.from(
      parts
        .map((part) =>
          part.as === 'list'
            ? part.items.map((item) => wrapped(`* ${item}`)).join('\n')
            : part.as === 'lines'
              ? part.items.map((item) => wrapped(item)).join('\n\n')
              : wrapped(itemsOf(part).join('')),
        )
        .join('\n\n'),
    ),
  'text, Windows': (parts) =>
    Buffer.from(
      `\ufeff${parts.map((part) => (part.as === 'list' ? part.items.map((item) => `•\t${item}`) : itemsOf(part)).join('\r\n\r\n')).join('\r\n\r\n')}\r\n`,
      'utf16le',
    ),
  'a government’s page': (parts) =>
    page(
      `<title>${html(titleIn(parts))} - United States Department of State</title>`,
      `<div class="usa-banner"><p>An official website of the United States Government</p><button>Here&rsquo;s how you know</button></div>
<nav class="breadcrumbs"><a href="/">Home</a> &gt; <a href="/r">Reports</a></nav><main><h1 class="featured-content__headline">${html(titleIn(parts))}</h1><div class="entry-content">` +
        parts
          .filter((part) => !isTitle(part))
          .map((part) =>
            part.as === 'header'
              ? `<h2>${html(part.text)}</h2>`
              : part.as === 'heading'
                ? `<h3><strong>${html(part.text)}</strong></h3>`
                : part.as === 'list'
                  ? `<ul>${part.items.map((item) => `<li>${html(item)}</li>`).join('\n')}</ul>`
                  : itemsOf(part)
                      .map((each) => `<p>${html(each)}</p>`)
                      .join('\n'),
          )
          .join('\n') +
        '</div></main><aside class="tags"><p>Tags: Human Trafficking</p></aside><footer><a href="/privacy">Privacy Policy</a></footer>',
    ),
  'a page made by Word': (parts) =>
    page(
      '<style>p.MsoNormal {margin:0}</style>',
      `<p class=MsoNormal align=center><b>[ <a href="index.htm">Country-by-Country Reports</a> ]</b></p><p class=MsoNormal>&nbsp;</p>` +
        parts
          .map((part) =>
            part.as === 'list'
              ? part.items
                  .map(
                    (item) =>
                      `<p class=MsoListParagraph style='text-indent:-.25in'><span style='font-family:Symbol'>&middot;<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>${html(item)}</p>`,
                  )
                  .join('\n')
              : itemsOf(part)
                  .map(
                    (each) =>
                      `<p class=MsoNormal>${part.as === 'text' || part.as === 'lines' ? html(each) : `<b>${html(each)}</b>`}</p>`,
                  )
                  .join('\n'),
          )
          .join('\n<p class=MsoNormal>&nbsp;</p>\n'),
    ),
  'a page of one div with breaks': (parts) =>
    page(
      '',
      `<div id="main"><div>${parts
        .map((part) =>
          (part.as === 'list' ? part.items.map((item) => `&#8226; ${html(item)}`) : itemsOf(part).map(html)).join(
            '<br>\n',
          ),
        )
        .join('<br><br>\n')}</div></div>`,
    ),
  'Word, real lists': (parts) =>
    docxOf(
      parts
        .map((part) =>
          part.as === 'list'
            ? part.items.map((item) => paragraph(escaped(item), numbered(0))).join('')
            : itemsOf(part)
                .map((each) =>
                  paragraph(escaped(each), part.as === 'text' || part.as === 'lines' ? '' : style('berschrift1')),
                )
                .join(''),
        )
        .join(''),
    ),
  'Word, plain paragraphs': (parts) =>
    docxOf(
      parts
        .flatMap((part) => (part.as === 'list' ? part.items.map((item, i) => `${i + 1}. ${item}`) : itemsOf(part)))
        .map((each) => paragraph(escaped(each)))
        .join(''),
    ),
  'PDF, one column': (parts) => pdfOf(columns(parts, [{ x: 60, width: 84 }])),
  'PDF, two columns': (parts) =>
    pdfOf(
      columns(parts, [
        { x: 55, width: 44 },
        { x: 325, width: 44 },
      ]),
    ),
};
