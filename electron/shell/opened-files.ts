import type { EventEmitter } from 'node:events';
import path from 'node:path';

/** The packs among a command line's words: how a double click names them. */
export function packsIn(argv: string[], workingFolder: string): string[] {
  return argv
    .filter((word) => word.toLowerCase().endsWith('.satchel'))
    .map((word) => path.resolve(workingFolder, word));
}

/**
 * Packs that are opened from outside: at start, by a second start, and on macOS by the system. Listens from the first
 * moment, since macOS names the file of a double click before the program is ready; they wait until somebody hears them.
 */
export class OpenedFiles {
  private waiting: string[][] = [];
  private tell: ((files: string[]) => void) | null = null;

  constructor(app: Pick<EventEmitter, 'on'>, argv: string[], workingFolder: string) {
    this.take(packsIn(argv, workingFolder));
    app.on('second-instance', (_event: unknown, words: string[], folder: string) =>
      this.take(packsIn(words.slice(1), folder)),
    );
    app.on('open-file', (event: { preventDefault: () => void }, file: string) => {
      event.preventDefault();
      this.take([file]);
    });
  }

  whenOpened(hear: (files: string[]) => void): void {
    this.tell = hear;
    for (const files of this.waiting.splice(0)) hear(files);
  }

  private take(files: string[]): void {
    if (files.length === 0) return;
    if (this.tell === null) this.waiting.push(files);
    else this.tell(files);
  }
}
