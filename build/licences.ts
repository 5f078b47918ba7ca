import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { inRoot, root } from './folders';

export interface Licence {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  /** The licence as its makers wrote it; several files one after the other. */
  text: string;
}

const Lock = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional(), optional: z.boolean().optional() })),
});
const Package = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});

/**
 * Everything that a package of Satchel holds, but Electron, which brings its own licences beside the program. Optional
 * packages are builds for one platform of a package that is named itself.
 */
export function licences(): Licence[] {
  const lock = Lock.parse(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')));
  const shipped = Object.entries(lock.packages).filter(
    ([where, { dev, optional }]) => where !== '' && !dev && !optional,
  );
  return [root, ...shipped.map(([where]) => inRoot(where))].map(licenceOf);
}

function licenceOf(folder: string): Licence {
  const about = Package.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice|ofl)/i.test(file));
  const texts = files.toSorted().map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  const author = typeof about.author === 'string' ? about.author : about.author?.name;
  return {
    name: about.name,
    version: about.version,
    licence: about.license,
    text: texts.length > 0 ? texts.join('\n\n') : `${about.license}${author === undefined ? '' : `, ${author}`}`,
  };
}

/** The same for people. */
export function licencesText(all: Licence[]): string {
  return all
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}
