/** Verbs that no first page asks for. They bring half of the program with them: it is loaded when one is first asked. */
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Assets } from '../assets';
import type { Finding } from '../contract';
import { Exporter } from '../export/exporter';
import { Jobs } from '../jobs';
import { Findings } from '../library/findings';
import type { LibraryFolder } from '../library/folder';
import type { Library } from '../library/library';
import { packingIn } from '../library/packing';
import { lookingWith } from '../reading/look';
import { Reader } from '../reading/reader';
import type { OwnThings } from '../shelf/own-things';
import type { FirstVerb, Host } from './answer';
import { utility } from './children';
import type { UserFolders } from './user-folder';
import { addingVerbs, lookAt } from './verbs/adding';
import { backingUpVerbs } from './verbs/backing-up';
import { comparingVerbs } from './verbs/comparing';
import { exportingVerbs } from './verbs/exporting';
import { packingVerbs } from './verbs/packing';

export interface LaterParts {
  assets: Assets;
  folders: UserFolders;
  own: OwnThings;
  library: Library;
  folder: LibraryFolder;
  window: () => BrowserWindow | null;
  /** Packs came or went: the index follows, and the page is told. */
  changed: () => void;
}

export interface Later {
  verbs: Omit<Host, FirstVerb>;
  /** Looks at files whose paths the page never learns. */
  lookAt: (paths: string[], job: string) => Promise<Finding>;
}

const program = (name: string): string => path.join(__dirname, `${name}.cjs`);

export function later({ assets, folders, own, library, folder, window, changed }: LaterParts): Later {
  const jobs = new Jobs();
  const makePack = packingIn(program('pack-worker'));
  const reader = new Reader(() => utility(program('reading-process'), 'reading'));
  const exporter = new Exporter({
    assets,
    spawn: () => utility(program('export-process'), 'export'),
    sources: { entries: () => library.entries(), report: (id) => library.report(id), shelf: () => own.shelf },
  });
  const findings = new Findings({ library, folder, lookAt: lookingWith(reader), makePack });
  const adding = { findings, library, folder, jobs, window, changed };
  return {
    verbs: {
      ...comparingVerbs(library),
      ...exportingVerbs(exporter, jobs, window),
      ...addingVerbs(adding),
      ...packingVerbs({ library, makePack, jobs, window }),
      ...backingUpVerbs(own, folders, window),
    },
    lookAt: (paths, job) => lookAt(adding, paths, job),
  };
}
