import path from 'node:path';
import { app } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import type { Assets } from '../assets';
import type { Finding } from '../contract';
import { LibraryFolder } from '../library/folder';
import { faultOf } from '../library/faults';
import { KnownPacks } from '../library/known-packs';
import { LastGood } from '../library/last-good';
import { inUseOf, Library } from '../library/library';
import type { Log } from '../log';
import { SearchClient } from '../search/client';
import { firstLanguage } from '../shelf/first-language';
import { OwnThings } from '../shelf/own-things';
import { answer, tell } from './answer';
import { takeDropped } from './dropped';
import { endWhen } from './ending';
import type { Answer } from './hearing';
import type { Later } from './later';
import type { OpenedFiles } from './opened-files';
import { PageLife } from './page-life';
import { showAsLeft } from './showing';
import { Step } from './step';
import { today } from './today';
import { userFolders } from './user-folder';
import type { VerbName } from '../verb-names';
import { keepingVerbs } from './verbs/keeping';
import { lifeVerbs } from './verbs/life';
import { readingVerbs } from './verbs/reading';
import { searchingVerbs } from './verbs/searching';
import { startVerbs } from './verbs/start';
import type { HiddenWindow } from './window';

export interface Begun {
  log: Log;
  assets: Assets;
  isOurs: (event: IpcMainInvokeEvent) => boolean;
  /** Loads the page, anew too. */
  load: () => void;
  opened: HiddenWindow;
  files: OpenedFiles;
}

/** What needs no list of the library. */
const EARLY: ReadonlySet<VerbName> = new Set<VerbName>([
  'begin',
  'openReport',
  'search',
  'searchState',
  'saveSettings',
  'savePlace',
  'hold',
  'openAgain',
  'noteFault',
  'details',
]);

/** All that stands behind the window, which is there already. Gives what answers its page. */
export async function runProgram({ log, assets, isOurs, load, opened, files }: Begun): Promise<Answer> {
  const folders = userFolders();
  const window = (): BrowserWindow | null => (opened.window.isDestroyed() ? null : opened.window);
  const [own, folder] = await Promise.all([
    OwnThings.open(folders.own, firstLanguage(app.getPreferredSystemLanguages()), (notice) =>
      tell(window(), 'noticed', notice),
    ),
    LibraryFolder.open(folders.library),
  ]);
  const known = await KnownPacks.of(inUseOf(assets.pack, folder), folders.index);
  const lastGood = new LastGood(folders.index, today);
  const library = Library.beginning(assets.pack, folder, known, lastGood);
  const life = new PageLife({ own, library, log });
  const search = new SearchClient(path.join(__dirname, 'search-worker.cjs'), { rebuiltFolder: folders.index });
  const openIndex = async (): Promise<void> => {
    await library.whole();
    await search.open(await library.searchable(), { of: library.entries().length });
  };
  const changed = (): void => {
    tell(window(), 'library', {});
    void openIndex();
    void library.note(folders.index);
  };
  let loading: Promise<Later> | null = null;
  const rest = (): Promise<Later> =>
    (loading ??= import('./later').then(({ later }) =>
      later({ assets, folders, own, library, folder, window, changed }),
    ));
  const lookAt = async (paths: string[], job: string): Promise<Finding> => (await rest()).lookAt(paths, job);

  takeDropped(lookAt, isOurs);
  const answers = answer(
    {
      ...startVerbs({ own, library, life }, folders.own, folder.notice === null ? [] : [folder.notice]),
      ...lifeVerbs(life, log),
      ...readingVerbs(library, folder),
      ...searchingVerbs(search, library),
      ...keepingVerbs(own, library),
    },
    async () => (await rest()).verbs,
  );
  const settled = await showAsLeft(opened, folders.own, own.settings);
  endWhen(async () => void (await Promise.all([own.settled(), settled(), lastGood.settled()])));
  life.watch(opened.window, load);
  search.onState((state) => {
    tell(window(), 'searchState', state);
    if (state.state === 'damaged') log.fault('search-damaged');
  });

  const beginSearch = new Step(
    () => void (known === null ? openIndex() : search.open(known.searchable, { of: known.reports })),
  );
  // What is not needed to show the page that was left waits until the page asks for more.
  const goOn = new Step(() => {
    beginSearch.take();
    void library.whole().then(async () => {
      if ((await library.note(folders.index)) && known !== null) await openIndex();
    });
    files.whenOpened(
      (given) =>
        void lookAt(given, 'opened').then(
          (finding) => tell(window(), 'opened', finding),
          (error: unknown) => tell(window(), 'notOpened', faultOf(error)),
        ),
    );
  });
  if (own.place.route.at === 'search') beginSearch.take();
  return async (verb, argument, ours) => {
    if (ours && verb === 'search') beginSearch.take();
    if (ours && !EARLY.has(verb)) {
      // Asked with the first report, before it is painted.
      if (verb === 'historiesOf') await goOn.taken;
      goOn.take();
      await library.whole();
    }
    return answers(verb, argument, ours);
  };
}
