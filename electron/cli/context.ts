import type { Assets } from '../assets';
import type { Child } from '../child';
import { Library } from '../library/library';
import { LibraryFolder } from '../library/folder';
import { OwnThings } from '../shelf/own-things';
import type { Io } from './io';

/** What a verb has at hand. Parts are opened when asked for and closed at the end. */
export class Context {
  private opened: Promise<Library> | undefined;

  constructor(
    readonly io: Io,
    readonly assets: Assets,
    /** Of the added packs; null: the bundled reports alone. */
    readonly libraryFolder: string | null,
    /** Of the user's own things; null: none. */
    private readonly ownFolder: string | null,
    readonly spawn: (program: 'export-process' | 'reading-process') => Child,
  ) {}

  library(): Promise<Library> {
    this.opened ??= this.open();
    return this.opened;
  }

  own(): Promise<OwnThings> {
    return OwnThings.open(this.ownFolder ?? '');
  }

  async close(): Promise<void> {
    if (this.opened !== undefined) await (await this.opened).close();
  }

  private async open(): Promise<Library> {
    if (this.libraryFolder === null) return Library.open(this.assets.pack, []);
    const { packs, resting } = await LibraryFolder.open(this.libraryFolder);
    return Library.open(this.assets.pack, packs, resting);
  }
}
