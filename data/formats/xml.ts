/** The little of XML that office files need: elements, text, the five entities. No document types, so nothing to expand. */

export interface XmlHandler {
  /** Names are local: `w:p` → `p`. */
  open(name: string, attributes: (name: string) => string | null): void;
  close(name: string): void;
  text(text: string): void;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gu;
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/giu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function signOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

function unescaped(text: string): string {
  return text.replace(ENTITY, (_, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (hex !== undefined) return signOf(Number.parseInt(hex, 16));
    return decimal === undefined ? (NAMED[name?.toLowerCase() ?? ''] ?? '') : signOf(Number(decimal));
  });
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeOf(source: string, name: string): string | null {
  const match = new RegExp(String.raw`(?:^|[\s:])${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(source);
  return match === null ? null : unescaped(match[1] ?? match[2] ?? '');
}

export function walkXml(xml: string, handler: XmlHandler): void {
  for (const [, cdata, slash, name, attributes, selfClosing, text] of xml.matchAll(TOKEN)) {
    if (cdata !== undefined) handler.text(cdata);
    else if (text !== undefined) handler.text(unescaped(text));
    else if (name !== undefined) {
      if (slash !== '/') handler.open(local(name), (wanted) => attributeOf(attributes ?? '', wanted));
      if (slash === '/' || selfClosing === '/') handler.close(local(name));
    }
  }
}
