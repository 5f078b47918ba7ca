import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { assetsIn } from '../electron/assets';
import { assetsFolder, inRoot } from './folders';
import { fonts } from './fonts';
import { unlessFresh } from './fresh';
import { licences, licencesText } from './licences';

/** Makes `dist/assets` what `electron/assets.ts` says; quick when nothing changed. Gives the folder. */
export async function makeAssets(): Promise<string> {
  const assets = assetsIn(assetsFolder);
  mkdirSync(assetsFolder, { recursive: true });

  const fontFiles = fonts.map(({ file }) => file);
  await unlessFresh('fonts', ['build/fonts.ts', ...fontFiles], assets.fonts, async () => {
    empty(assets.fonts);
    for (const { name, file } of fonts) cpSync(file, path.join(assets.fonts, name));
  });

  const templates = inRoot('electron/export/templates');
  await unlessFresh('templates', [templates], assets.templates, async () => {
    empty(assets.templates);
    if (existsSync(templates)) cpSync(templates, assets.templates, { recursive: true });
  });

  const typst = typstCompiler();
  await unlessFresh('typst', [typst], assets.typst, async () => cpSync(typst, assets.typst));

  const packFrom = ['data', 'electron/library', 'electron/search', 'electron/contract.ts', 'build/compile-pack.ts'];
  await unlessFresh('pack', [...packFrom, 'package-lock.json'], assets.pack, async () => {
    // It brings all readers of reports along, for nothing when the pack is fresh.
    const { compilePack } = await import('./compile-pack');
    await compilePack(assets.pack);
  });

  const licenceList = path.join(assetsFolder, 'licences.json');
  const licenceFrom = ['package.json', 'package-lock.json', 'LICENSE', 'build/licences.ts'];
  await unlessFresh('licences', licenceFrom, licenceList, async () => {
    const all = licences();
    writeFileSync(licenceList, JSON.stringify(all, null, 1));
    writeFileSync(path.join(assetsFolder, 'licences.txt'), licencesText(all));
  });
  return assetsFolder;
}

/** The native module that npm installed for this platform. */
export function typstCompiler(): string {
  const folder = inRoot('node_modules/@myriaddreamin');
  const started = `typst-ts-node-compiler-${process.platform}-${process.arch}`;
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name !== started && !name.startsWith(`${started}-`)) continue;
    return createRequire(import.meta.url).resolve(`@myriaddreamin/${name}`);
  }
  throw new Error(
    `Typst has no compiler installed for ${process.platform} ${process.arch}. Run npm ci on this machine; where there is no such package, Satchel cannot be built.`,
  );
}

function empty(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
