import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { OpenedFiles } from '../../../../electron/shell/opened-files';

const event = { preventDefault: () => undefined };

it('keeps what is opened before anybody hears, in order, and tells each once', () => {
  const app = new EventEmitter();
  const opened = new OpenedFiles(app, ['--x', 'one.satchel'], '/stick');
  app.emit('open-file', event, '/mac/two.satchel');
  app.emit('second-instance', {}, ['satchel', 'three.SATCHEL', 'notes.txt'], '/home');
  const heard: string[][] = [];
  opened.whenOpened((files) => heard.push(files));
  expect(heard).toEqual([['/stick/one.satchel'], ['/mac/two.satchel'], ['/home/three.SATCHEL']]);
  app.emit('open-file', event, '/mac/four.satchel');
  app.emit('second-instance', {}, ['satchel'], '/home');
  expect(heard.slice(3)).toEqual([['/mac/four.satchel']]);
});
