/** Word files: paragraphs, headings by style, real lists by numbering. Deleted and hidden text is none of it. */
import { LIMITS } from '../limits';
import { blocksOfText } from '../reading/lines';
import { UnreadableFile } from '../reading/outcome';
import { oneLine, type Block, type ReceivedText } from '../reading/received';
import { Archive } from './archive';
import { walkXml } from './xml';

interface Style {
  heading: boolean;
  listed: boolean;
}

interface Paragraph {
  text: string;
  style: string | null;
  /** Level in its list; null when it is in none. */
  level: number | null;
  /** Taken out of its style's list. */
  unlisted: boolean;
  letters: number;
  bold: number;
}

/** Style id → what it means, with what it is based on. */
function stylesIn(xml: string): Map<string, Style> {
  const found = new Map<string, Style & { base: string | null }>();
  let id: string | null = null;
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'style') {
        id = attribute('styleId');
        if (id !== null) found.set(id, { heading: false, listed: false, base: null });
      }
      const style = id === null ? undefined : found.get(id);
      if (style === undefined) return;
      if (name === 'name') style.heading = /^(?:heading \d|title|subtitle)$/iu.test(attribute('val') ?? '');
      if (name === 'basedOn') style.base = attribute('val');
      if (name === 'numId') style.listed = attribute('val') !== '0';
    },
    close(name) {
      if (name === 'style') id = null;
    },
    text() {},
  });
  const resolved = (name: string, depth: number): Style => {
    const style = found.get(name);
    const base = style?.base == null || depth > 10 ? null : resolved(style.base, depth + 1);
    return {
      heading: (style?.heading ?? false) || (base?.heading ?? false),
      listed: (style?.listed ?? false) || (base?.listed ?? false),
    };
  };
  return new Map([...found.keys()].map((name) => [name, resolved(name, 0)]));
}

/** What holds text that is not on the page. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'footnoteReference',
  'endnoteReference',
  'rt',
]);

function paragraphsIn(xml: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const open: Paragraph[] = [];
  let skipped = 0;
  let inText = false;
  let bold = false;
  let hidden = false;
  let inRunProperties = false;
  walkXml(xml, {
    open(name, attribute) {
      if (SKIPPED.has(name)) skipped += 1;
      const paragraph = open.at(-1);
      if (name === 'p') open.push({ text: '', style: null, level: null, unlisted: false, letters: 0, bold: 0 });
      if (name === 'r') bold = hidden = false;
      if (name === 'rPr') inRunProperties = true;
      if (name === 't') inText = true;
      const on = attribute('val') !== '0' && attribute('val') !== 'false';
      if (inRunProperties && name === 'b') bold = on;
      if (inRunProperties && name === 'vanish') hidden = on;
      if (paragraph === undefined || skipped > 0) return;
      if (name === 'pStyle') paragraph.style = attribute('val');
      if (name === 'ilvl') paragraph.level = Number(attribute('val') ?? 0);
      if (name === 'numId') {
        if (attribute('val') === '0') paragraph.unlisted = true;
        else paragraph.level ??= 0;
      }
      if (name === 'tab' && !inRunProperties) paragraph.text += ' ';
      if (name === 'br' && attribute('type') !== 'page') paragraph.text += '\n';
      if (name === 'cr') paragraph.text += '\n';
      if (name === 'noBreakHyphen') paragraph.text += '\u2011';
    },
    close(name) {
      if (SKIPPED.has(name)) skipped -= 1;
      if (name === 't') inText = false;
      if (name === 'rPr') inRunProperties = false;
      if (name === 'p') {
        const paragraph = open.pop();
        if (paragraph !== undefined && paragraph.text.trim() !== '') paragraphs.push(paragraph);
      }
    },
    text(text) {
      const paragraph = open.at(-1);
      if (paragraph === undefined || !inText || skipped > 0 || hidden) return;
      const letters = text.replace(/\s/gu, '').length;
      paragraph.text += text;
      paragraph.letters += letters;
      if (bold) paragraph.bold += letters;
    },
  });
  return paragraphs;
}

function blocksOf(paragraphs: Paragraph[], styles: Map<string, Style>): Block[] {
  const blocks: Block[] = [];
  let lead: { block: Block; level: number } | null = null;
  for (const { text, style, level, unlisted, letters, bold } of paragraphs) {
    const meaning = style === null ? undefined : styles.get(style);
    const listed = !unlisted && (level !== null || meaning?.listed === true) && meaning?.heading !== true;
    const line = oneLine(text);
    if (!listed) {
      lead = null;
      const heading = meaning?.heading === true || (bold === letters && line.length <= 90);
      blocks.push(
        ...blocksOfText(text).map((block) =>
          heading && block.form === 'paragraph' ? { ...block, form: 'heading' as const } : block,
        ),
      );
    } else if (lead !== null && (level ?? 0) > lead.level) {
      // A list under "Amend the law so that it:" belongs to it.
      lead.block.text += ` ${line}`;
    } else {
      const block: Block = { text: line, form: 'item', linked: false, wrapped: false };
      blocks.push(block);
      lead = line.endsWith(':') ? { block, level: level ?? 0 } : null;
    }
  }
  return blocks;
}

async function partOf(archive: Archive, name: string): Promise<string | null> {
  const entry = archive.find(name);
  return entry === null ? null : new TextDecoder().decode(await archive.bytesOf(entry, LIMITS.wordPart));
}

function titleIn(xml: string | null): string | null {
  const title = xml === null ? null : /<dc:title>([^<]*)<\/dc:title>/u.exec(xml)?.[1];
  return title === undefined || title === null || title.trim() === ''
    ? null
    : oneLine(title).slice(0, LIMITS.lineCharacters);
}

export const isWordFile = (archive: Archive): boolean => archive.find('word/document.xml') !== null;

/** Throws {@link UnreadableFile}. */
export async function readDocx(archive: Archive): Promise<ReceivedText> {
  const document = await partOf(archive, 'word/document.xml');
  if (document === null) throw new UnreadableFile('corrupt');
  const styles = stylesIn((await partOf(archive, 'word/styles.xml')) ?? '');
  const heads: Block[] = [];
  for (const entry of archive.files.filter(({ name }) => /^word\/header\d*\.xml$/u.test(name)).slice(0, 20)) {
    heads.push(...blocksOf(paragraphsIn((await partOf(archive, entry.name)) ?? ''), styles));
  }
  const blocks = blocksOf(paragraphsIn(document), styles);
  if (blocks.length === 0) throw new UnreadableFile('no-text');
  return {
    title: titleIn(await partOf(archive, 'docProps/core.xml')),
    address: null,
    blocks: [...heads, ...blocks],
    problems: [],
  };
}
