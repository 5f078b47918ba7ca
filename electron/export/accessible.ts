/**
 * Adds the mark of PDF/UA-1 to a PDF/A-2a file. Typst 0.14 checks a document for either standard but writes the mark of
 * one only; what it writes meets both. It puts the metadata and then the catalog last, uncompressed, before a plain
 * table of positions: only that tail is written anew. Throws when a file is not built so.
 */
export function markAccessible(pdf: Buffer): Buffer {
  const tail = readTail(pdf);
  const metadata = withLength(
    insertBefore(
      insertBefore(tail.metadata, '</rdf:Bag></pdfaExtension:schemas>', SCHEMA),
      '<pdfaid:part>',
      '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>',
    ),
  );
  // Viewers then show the title, not the file's name, in the window and to screen readers.
  const catalog = insertAfter(tail.catalog, '/ViewerPreferences <<', '\n    /DisplayDocTitle true');

  const catalogAt = tail.metadataAt + Buffer.byteLength(metadata, 'latin1');
  const tableAt = catalogAt + Buffer.byteLength(catalog, 'latin1');
  const table = tail.table.replace(/startxref\s+\d+/, `startxref\n${tableAt}`);
  const entry = tail.entryOf(tail.catalogNumber);
  const moved = table.slice(0, entry) + String(catalogAt).padStart(10, '0') + table.slice(entry + 10);
  return Buffer.concat([pdf.subarray(0, tail.metadataAt), Buffer.from(metadata + catalog + moved, 'latin1')]);
}

/** PDF/A wants every property that it does not know to be described in the file. */
const SCHEMA = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

interface Tail {
  /** Position of the metadata in the file. */
  metadataAt: number;
  metadata: string;
  catalog: string;
  catalogNumber: number;
  /** From `xref` to the end of the file. */
  table: string;
  /** Where in `table` the position of an object stands: ten digits. */
  entryOf(object: number): number;
}

function readTail(pdf: Buffer): Tail {
  const tableAt = numberIn(/startxref\s+(\d+)\s+%%EOF\s*$/, pdf.toString('latin1', Math.max(0, pdf.length - 200)));
  const table = pdf.toString('latin1', tableAt);
  const head = /^xref\n0 \d+\n/.exec(table)?.[0];
  if (head === undefined) throw new Error('The PDF has no plain table of positions.');
  const entryOf = (object: number) => head.length + object * 20;
  const positionOf = (object: number) => Number(table.slice(entryOf(object), entryOf(object) + 10));

  const catalogNumber = numberIn(/\/Root (\d+) 0 R/, table);
  const catalogAt = positionOf(catalogNumber);
  const catalog = pdf.toString('latin1', catalogAt, tableAt);
  const metadataAt = positionOf(numberIn(/\/Metadata (\d+) 0 R/, catalog));
  if (!(metadataAt < catalogAt)) throw new Error('The PDF has its metadata in another place.');
  return {
    metadataAt,
    metadata: pdf.toString('latin1', metadataAt, catalogAt),
    catalog,
    catalogNumber,
    table,
    entryOf,
  };
}

function withLength(object: string): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  return object.replace(/\/Length \d+/, `/Length ${object.indexOf('\nendstream') - start}`);
}

function insertBefore(text: string, mark: string, addition: string): string {
  return insertAt(text, mark, 0, addition);
}

function insertAfter(text: string, mark: string, addition: string): string {
  return insertAt(text, mark, mark.length, addition);
}

function insertAt(text: string, mark: string, offset: number, addition: string): string {
  const at = text.indexOf(mark);
  if (at < 0 || text.includes(mark, at + 1)) throw new Error(`The PDF should have “${mark}” once.`);
  return text.slice(0, at + offset) + addition + text.slice(at + offset);
}

function numberIn(pattern: RegExp, text: string): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`The PDF lacks ${pattern.source}.`);
  return Number(found);
}
