/** Changes a library folder step by step, tells of each step before and after, until it is killed. */
import { dieAtCall } from './mortal';
import { LibraryFolder } from '../../../../../electron/library/folder';
import { Library } from '../../../../../electron/library/library';
import { packBytes } from '../../../../../electron/library/write-pack';
import { afterStep, stepAt, type State, type Step } from './steps';

export interface Orders {
  folder: string;
  bundled: string;
  /** The first step, and what the folder holds before it. */
  from: number;
  state: State;
  /** The call to the file system at which to die; null: whoever started this kills it. */
  dieAt: number | null;
}

export type Told = { begun: number } | { done: number };

const tell = (told: Told): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(told, undefined, undefined, () => resolve());
  });

async function perform(step: Step, folder: LibraryFolder, bundled: string): Promise<void> {
  switch (step.do) {
    case 'add': {
      const { title, reports, source } = step;
      const sources = { [`sources/${'a'.repeat(64)}.bin`]: source };
      await folder.add(packBytes({ title, madeBy: '', madeOn: null, reports, sources }));
      return;
    }
    case 'undo':
      return folder.undo();
    case 'remove': {
      const library = await Library.open(bundled, folder.packs);
      const key = library.listing(false).packs.find(({ title }) => title === step.title)?.key ?? '';
      await folder.remove(library.addedFile(key)?.file ?? '');
      return library.close();
    }
    case 'rest':
      return folder.setInUse('included', !step.resting);
  }
}

process.once('message', (orders: Orders) => {
  void (async () => {
    const folder = await LibraryFolder.open(orders.folder);
    let { state } = orders;
    if (orders.dieAt !== null) dieAtCall(orders.dieAt);
    for (let number = orders.from; ; number += 1) {
      const step = stepAt(number, state);
      await tell({ begun: number });
      await perform(step, folder, orders.bundled);
      await tell({ done: number });
      state = afterStep(step, state);
    }
  })();
});
