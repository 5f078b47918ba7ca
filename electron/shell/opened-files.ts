import path from 'node:path';
import { app } from 'electron';

/** The packs among a command line's words: how a double click names them. */
export function packsIn(argv: string[], workingFolder: string): string[] {
  return argv
    .filter((word) => word.toLowerCase().endsWith('.satchel'))
    .map((word) => path.resolve(workingFolder, word));
}

/** Hears packs that are opened from outside: at start, by a second start, and on macOS by the system. */
export function whenOpened(hear: (files: string[]) => void): void {
  const files = packsIn(process.argv.slice(1), process.cwd());
  if (files.length > 0) hear(files);
  app.on('second-instance', (_event, argv, workingFolder) => {
    const more = packsIn(argv.slice(1), workingFolder);
    if (more.length > 0) hear(more);
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    hear([file]);
  });
}
