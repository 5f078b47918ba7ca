/**
 * The first moments. Whatever is loaded here keeps the window from opening: only what guards the program and shows the
 * page. The page's process starts while the rest is loaded.
 */
import path from 'node:path';
import { app } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { assetsIn } from './assets';
import { Log } from './log';
import { goOffline } from './offline';
import { runCommandLine, wordsForCommandLine } from './shell/command-line';
import { guardEntrance, replaceMenu } from './shell/entrance';
import { hearVerbs } from './shell/hearing';
import { goNameless } from './shell/nameless';
import { OpenedFiles } from './shell/opened-files';
import { refuseAllElse, silenceChromium } from './shell/refusals';
import { PAGE, registerScheme, serveScheme } from './shell/scheme';
import { cannotStart, noteTroubles } from './shell/troubles';
import { chooseUserFolder, leaveNothingElsewhere, userFolders } from './shell/user-folder';
import { hiddenWindow } from './shell/window';

const assetFolder = app.isPackaged ? path.join(process.resourcesPath, 'assets') : path.join(__dirname, '../assets');
const assets = assetsIn(assetFolder);
const devPage = app.isPackaged ? undefined : process.env['VITE_DEV_URL'];
let window: BrowserWindow | null = null;

async function start(log: Log, files: OpenedFiles): Promise<void> {
  refuseAllElse(devPage);
  const begun = serveScheme({
    page: path.join(__dirname, '../renderer'),
    fonts: assets.fonts,
    licences: assets.licences,
  });
  const opened = hiddenWindow(path.join(__dirname, 'preload.cjs'), devPage);
  window = opened.window;
  window.on('closed', () => (window = null));
  const isOurs = (event: IpcMainInvokeEvent): boolean =>
    event.senderFrame === window?.webContents.mainFrame && event.senderFrame.url.startsWith(devPage ?? PAGE);
  const load = (): void => void opened.window.loadURL(devPage ?? PAGE);
  load();
  const program = (async () => {
    // Loading the rest takes this thread for a while: not before the page has its first file.
    if (devPage === undefined) await begun;
    const { runProgram } = await import('./shell/program');
    return runProgram({ log, assets, isOurs, load, opened, files });
  })();
  hearVerbs(isOurs, program);
  await program;
}

goOffline();
goNameless();
chooseUserFolder();
const argv = process.argv.slice(app.isPackaged ? 1 : 2);
const words = wordsForCommandLine(argv);
if (words !== null) runCommandLine(words, assetFolder);
guardEntrance(argv);
app.enableSandbox();
silenceChromium(devPage);
registerScheme();
replaceMenu();
if (!app.requestSingleInstanceLock()) app.quit();
else {
  const log = new Log(userFolders().log);
  noteTroubles(log);
  leaveNothingElsewhere();
  const files = new OpenedFiles(app, process.argv.slice(1), process.cwd());
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  void app
    .whenReady()
    .then(() => start(log, files))
    .catch((error: unknown) => cannotStart(log, error));
}
