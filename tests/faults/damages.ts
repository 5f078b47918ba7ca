/** Files of the user's own as a fall of the power, a bad stick or another version leaves them, before the program starts. */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { inRoot } from '../../build/folders';
import type { Launchable } from '../../build/plain-user';
import { LibraryFolder } from '../../electron/library/folder';
import { packBytes } from '../../electron/library/write-pack';
import { between, type Random } from '../bench/invented/random';
import { benchIn, foundIn, isState, keep } from './bench';
import type { Losses } from './losses';
import { titlesOf } from './in-packs';

export interface Damage {
  name: string;
  /** What is left of a file; null: it is gone. */
  left: (bytes: Buffer, random: Random, name: string) => Buffer | null;
  /** What the program is to do with such a file, beside saying so. */
  outcome: 'set it aside' | 'miss it' | 'leave it' | 'read it';
}

const form = (age: string, name: string): Buffer => readFileSync(inRoot('tests/fixtures/forms', age, name));

export const DAMAGES: readonly Damage[] = [
  {
    name: 'cut short',
    left: (bytes, random) => bytes.subarray(0, between(random, 1, bytes.length - 3)),
    outcome: 'set it aside',
  },
  { name: 'emptied', left: () => Buffer.alloc(0), outcome: 'set it aside' },
  { name: 'filled with zeros', left: (bytes) => Buffer.alloc(bytes.length), outcome: 'set it aside' },
  { name: 'one bit turned', left: bitTurned, outcome: 'set it aside' },
  {
    name: 'words of another file in its midst',
    left: (bytes, random) => {
      const at = between(random, 1, bytes.length - 2);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from('{"satchel":1,"value":{'), bytes.subarray(at)]);
    },
    outcome: 'set it aside',
  },
  { name: 'gone', left: () => null, outcome: 'miss it' },
  { name: 'of a newer form', left: (_bytes, _random, name) => form('newer', name), outcome: 'leave it' },
  { name: 'of an older form', left: (_bytes, _random, name) => form('older', name), outcome: 'read it' },
];

/** In the value or behind it, and not in the space between words, where it would change nothing. */
function bitTurned(bytes: Buffer, random: Random): Buffer {
  const turned = Buffer.from(bytes);
  const space = (at: number): boolean => [' ', '\n'].includes(String.fromCharCode(bytes[at] ?? 0));
  let at = 0;
  do at = between(random, bytes.indexOf('"value"'), bytes.length - 2);
  while (space(at));
  turned[at] = (turned[at] ?? 0) ^ (1 << between(random, 0, 6));
  return turned;
}

const FILES = ['own/satchel.json', 'own/settings.json', 'own/place.json', 'library/library.json'];

/**
 * All of the user's own files at once. The start uses the last state or the one before, says so in the window, and
 * keeps the damaged files under names that it tells; what is then changed is kept.
 */
export async function damagedBefore(
  satchel: Launchable,
  damage: Damage,
  rounds: number,
  random: Random,
): Promise<Losses> {
  const losses: Losses = [];
  for (let round = 1; round <= rounds; round += 1) {
    const { user, start } = benchIn(satchel);
    const library = await LibraryFolder.open(path.join(user, 'library'));
    for (const title of ['One', 'Two']) await library.add(packBytes({ title, madeBy: '', madeOn: null, reports: [] }));
    satchel.own(user);
    const before = await start();
    for (const number of [1, 2]) await keep(before.page, number);
    await before.app.close();

    const damaged = FILES.map((name) => {
      const file = path.join(user, name);
      const left = damage.left(readFileSync(file), random, path.basename(name));
      if (left === null) rmSync(file);
      else writeFileSync(file, left);
      return { file, left };
    });
    const { app, page } = await start();
    const said = (await page.locator('.notices').allInnerTexts()).join('\n');
    const wrong = damaged.flatMap(({ file, left }) => wrongWith(file, left, damage, said));
    wrong.push(...(await statesIn(page, user, damage)));
    const kept = await keep(page, 3);
    await app.close();
    if (kept === (damage.outcome === 'leave it')) wrong.push(`a later change: ${kept ? 'kept' : 'not kept'}`);
    if (kept && !isState(await foundIn(user), 3)) wrong.push(`${JSON.stringify(await foundIn(user))} after a change`);
    losses.push(...wrong.map((each) => `round ${round}: ${each}; the window said: ${said || 'nothing'}`));
  }
  return losses;
}

/** Whether the file is where it must be, and whether that was said. */
function wrongWith(file: string, left: Buffer | null, { outcome }: Damage, said: string): string[] {
  const name = path.basename(file);
  const folder = path.dirname(file);
  const stem = path.basename(name, '.json');
  const asides = readdirSync(folder).filter((each) => each.startsWith(`${stem}.damaged-`));
  switch (outcome) {
    case 'read it':
      return asides.length === 0 && said === '' ? [] : [`${name} was not taken as it was`];
    case 'miss it':
      // What was kept only once is as at a first start.
      return said.includes(`${name} was missing`) || !existsSync(path.join(folder, `${stem}.previous.json`))
        ? []
        : [`${name}: not said to be missing`];
    case 'leave it':
      return [
        ...(existsSync(file) && left?.equals(readFileSync(file)) === true ? [] : [`${name} was written over`]),
        ...(said.includes(`${name} was saved by a newer Satchel`) ? [] : [`${name}: not said to be newer`]),
      ];
    case 'set it aside': {
      const [aside] = asides;
      if (aside === undefined) return [`${name} was not kept`];
      return [
        ...(left?.equals(readFileSync(path.join(folder, aside))) === true ? [] : [`${aside} is not as it was`]),
        ...(said.includes(aside) ? [] : [`${aside} was not told`]),
      ];
    }
    default:
      return outcome satisfies never;
  }
}

/** The last state or the one before; of settings also the usual ones, with those before on offer. */
async function statesIn(page: Page, user: string, { outcome }: Damage): Promise<string[]> {
  if (outcome === 'read it' || outcome === 'leave it') return [];
  const shown = await page.evaluate(async () => {
    const begun = Object(await window.satchel.begin({}));
    const { shelf, settings, earlierSettings } = Object(Reflect.get(begun, 'value'));
    return {
      note: Number(shelf.notes[0]?.text),
      selection: Number(shelf.selections[0]?.name),
      setting: Number((earlierSettings?.value ?? settings).textSize) - 80,
    };
  });
  const titles = await titlesOf((await LibraryFolder.open(path.join(user, 'library'))).packs);
  const isEither = Object.values(shown).every((number) => number === 1 || number === 2);
  return [
    ...(isEither ? [] : [`${JSON.stringify(shown)} instead of 2 or 1`]),
    ...(['One', 'One, Two'].includes(titles.join(', ')) ? [] : [`packs ${titles.join(', ')}`]),
  ];
}
