#!/usr/bin/env tsx
/** The command line in a checkout, under plain Node; the packaged program answers the same verbs. */
import { homedir } from 'node:os';
import path from 'node:path';
import { assetsIn } from '../electron/assets';
import { forked } from '../electron/cli/fork';
import { run } from '../electron/cli/main';
import { makeAssets } from './assets';
import { inRoot } from './folders';

const programs = {
  'export-process': 'electron/export/process.ts',
  'reading-process': 'electron/reading/process.ts',
};

/** Where the program, started from this checkout, keeps the user's library and own things. */
function userFolder(): string {
  if (process.platform === 'win32') return path.join(process.env['APPDATA'] ?? homedir(), 'Satchel');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library/Application Support/Satchel');
  return path.join(process.env['XDG_CONFIG_HOME'] || path.join(homedir(), '.config'), 'Satchel');
}

process.exitCode = await run(process.argv.slice(2), {
  io: { out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text) },
  assets: assetsIn(await makeAssets()),
  libraryFolder: path.join(userFolder(), 'library'),
  ownFolder: path.join(userFolder(), 'own'),
  spawn: (program) => forked(inRoot(programs[program])),
});
