/** Web pages as browsers and Word save them: the text of their blocks, without what steers, decorates or runs. */
import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type ParserOptions, type Token } from 'parse5';
import { LIMITS } from '../limits';
import { blocksOfText } from '../reading/lines';
import { UnreadableFile } from '../reading/outcome';
import { oneLine, type Block } from '../reading/received';
import { isSkipped } from './html-furniture';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type ParentNode = DefaultTreeAdapterMap['parentNode'];

/** Containers nested deeper than any page has them are left out, what they hold is kept; deep nesting costs the parser its square. */
class ShallowParser extends Parser<DefaultTreeAdapterMap> {
  static page(html: string): DefaultTreeAdapterMap['document'] {
    const options: ParserOptions<DefaultTreeAdapterMap> = { scriptingEnabled: false };
    const parser = new ShallowParser(options);
    parser.tokenizer.write(html, true);
    return parser.document;
  }

  override onStartTag(token: Token.TagToken): void {
    const deep = this.openElements.stackTop;
    if (deep > LIMITS.htmlDepth && (!LINES.has(token.tagName) || deep > LIMITS.htmlDepth * 2)) return;
    super.onStartTag(token);
  }
}

/** Elements that are text of their own. */
const LINES = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dt',
  'dd',
  'br',
  'pre',
  'blockquote',
]);

/** Elements before and after which a line ends. */
const BREAKING = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

const BOLD = new Set(['b', 'strong']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);

export interface HtmlPage {
  title: string | null;
  address: string | null;
  blocks: Block[];
}

/** The text that gathers until a line ends. */
class Gathering {
  readonly blocks: Block[] = [];
  private text = '';
  private linked = 0;
  private bold = 0;
  private letters = 0;

  get isEmpty(): boolean {
    return this.letters === 0;
  }

  add(text: string, links: boolean, bold: boolean, verbatim: boolean): void {
    const letters = text.replace(/\s+/gu, '').length;
    this.letters += letters;
    if (links) this.linked += letters;
    if (bold) this.bold += letters;
    this.text += verbatim ? text : text.replace(/[\t\n\f\r ]+/gu, ' ');
  }

  break(): void {
    this.text += '\n';
  }

  space(): void {
    this.text += ' ';
  }

  end(form: Block['form']): void {
    if (this.letters > 0) {
      const blocks = blocksOfText(this.text);
      const linked = this.linked === this.letters;
      const headed = this.bold === this.letters && oneLine(this.text).length <= 90;
      const item = form === 'item' ? [itemOf(blocks)] : blocks;
      for (const block of item) {
        this.blocks.push({
          ...block,
          linked,
          form: form === 'paragraph' ? (headed && block.form === 'paragraph' ? 'heading' : block.form) : form,
        });
      }
    }
    this.text = '';
    this.linked = 0;
    this.bold = 0;
    this.letters = 0;
  }
}

/** Lines broken inside an element of a list are one. */
function itemOf(blocks: Block[]): Block {
  return { text: blocks.map((block) => block.text).join(' '), form: 'item', linked: false, wrapped: false };
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** A list element that holds a whole part of a page is no item. */
function holdsPart(element: Element): boolean {
  const queue: ParentNode[] = [element];
  for (let i = 0; i < queue.length && i < 400; i += 1) {
    for (const child of queue[i]?.childNodes ?? []) {
      if (!isElement(child)) continue;
      if (/^(?:h[1-6]|article|section|main|table)$/u.test(child.tagName)) return true;
      queue.push(child);
    }
  }
  return false;
}

interface Item {
  element: Element;
  /** Its own words stood before a list inside it: that list belongs to it. */
  leads: boolean;
}

class Walk {
  readonly gathering = new Gathering();
  title: string | null = null;
  address: string | null = null;
  private readonly items: Item[] = [];
  private links = 0;
  private bold = 0;
  private verbatim = 0;
  private heading = 0;

  /** False when what the element holds is to be left out. */
  enter(element: Element): boolean {
    const { tagName } = element;
    this.note(element);
    if (isSkipped(element)) return false;
    if (tagName === 'br') this.gathering.break();
    else if (BREAKING.has(tagName)) this.breakAt(element);
    if (tagName === 'a') this.links += 1;
    if (BOLD.has(tagName)) this.bold += 1;
    if (tagName === 'pre') this.verbatim += 1;
    if (/^h[1-6]$/u.test(tagName)) this.heading += 1;
    if (tagName === 'li' && !this.inLead() && !holdsPart(element)) this.items.push({ element, leads: false });
    return true;
  }

  leave(element: Element): void {
    const { tagName } = element;
    if (BREAKING.has(tagName) && this.items.at(-1)?.element !== element) this.breakAt(element);
    if (this.items.at(-1)?.element === element) {
      this.end();
      this.items.pop();
    }
    if (tagName === 'a') this.links -= 1;
    if (BOLD.has(tagName)) this.bold -= 1;
    if (tagName === 'pre') this.verbatim -= 1;
    if (/^h[1-6]$/u.test(tagName)) this.heading -= 1;
  }

  text(value: string): void {
    this.gathering.add(value, this.links > 0, this.bold > 0, this.verbatim > 0);
  }

  private inLead(): boolean {
    return this.items.some((item) => item.leads);
  }

  private breakAt(element: Element): void {
    const item = this.items.at(-1);
    if (item !== undefined && item.element !== element) {
      if (LISTS.has(element.tagName) && !this.gathering.isEmpty) item.leads = true;
      // Paragraphs and lists inside an item that has words of its own are parts of it.
      if (!this.gathering.isEmpty) return this.gathering.space();
    }
    this.end();
  }

  private end(): void {
    const form = this.items.length > 0 ? 'item' : this.heading > 0 ? 'heading' : 'paragraph';
    this.gathering.end(form);
  }

  finish(): void {
    this.items.length = 0;
    this.end();
  }

  /** The page's own title and address. */
  private note(element: Element): void {
    if (element.tagName === 'title' && this.title === null) {
      const text = oneLine(element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
      this.title = text === '' ? null : text.slice(0, LIMITS.lineCharacters);
    }
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
      this.address ??= attribute(element, 'href');
    if (element.tagName === 'meta' && attribute(element, 'property') === 'og:url')
      this.address ??= attribute(element, 'content');
  }
}

/** Throws {@link UnreadableFile} when there is no text in it. */
export function readHtml(html: string): HtmlPage {
  const walk = new Walk();
  walk.address = /<!--\s*saved from url=\(\d+\)(\S+)/u.exec(html.slice(0, 4_096))?.[1] ?? null;
  const stack: { node: Node; entered: boolean }[] = [{ node: ShallowParser.page(html), entered: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, entered } = top;
    if (entered) {
      if (isElement(node)) walk.leave(node);
      continue;
    }
    if (node.nodeName === '#text' && 'value' in node) walk.text(node.value);
    if (!('childNodes' in node) || (isElement(node) && !walk.enter(node))) continue;
    stack.push({ node, entered: true });
    const children = defaultTreeAdapter.getChildNodes(node);
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i];
      if (child !== undefined) stack.push({ node: child, entered: false });
    }
  }
  walk.finish();
  if (walk.gathering.blocks.length === 0) throw new UnreadableFile('no-text');
  return { title: walk.title, address: walk.address, blocks: walk.gathering.blocks };
}
