import path from 'node:path';
import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import { assetsIn } from './assets';
import { Exporter } from './export/exporter';
import { Library } from './library/library';
import { SearchClient } from './search/client';
import { OwnThings } from './shelf/own-things';
import { answer, tell } from './shell/answer';
import { utility } from './shell/children';
import { runCommandLine, wordsForCommandLine } from './shell/command-line';
import { refuseAllElse, silenceChromium } from './shell/refusals';
import { PAGE, registerScheme, serveScheme } from './shell/scheme';
import { chooseUserFolder, userFolders } from './shell/user-folder';
import { exportingVerbs } from './shell/verbs/exporting';
import { keepingVerbs } from './shell/verbs/keeping';
import { readingVerbs } from './shell/verbs/reading';
import { searchingVerbs } from './shell/verbs/searching';
import { startVerbs } from './shell/verbs/start';
import { openWindow } from './shell/window';

const program = (name: string): string => path.join(__dirname, `${name}.cjs`);
const assetFolder = app.isPackaged ? path.join(process.resourcesPath, 'assets') : path.join(__dirname, '../assets');
const devPage = app.isPackaged ? undefined : process.env['VITE_DEV_URL'];
let window: BrowserWindow | null = null;

async function start(): Promise<void> {
  const assets = assetsIn(assetFolder);
  const folders = userFolders();
  refuseAllElse(devPage);
  serveScheme({ page: path.join(__dirname, '../renderer'), fonts: assets.fonts });

  const [own, library] = await Promise.all([
    OwnThings.open(folders.own),
    Library.open([{ file: assets.pack, source: 'bundled' }]),
  ]);
  const search = new SearchClient(program('search-worker'));
  const exporter = new Exporter({
    assets,
    spawn: () => utility(program('export-process'), 'export'),
    sources: { entries: () => library.entries(), report: (id) => library.report(id), shelf: () => own.shelf },
  });
  answer(
    {
      ...startVerbs(own),
      ...readingVerbs(library),
      ...searchingVerbs(search),
      ...keepingVerbs(own, library),
      ...exportingVerbs(exporter, () => window),
    },
    (event) => event.senderFrame === window?.webContents.mainFrame && event.senderFrame.url.startsWith(devPage ?? PAGE),
  );
  window = await openWindow({ own: folders.own, preload: program('preload'), settings: own.settings, devPage });
  window.on('closed', () => (window = null));

  // Reading never waits for the index: it is opened once the first page stands.
  search.onState((state) => tell(window, 'searchState', state));
  window.once('ready-to-show', () => void library.searchable().then((packs) => search.open(packs)));
}

app.enableSandbox();
silenceChromium();
registerScheme();
chooseUserFolder();
const words = wordsForCommandLine(process.argv.slice(app.isPackaged ? 1 : 2));
if (words !== null) {
  // No window is opened, so a machine without a screen will do.
  app.commandLine.appendSwitch('ozone-platform', 'headless');
  void app.whenReady().then(() => runCommandLine(words, assetsIn(assetFolder)));
} else if (!app.requestSingleInstanceLock()) app.quit();
else {
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
}
