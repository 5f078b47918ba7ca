import { createServer } from 'vite';
import { makeAssets } from './assets';
import { command } from './command';
import { hasDisplay } from './display';
import { doctor } from './doctor';
import { electronRuntime } from './electron';
import { inRoot } from './folders';
import { launchable } from './plain-user';

/** Serves the page from its sources and opens Satchel on it; vite.config.ts keeps the two together. */
await command(import.meta, async () => {
  if (!hasDisplay())
    throw new Error('There is no display here to develop on: npm run tour shows the program by pictures.');
  await doctor();
  const electron = await electronRuntime();
  await makeAssets();
  process.env['SATCHEL_ELECTRON'] = launchable(electron.executable).executablePath;
  const server = await createServer({ configFile: inRoot('vite.config.ts'), configLoader: 'runner' });
  await server.listen();
  server.printUrls();
});
