import type { Page } from '@playwright/test';
import { z } from 'zod';

const Value = z.object({ value: z.string().optional() }).optional();
const Nodes = z.object({
  nodes: z.array(
    z.object({
      nodeId: z.string(),
      parentId: z.string().optional(),
      ignored: z.boolean(),
      role: Value,
      name: Value,
      description: Value,
      properties: z
        .array(z.object({ name: z.string(), value: z.object({ value: z.unknown().optional() }) }))
        .default([]),
      childIds: z.array(z.string()).default([]),
    }),
  ),
});

/** What assistive technology is given of one part of the page. */
export interface Heard {
  role: string;
  name: string;
  description: string;
  level: number | null;
  /** Roles of what it is in, the nearest last. */
  within: string[];
}

/** The browser's own accessibility tree, in reading order, without what it leaves out. */
export async function heardOn(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = Nodes.parse(await session.send('Accessibility.getFullAXTree'));
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const visit = (id: string, within: string[]): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = node.role?.value ?? '';
    const property = (wanted: string): unknown => node.properties.find(({ name }) => name === wanted)?.value.value;
    if (!node.ignored) {
      heard.push({
        role,
        name: node.name?.value?.trim() ?? '',
        description: node.description?.value?.trim() ?? '',
        level: role === 'heading' ? Number(property('level')) : null,
        within,
      });
    }
    for (const child of node.childIds) visit(child, node.ignored ? within : [...within, role]);
  };
  for (const root of nodes.filter(({ parentId }) => parentId === undefined)) visit(root.nodeId, []);
  return heard;
}

const PRESSED = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'textbox',
  'searchbox',
  'combobox',
  'menuitem',
  'menuitemradio',
  'image',
]);
const LANDMARKS = new Set(['banner', 'main', 'navigation', 'search', 'complementary', 'region', 'contentinfo']);

/** What a listener would stumble over on a page, a line each. */
export function stumbles(heard: readonly Heard[]): string[] {
  return [...namesOf(heard), ...headingsOf(heard), ...landmarksOf(heard), ...doublesOf(heard), ...listsOf(heard)];
}

const namesOf = (heard: readonly Heard[]): string[] =>
  heard
    .filter(({ role, name }) => (PRESSED.has(role) || role === 'region' || role === 'dialog') && name === '')
    .map(({ role, within }) => `a ${role} without a name, in ${within.slice(-3).join(' > ')}`);

/** One heading of the first level, then no level is left out. A dialog has the page's attention alone. */
function headingsOf(heard: readonly Heard[]): string[] {
  const levels = heard.flatMap(({ level }) => level ?? []);
  if (heard.some(({ role }) => role === 'dialog')) return [];
  const first = levels.filter((level) => level === 1).length;
  const found = first === 1 && levels[0] === 1 ? [] : [`headings of the levels ${levels.join(' ')}`];
  const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
  return [...found, ...jumps.map((level) => `a heading of level ${level} that skips one: ${levels.join(' ')}`)];
}

function landmarksOf(heard: readonly Heard[]): string[] {
  const landmarks = heard.filter(({ role }) => LANDMARKS.has(role)).map(({ role, name }) => `${role} “${name}”`);
  const isDialog = heard.some(({ role }) => role === 'dialog');
  const missing = isDialog ? [] : ['main'].filter((role) => !heard.some((each) => each.role === role));
  const twice = landmarks.filter((each, at) => landmarks.indexOf(each) !== at);
  return [...missing.map((role) => `no ${role}`), ...twice.map((each) => `two of ${each}`)];
}

/** Two things to press must not sound the same. While a menu is open, all else rests. */
function doublesOf(heard: readonly Heard[]): string[] {
  const inMenu = heard.some(({ role }) => role === 'menu');
  const pressed = heard
    .filter(({ role }) => (inMenu ? role === 'menuitem' : role === 'button' || role === 'checkbox'))
    .map(({ role, name, description }) => `${role} “${name}” ${description}`);
  return pressed.filter((each, at) => pressed.indexOf(each) !== at).map((each) => `two of ${each}`);
}

/** Links that sound the same lead to the same place. */
export const misleadingLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const heard = (link: HTMLAnchorElement): string => {
      const about = document.getElementById(link.getAttribute('aria-describedby') ?? '');
      return `${link.getAttribute('aria-label') ?? link.textContent} ${about?.textContent ?? ''}`;
    };
    const places = new Map<string, Set<string>>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
      places.set(heard(link), new Set([...(places.get(heard(link)) ?? []), link.getAttribute('href') ?? '']));
    return [...places].filter(([, leads]) => leads.size > 1).map(([name, leads]) => `${name}: ${[...leads].join(' ')}`);
  });

/** A list says how long it is: nothing is no list. */
function listsOf(heard: readonly Heard[]): string[] {
  return heard.flatMap(({ role, name }, at) =>
    role === 'list' && !['listitem'].includes(heard[at + 1]?.role ?? '') ? [`an empty list “${name}”`] : [],
  );
}
