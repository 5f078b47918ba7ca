import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { command } from './command';
import { inRoot } from './folders';

/** What is given to people; what electron-builder leaves beside it is for nobody. */
const HANDED_OUT = /\.(?:zip|deb|exe|dmg|AppImage)$/;

/**
 * Writes `SHA256SUMS` of the packages in a folder, in the form that `sha256sum -c` and `shasum -a 256 -c` read, and
 * gives its lines. A name that this form has no plain way to write is refused: a check would look for another file.
 */
export async function writeChecksums(folder: string): Promise<string[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && HANDED_OUT.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
  if (names.length === 0) throw new Error(`There is no package in ${folder}.`);
  const odd = names.find((name) => /[\\\r\n]/.test(name));
  if (odd !== undefined) throw new Error(`${JSON.stringify(odd)} is no name for a package.`);
  const lines: string[] = [];
  for (const name of names) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path.join(folder, name)), hash);
    lines.push(`${hash.digest('hex')}  ${name}`);
  }
  writeFileSync(path.join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  return lines;
}

await command(import.meta, async ([folder = inRoot('release')]) => {
  process.stdout.write(`${(await writeChecksums(folder)).join('\n')}\n`);
});
