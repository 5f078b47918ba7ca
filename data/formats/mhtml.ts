/** Web pages in one file (`.mht`, `.mhtml`), as browsers and Word save them: the page among its MIME parts. */
import { UnreadableFile } from '../reading/outcome';

interface Part {
  headers: string;
  body: string;
}

/** Bytes as latin1 letters: a MIME file is ASCII around its parts. */
function partOf(text: string): Part {
  const gap = /\r?\n\r?\n/u.exec(text);
  if (gap === null) return { headers: text, body: '' };
  return {
    headers: text.slice(0, gap.index).replace(/\r?\n[ \t]+/gu, ' '),
    body: text.slice(gap.index + gap[0].length),
  };
}

const header = (part: Part, name: string): string =>
  new RegExp(`^${name}:\\s*(.*)$`, 'imu').exec(part.headers)?.[1]?.trim() ?? '';
const parameter = (value: string, name: string): string | null =>
  new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'iu')
    .exec(value)
    ?.slice(1)
    .find((found) => found !== undefined) ?? null;

function bodyOf(part: Part): Uint8Array {
  switch (header(part, 'Content-Transfer-Encoding').toLowerCase()) {
    case 'base64':
      return Buffer.from(part.body, 'base64');
    case 'quoted-printable': {
      const plain = part.body
        .replace(/[ \t]*=\r?\n/gu, '')
        .replace(/=([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return Buffer.from(plain, 'latin1');
    }
    default:
      return Buffer.from(part.body, 'latin1');
  }
}

function* partsOf(part: Part, depth = 0): Generator<Part> {
  const type = header(part, 'Content-Type');
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\//iu.test(type) || boundary === null || depth > 4) {
    yield part;
    return;
  }
  for (const piece of part.body.split(`--${boundary}`).slice(1)) {
    if (!piece.startsWith('--')) yield* partsOf(partOf(piece.replace(/^\r?\n/u, '')), depth + 1);
  }
}

/** The first page, with the encoding and address its part gives. Throws {@link UnreadableFile}. */
export function pageOfMhtml(bytes: Uint8Array): { bytes: Uint8Array; declared: string | null; address: string | null } {
  const whole = partOf(Buffer.from(bytes).toString('latin1'));
  for (const part of partsOf(whole)) {
    const type = header(part, 'Content-Type');
    if (!/^text\/html/iu.test(type)) continue;
    const address = header(part, 'Content-Location') || header(whole, 'Snapshot-Content-Location');
    return { bytes: bodyOf(part), declared: parameter(type, 'charset'), address: address === '' ? null : address };
  }
  throw new UnreadableFile('corrupt', 'The saved page in it is incomplete.');
}
