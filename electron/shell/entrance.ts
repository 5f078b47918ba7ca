import inspector from 'node:inspector';
import { stopCoverage } from 'node:v8';
import { app, dialog, Menu } from 'electron';
import { strangeSwitches } from './switches';

const MEDDLING = /^(?:NODE_|ELECTRON_|GOOGLE_|SSLKEYLOGFILE$|.*_proxy$)/i;

/**
 * Takes Chromium's switches off the command line, but a few, before it reads them; ends the program where it is too
 * late for that. Whoever may look into this very process, as tests of the program's twin do, may say what they like:
 * the release lets no inspector in.
 */
export function guardEntrance(words: readonly string[]): void {
  if (!app.isPackaged || inspector.url() !== undefined) return;
  const { removable, fatal } = strangeSwitches(words, process.platform);
  if (fatal.length > 0) {
    const named = fatal.map((name) => `--${name}`).join(', ');
    dialog.showErrorBox('Satchel', `Satchel does not run with ${named}. Start it again without.`);
    process.exit(2);
  }
  for (const name of removable) app.commandLine.removeSwitch(name);
  // Node has read this one before any code of ours ran, and would write at the end what was run.
  if (process.env['NODE_V8_COVERAGE'] !== undefined) stopCoverage();
  // Children inherit what is left: nobody writes down their keys, names them a proxy, or makes them talk.
  for (const name of Object.keys(process.env)) if (MEDDLING.test(name)) delete process.env[name];
}

/** Electron's own menu offers developer tools and a second zoom. On macOS, copy and paste live in a menu. */
export function replaceMenu(): void {
  Menu.setApplicationMenu(
    process.platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  );
}
