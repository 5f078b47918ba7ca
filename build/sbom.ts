import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { inRoot } from './folders';
import { licences } from './licences';

const Bom = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ timestamp: z.string().optional() }),
  components: z.array(z.looseObject({ name: z.string(), version: z.string() })),
});

/**
 * What a package of Satchel is made of, as a CycloneDX list: npm's own of the lock file, kept to what is shipped, and
 * Electron. (npm's own way to leave out what only developers need leaves out what they share with the program.) The same lock file gives the same list: its time and its random number are left out.
 */
export function sbom(electronVersion: string): string {
  // A build that ran before in this process leaves NODE_ENV behind, by which npm would leave that out.
  const npm = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include=dev'];
  const said = execFileSync('npm', npm, { cwd: inRoot(), encoding: 'utf8', shell: process.platform === 'win32' });
  const { serialNumber: _random, dependencies: _graph, ...bom } = Bom.parse(JSON.parse(said));
  const { timestamp: _time, ...metadata } = bom.metadata;
  const shipped = new Set(licences().map(({ name, version }) => `${name}@${version}`));
  const components = bom.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const electron = {
    'bom-ref': `electron@${electronVersion}`,
    type: 'framework',
    name: 'electron',
    version: electronVersion,
    purl: `pkg:npm/electron@${electronVersion}`,
    licenses: [{ license: { id: 'MIT' } }],
  };
  return `${JSON.stringify({ ...bom, metadata, components: [...components, electron] }, null, 1)}\n`;
}

/** Names of the components that a list holds. */
export const componentsOf = (file: string): string[] =>
  Bom.parse(JSON.parse(readFileSync(file, 'utf8'))).components.map(({ name }) => name);
