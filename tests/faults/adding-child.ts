/** Adds so many packs to a library, as fast as it can. */
import { LibraryFolder } from '../../electron/library/folder';
import { packBytes } from '../../electron/library/write-pack';

const [folder = '', name = '', count = '1'] = process.argv.slice(2);
const library = await LibraryFolder.open(folder);
for (let number = 1; number <= Number(count); number += 1)
  await library.add(packBytes({ title: `${name} ${number}`, madeBy: '', madeOn: null, reports: [] }));
process.disconnect();
