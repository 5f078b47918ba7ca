/** Elements of a page that hold nothing of its text: what runs, what is hidden, what leads elsewhere. */
import type { DefaultTreeAdapterMap } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type ParentNode = DefaultTreeAdapterMap['parentNode'];

const NEVER = new Set(
  (
    'script style template noscript iframe frame object embed applet svg math canvas audio video map picture nav ' +
    'title footer aside dialog button select textarea input datalist progress meter rp rt xml'
  ).split(' '),
);

const ROLES = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'alert',
]);

/** Words in class or id of blocks that sites put around a text. */
const AROUND =
  /(?:^|[\s_-])(?:breadcrumbs?|cookies?|consent|footer|colophon|masthead|login|search|toc|legal|disclaimer|tags|meta|author|share|sharing|social|skip|sidebar|related|newsletter|byline|menu|nav|navbar|navigation|pagination|pager|banner|toolbar|comments?|advert(?:isement)?|ads|promo|widget|print-only|screen-reader-text|sr-only|visually-hidden|visuallyhidden)(?:$|[\s_-])/iu;
/** Longer text than furniture has; a class may be on the body of a page. */
const FURNITURE_CHARACTERS = 800;

const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;

/** Parts of a page that are its text, whatever class stands around them. */
const TEXT = new Set(['html', 'body', 'main', 'article', 'h1']);

/** Whether an element's text is short, and none of it the page's own. */
function isAside(element: Element, most: number): boolean {
  if (TEXT.has(element.tagName)) return false;
  let sum = 0;
  const queue: ParentNode[] = [element];
  for (let i = 0; i < queue.length; i += 1) {
    for (const child of queue[i]?.childNodes ?? []) {
      if ('value' in child) sum += child.value.length;
      if ('tagName' in child && TEXT.has(child.tagName)) return false;
      if ('childNodes' in child) queue.push(child);
      if (sum > most || queue.length > 2_000) return false;
    }
  }
  return true;
}

function isFootnoteMark({ childNodes }: Element): boolean {
  const linked = childNodes.some((child) => 'tagName' in child && child.tagName === 'a');
  const words = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return linked || /^\s*[[(]?(?:\d{1,3}|[*†‡§]{1,2})[\])]?\s*$/u.test(words);
}

export function isSkipped(element: Element): boolean {
  const { tagName, attrs } = element;
  if (NEVER.has(tagName)) return true;
  for (const { name, value } of attrs) {
    if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) return true;
    if (name === 'role' && ROLES.has(value.toLowerCase())) return true;
    if (name === 'style' && HIDDEN.test(value)) return true;
    if ((name === 'class' || name === 'id') && AROUND.test(value) && isAside(element, FURNITURE_CHARACTERS))
      return true;
  }
  return tagName === 'sup' && isFootnoteMark(element);
}
