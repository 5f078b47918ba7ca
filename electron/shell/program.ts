import path from 'node:path';
import { app } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import type { Assets } from '../assets';
import { Exporter } from '../export/exporter';
import { Jobs } from '../jobs';
import { Findings } from '../library/findings';
import { LibraryFolder } from '../library/folder';
import { faultOf } from '../library/faults';
import { KnownPacks } from '../library/known-packs';
import { inUseOf, Library } from '../library/library';
import { packingIn } from '../library/packing';
import type { Log } from '../log';
import { lookingWith } from '../reading/look';
import { Reader } from '../reading/reader';
import { SearchClient } from '../search/client';
import { firstLanguage } from '../shelf/first-language';
import { OwnThings } from '../shelf/own-things';
import { answer, tell } from './answer';
import { utility } from './children';
import { takeDropped } from './dropped';
import { endWhen } from './ending';
import type { Answer } from './hearing';
import { whenOpened } from './opened-files';
import { PageLife } from './page-life';
import { showAsLeft } from './showing';
import { Step } from './step';
import { userFolders } from './user-folder';
import type { VerbName } from '../verb-names';
import { addingVerbs, lookAt } from './verbs/adding';
import { backingUpVerbs } from './verbs/backing-up';
import { comparingVerbs } from './verbs/comparing';
import { exportingVerbs } from './verbs/exporting';
import { keepingVerbs } from './verbs/keeping';
import { lifeVerbs } from './verbs/life';
import { packingVerbs } from './verbs/packing';
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

const program = (name: string): string => path.join(__dirname, `${name}.cjs`);

/** All that stands behind the window, which is there already. Gives what answers its page. */
export async function runProgram({ log, assets, isOurs, load, opened }: Begun): Promise<Answer> {
  const folders = userFolders();
  const window = (): BrowserWindow | null => (opened.window.isDestroyed() ? null : opened.window);
  const [own, folder] = await Promise.all([
    OwnThings.open(folders.own, firstLanguage(app.getPreferredSystemLanguages()), (notice) =>
      tell(window(), 'noticed', notice),
    ),
    LibraryFolder.open(folders.library),
  ]);
  const known = await KnownPacks.of(inUseOf(assets.pack, folder), folders.index);
  const library = Library.beginning(assets.pack, folder, known);
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
  const openIndex = async (): Promise<void> => {
    await library.whole();
    await search.open(await library.searchable(), { of: library.entries().length });
  };
  const adding = {
    findings: new Findings({ library, folder, lookAt: lookingWith(reader), makePack }),
    library,
    folder,
    jobs,
    window,
    changed: () => {
      tell(window(), 'library', {});
      void openIndex();
      void library.note(folders.index);
    },
  };

  takeDropped(adding, isOurs);
  const answers = answer({
    ...startVerbs({ own, library, life }, folders.own, folder.notice === null ? [] : [folder.notice]),
    ...lifeVerbs(life, log),
    ...readingVerbs(library, folder),
    ...searchingVerbs(search, library),
    ...comparingVerbs(library),
    ...keepingVerbs(own, library),
    ...exportingVerbs(exporter, jobs, window),
    ...addingVerbs(adding),
    ...packingVerbs({ library, makePack, jobs, window }),
    ...backingUpVerbs(own, folders, window),
  });
  const settled = await showAsLeft(opened, folders.own, own.settings);
  endWhen(async () => void (await Promise.all([own.settled(), settled()])));
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
    whenOpened(
      (files) =>
        void lookAt(adding, files, 'opened').then(
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
