/** Keeps settings, notes and the last place one after another, numbered, and tells of each until it is killed. */
import { OwnThings } from '../../electron/shelf/own-things';

const [folder = '', first = '1'] = process.argv.slice(2);
const own = await OwnThings.open(folder);
for (let number = Number(first); ; number += 1) {
  const note = { passage: 'BEL-2020-4', text: String(number), followUp: [], about: 'Fund shelters. '.repeat(200) };
  await Promise.all([
    own.replaceShelf({ ...own.shelf, notes: [note] }),
    own.saveSettings({ ...own.settings, textSize: 80 + (number % 100) }),
    own.savePlace({ ...own.place, searches: [String(number)] }),
  ]);
  process.send?.(number);
}
