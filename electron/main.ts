import path from 'node:path';
import { app } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { assetsIn } from './assets';
import { Exporter } from './export/exporter';
import { Jobs } from './jobs';
import { Findings } from './library/findings';
import { LibraryFolder } from './library/folder';
import { faultOf } from './library/faults';
import { Library } from './library/library';
import { packingIn } from './library/packing';
import { Log } from './log';
import { goOffline } from './offline';
import { lookingWith } from './reading/look';
import { Reader } from './reading/reader';
import { SearchClient } from './search/client';
import { firstLanguage } from './shelf/first-language';
import { OwnThings } from './shelf/own-things';
import { answer, tell } from './shell/answer';
import { utility } from './shell/children';
import { runCommandLine, wordsForCommandLine } from './shell/command-line';
import { endWhen } from './shell/ending';
import { takeDropped } from './shell/dropped';
import { guardEntrance, replaceMenu } from './shell/entrance';
import { goNameless } from './shell/nameless';
import { whenOpened } from './shell/opened-files';
import { PageLife } from './shell/page-life';
import { refuseAllElse, silenceChromium } from './shell/refusals';
import { PAGE, registerScheme, serveScheme } from './shell/scheme';
import { cannotStart, noteTroubles } from './shell/troubles';
import { chooseUserFolder, leaveNothingElsewhere, userFolders } from './shell/user-folder';
import { addingVerbs, lookAt } from './shell/verbs/adding';
import { backingUpVerbs } from './shell/verbs/backing-up';
import { comparingVerbs } from './shell/verbs/comparing';
import { exportingVerbs } from './shell/verbs/exporting';
import { keepingVerbs } from './shell/verbs/keeping';
import { lifeVerbs } from './shell/verbs/life';
import { packingVerbs } from './shell/verbs/packing';
import { readingVerbs } from './shell/verbs/reading';
import { searchingVerbs } from './shell/verbs/searching';
import { startVerbs } from './shell/verbs/start';
import { openWindow } from './shell/window';

const program = (name: string): string => path.join(__dirname, `${name}.cjs`);
const assetFolder = app.isPackaged ? path.join(process.resourcesPath, 'assets') : path.join(__dirname, '../assets');
const assets = assetsIn(assetFolder);
const devPage = app.isPackaged ? undefined : process.env['VITE_DEV_URL'];
let window: BrowserWindow | null = null;

async function start(log: Log): Promise<void> {
  const folders = userFolders();
  refuseAllElse(devPage);
  serveScheme({ page: path.join(__dirname, '../renderer'), fonts: assets.fonts, licences: assets.licences });

  const [own, folder] = await Promise.all([
    OwnThings.open(folders.own, firstLanguage(app.getPreferredSystemLanguages()), (notice) =>
      tell(window, 'noticed', notice),
    ),
    LibraryFolder.open(folders.library),
  ]);
  const library = await Library.open(assets.pack, folder.packs, folder.resting);
  const life = new PageLife({ own, library, log });
  const search = new SearchClient(program('search-worker'), { rebuiltFolder: folders.index });
  const jobs = new Jobs();
  const makePack = packingIn(program('pack-worker'));
  const reader = new Reader(() => utility(program('reading-process'), 'reading'));
  const exporter = new Exporter({
    assets,
    spawn: () => utility(program('export-process'), 'export'),
    sources: { entries: () => library.entries(), report: (id) => library.report(id), shelf: () => own.shelf },
  });
  const openIndex = async (): Promise<void> =>
    search.open(await library.searchable(), { of: library.entries().length });
  const adding = {
    findings: new Findings({ library, folder, lookAt: lookingWith(reader), makePack }),
    library,
    folder,
    jobs,
    window: () => window,
    changed: () => {
      tell(window, 'library', {});
      void openIndex();
    },
  };

  const isOurs = (event: IpcMainInvokeEvent): boolean =>
    event.senderFrame === window?.webContents.mainFrame && event.senderFrame.url.startsWith(devPage ?? PAGE);
  takeDropped(adding, isOurs);
  answer(
    {
      ...startVerbs(own, folders.own, life, folder.notice === null ? [] : [folder.notice]),
      ...lifeVerbs(life, log),
      ...readingVerbs(library, folder),
      ...searchingVerbs(search, library),
      ...comparingVerbs(library),
      ...keepingVerbs(own, library),
      ...exportingVerbs(exporter, jobs, () => window),
      ...addingVerbs(adding),
      ...packingVerbs({ library, makePack, jobs, window: () => window }),
      ...backingUpVerbs(own, folders, () => window),
    },
    isOurs,
  );
  const opened = await openWindow({
    own: folders.own,
    preload: program('preload'),
    settings: own.settings,
    devPage,
    life,
  });
  ({ window } = opened);
  endWhen(async () => void (await Promise.all([own.settled(), opened.settled()])));
  window.on('closed', () => (window = null));

  // Reading never waits for the index: it is opened once the first page stands.
  search.onState((state) => {
    tell(window, 'searchState', state);
    if (state.state === 'damaged') log.fault('search-damaged');
  });
  window.once('ready-to-show', () => void openIndex());
  window.webContents.once('did-finish-load', () =>
    whenOpened(
      (files) =>
        void lookAt(adding, files, 'opened').then(
          (finding) => tell(window, 'opened', finding),
          (error: unknown) => tell(window, 'notOpened', faultOf(error)),
        ),
    ),
  );
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
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  void app
    .whenReady()
    .then(() => start(log))
    .catch((error: unknown) => cannotStart(log, error));
}
