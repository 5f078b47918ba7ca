import { Document as DocxFile, Footer, Header, Packer } from 'docx';
import type { Document, Written } from '../document';
import { Replacer } from '../replace';
import { Layout, MARGIN, PAPER } from './docx-layout';
import { stylesOf } from './docx-styles';
import { repacked } from './repack';

/**
 * A Word file for those who edit: real headings, lists that carry the reports' own numbers, language and direction of
 * each text, contents. The same document gives the same bytes.
 */
export async function writeDocx(given: Document): Promise<Written> {
  // XML cannot hold control characters; half characters would spoil the whole file.
  const replacer = new Replacer({ has: () => true });
  const document = replacer.everyText(given);
  const layout = new Layout(document);
  const file = new DocxFile({
    title: document.title,
    creator: '',
    lastModifiedBy: '',
    description: document.citation.sentences.join(' '),
    keywords: document.groups.flatMap(({ report }) => report ?? []).join(', '),
    styles: stylesOf(document),
    sections: [
      {
        properties: {
          page: { size: PAPER[document.paper], margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        headers: { default: new Header({ children: [layout.atEdges([document.running], [document.dateInWords])] }) },
        footers: { default: new Footer({ children: [layout.atEdges([document.kindName], layout.pageOfPages())] }) },
        children: layout.body(),
      },
    ],
    numbering: layout.numbering(),
  });
  return { bytes: repacked(await Packer.toBuffer(file), document.date), replaced: [...replacer.replaced].toSorted() };
}
