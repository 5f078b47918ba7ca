/** The smallest PDF writer that can show what layouts do: text anywhere on a page, in Helvetica. */

export interface Placed {
  text: string;
  x: number;
  y: number;
  size?: number;
  /** Turned by 90°, as side tabs are. */
  turned?: boolean;
}

export const PAGE = { width: 612, height: 792 } as const;

function escaped(text: string): string {
  const special: Record<string, number> = {
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '•': 0x95,
    '–': 0x96,
    '—': 0x97,
    '€': 0x80,
  };
  return Array.from(text)
    .map((letter) => {
      const code = special[letter] ?? letter.codePointAt(0) ?? 0x3f;
      const plain = code >= 0x20 && code < 0x7f && !'()\\'.includes(letter);
      return plain ? letter : `\\${code.toString(8).padStart(3, '0')}`;
    })
    .join('');
}

function contentOf(texts: Placed[]): string {
  return texts
    .map(({ text, x, y, size = 10, turned = false }) => {
      const matrix = turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
      return `BT /F1 ${size} Tf ${matrix} Tm (${escaped(text)}) Tj ET`;
    })
    .join('\n');
}

/** `locked` names an encryption whose password nobody knows. */
export function pdfOf(pages: Placed[][], locked = false): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [i, texts] of pages.entries()) {
    const content = contentOf(texts);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  const key = '<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>';
  if (locked) objects.push(`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >>`);
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [i, object] of objects.entries()) {
    places.push(file.length);
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const encrypt = locked ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${file.lastIndexOf('xref\n0 ')}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

export interface Setting {
  x: number;
  y: number;
  /** Letters in a line. */
  width: number;
  size?: number;
  leading?: number;
  /** Space between paragraphs, in points. */
  apart?: number;
}

function linesOf(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Paragraphs set in a column from its top; `|` in a paragraph ends a line. */
export function column(paragraphs: string[], { x, y, width, size = 10, leading = 13, apart = 11 }: Setting): Placed[] {
  const placed: Placed[] = [];
  let at = y;
  for (const paragraph of paragraphs) {
    for (const line of paragraph.split('|').flatMap((part) => linesOf(part, width))) {
      placed.push({ text: line, x, y: at, size });
      at -= leading;
    }
    at -= apart;
  }
  return placed;
}
