import path from 'node:path';
import { passagesOf, reportIdOf } from '../../data/model';
import type { Report } from '../../data/model';
import { USUAL_SETTINGS, faultSaying } from '../contract';
import type { Fault, Language, Place, Result, Settings, Shelf, ShelfChange } from '../contract';
import { changed, passagesNeeded } from './change';
import type { Known } from './change';
import { BACKED_UP_FORM, PLACE_FORM, SETTINGS_FORM, SHELF_FORM } from './forms';
import { Kept } from './kept';
import type { Earlier } from './kept';
import type { SayLost } from './notices';
import { EMPTY_SHELF, USUAL_PLACE } from './usual';

/** Everything of the user's own, in one folder of plain JSON: what was picked and noted, settings, the last place. */
export class OwnThings {
  /** Files whose last state is in memory only. */
  private readonly unsaved = new Set<unknown>();

  private constructor(
    private readonly shelfFile: Kept<Shelf>,
    private readonly settingsFile: Kept<Settings>,
    private readonly placeFile: Kept<Place>,
    private readonly backedUpFile: Kept<{ on: string | null }>,
    /** What went wrong when opening, in plain words. */
    readonly notices: Fault[],
    /** Settings that can be had back in place of damaged ones. */
    readonly earlierSettings: Earlier<Settings> | null,
  ) {}

  /**
   * `language`: in which the program speaks until the user has settled another. `tell` hears what happens to the files
   * later.
   */
  static async open(
    folder: string,
    language: Language = USUAL_SETTINGS.language,
    tell?: (notice: Fault) => void,
  ): Promise<OwnThings> {
    const file = (name: string): string => path.join(folder, name);
    const telling = tell === undefined ? {} : { tell };
    const shelf = await Kept.open(file('satchel.json'), SHELF_FORM, EMPTY_SHELF, { ...telling, apart: true });
    const [settings, place, backedUp] = await Promise.all([
      Kept.open(
        file('settings.json'),
        SETTINGS_FORM,
        { ...USUAL_SETTINGS, language },
        {
          ...telling,
          // Someone who cannot see the program well needs to know why it looks different, and a way back.
          offersEarlier: true,
          lost: lostSettings(shelf.notice === null),
        },
      ),
      Kept.open(file('place.json'), PLACE_FORM, USUAL_PLACE, telling),
      Kept.open(file('backed-up.json'), BACKED_UP_FORM, { on: null }, telling),
    ]);
    const notices = [shelf, settings, place, backedUp].map(({ notice }) => notice).filter((notice) => notice !== null);
    return new OwnThings(shelf.kept, settings.kept, place.kept, backedUp.kept, notices, settings.earlier);
  }

  get shelf(): Shelf {
    return { ...this.shelfFile.value, volatile: this.unsaved.size > 0 };
  }

  get settings(): Settings {
    return this.settingsFile.value;
  }

  get place(): Place {
    return this.placeFile.value;
  }

  /** @throws Failure when the change names what is not there. */
  async changeShelf(change: ShelfChange, report: (id: string) => Promise<Result<Report>>): Promise<Shelf> {
    const known = await knownPassages(passagesNeeded(change), report);
    // Read again after the wait: another change may have come in between.
    const next = changed(this.shelfFile.value, change, known, new Date().toISOString());
    await this.keep(this.shelfFile, { ...next, volatile: false });
    return this.shelf;
  }

  /** The whole shelf at once, as from a backup. */
  async replaceShelf(shelf: Shelf): Promise<Shelf> {
    await this.keep(this.shelfFile, { ...shelf, volatile: false });
    return this.shelf;
  }

  async saveSettings(settings: Settings): Promise<Settings> {
    await this.keep(this.settingsFile, settings);
    return this.settings;
  }

  async savePlace(place: Place): Promise<void> {
    await this.keep(this.placeFile, place);
  }

  /** When the user's own things last went to a file, as an ISO date and time. */
  get lastBackup(): string | null {
    return this.backedUpFile.value.on;
  }

  async noteBackup(on: string): Promise<void> {
    await this.keep(this.backedUpFile, { on });
  }

  /** Settled when all of it stands in its files: the program ends no sooner. */
  async settled(): Promise<void> {
    await Promise.all([
      this.shelfFile.settled(),
      this.settingsFile.settled(),
      this.placeFile.settled(),
      this.backedUpFile.settled(),
    ]);
  }

  private async keep<T>(file: Kept<T>, value: T): Promise<void> {
    if (await file.set(value)) this.unsaved.delete(file);
    else this.unsaved.add(file);
  }
}

const SETTINGS_LOST = 'Your settings could not be read, so Satchel started with its usual ones.';

/** With what was not affected, if it was not. */
const lostSettings =
  (restComplete: boolean): SayLost =>
  (_file, aside) => {
    if (aside === null) return faultSaying('settings-damaged', SETTINGS_LOST, 'The old file stays where it is.');
    return restComplete
      ? faultSaying(
          'settings-damaged',
          SETTINGS_LOST,
          'The old file was kept as {aside}. Selections, notes and follow-up were read and are complete.',
          { aside },
        )
      : faultSaying('settings-damaged', SETTINGS_LOST, 'The old file was kept as {aside}.', { aside });
  };

async function knownPassages(ids: string[], report: (id: string) => Promise<Result<Report>>): Promise<Known> {
  const known: Known = new Map();
  for (const reportId of new Set(ids.map(reportIdOf))) {
    const opened = await report(reportId);
    if (!opened.ok) continue;
    const { country, edition, tier } = opened.value;
    for (const { passage } of passagesOf(opened.value))
      known.set(passage.id, { passage: passage.id, text: passage.text, country, edition, tier });
  }
  return known;
}
