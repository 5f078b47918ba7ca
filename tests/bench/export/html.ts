import { readFileSync } from 'node:fs';
import { fonts } from '../../../build/fonts';
import type { Document, Group } from '../../../electron/export/document';

/** The same document as a page for Chromium to print: the same words, faces and sizes, as plainly as CSS allows. */
export function htmlOf(document: Document): string {
  const contents = document.groups.length > 3 ? `<h2>Contents</h2><ul>${document.groups.map(entry).join('')}</ul>` : '';
  return `<!doctype html><html lang="${document.language}" dir="${document.direction}"><head><meta charset="utf-8">
<title>${escaped(document.title)}</title><style>${faces()}
@page { size: A4; margin: 24mm 19mm 22mm }
body { font: 10.5pt/1.45 Reading; margin: 0 } h1 { font-size: 25pt; margin: 0 } h1, h2, h3 { font-weight: 600; break-after: avoid }
li { display: grid; grid-template-columns: 12mm 1fr 19mm; gap: 4mm; break-inside: avoid; margin-block: 1.7mm }
b { color: #14493c; font-weight: 600 } small, .ui { font: 8pt/1.45 Sans } section { break-before: page }
</style></head><body><h1>${escaped(document.title)}</h1><p class="ui">${escaped(document.deck)}</p>${contents}
${document.groups.map((group) => groupHtml(group)).join('\n')}
<p class="ui">${escaped(document.citation.sentences.join(' '))}</p></body></html>`;
}

const entry = ({ report, heading }: Group) => `<li><a href="#${report}">${escaped(heading ?? '')}</a></li>`;

function groupHtml(group: Group): string {
  const parts = group.parts.map(({ heading, passages }) => {
    const items = passages.map(({ id, number, text, recommendation }) =>
      recommendation
        ? `<li><b>${number}</b><span>${escaped(text)}</span><small>${id}</small></li>`
        : `<p>${escaped(text)} <small>${id}</small></p>`,
    );
    const [before, after] = passages.some(({ recommendation }) => recommendation) ? ['<ol>', '</ol>'] : ['', ''];
    return `${heading === null ? '' : `<h3>${escaped(heading)}</h3>`}${before}${items.join('')}${after}`;
  });
  const name =
    group.heading === null ? '' : `<h2 id="${group.report}">${escaped(group.heading)} ${group.tierInWords}</h2>`;
  return group.ownPage ? `<section>${name}${parts.join('')}</section>` : name + parts.join('');
}

function faces(): string {
  return [
    face('Reading', 400, 'source-serif-4-400.ttf'),
    face('Reading', 600, 'source-serif-4-600.ttf'),
    face('Sans', 400, 'atkinson-hyperlegible-next-400.ttf'),
  ].join('\n');
}

const face = (family: string, weight: number, name: string) => {
  const file = fonts.find((font) => font.name === name)?.file ?? '';
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}) }`;
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
