import path from 'node:path';
import { z } from 'zod';
import { passagesOf, reportIdOf } from '../../data/model';
import type { Report } from '../../data/model';
import { Place, Settings, Shelf, USUAL_SETTINGS, faultSaying } from '../contract';
import type { Fault, Language, Result, ShelfChange } from '../contract';
import { changed, passagesNeeded } from './change';
import type { Known } from './change';
import { Kept } from './kept';
import type { Earlier, SayLost } from './kept';
import { EMPTY_SHELF, USUAL_PLACE } from './usual';

/** The files carry the version of their form. */
const versioned = <T extends z.ZodType>(value: T) => z.object({ satchel: z.literal(1), value });

type KeptValue<T> = Kept<{ satchel: 1; value: T }>;

/** Everything of the user's own, in one folder of plain JSON: what was picked and noted, settings, the last place. */
export class OwnThings {
  /** Files whose last state is in memory only. */
  private readonly unsaved = new Set<unknown>();

  private constructor(
    private readonly shelfFile: KeptValue<Shelf>,
    private readonly settingsFile: KeptValue<Settings>,
    private readonly placeFile: KeptValue<Place>,
    /** What went wrong when opening, in plain words. */
    readonly notices: Fault[],
    /** Settings that can be had back in place of damaged ones. */
    readonly earlierSettings: Earlier<Settings> | null,
  ) {}

  /** `language`: in which the program speaks until the user has settled another. */
  static async open(folder: string, language: Language = USUAL_SETTINGS.language): Promise<OwnThings> {
    const open = <T>(name: string, schema: z.ZodType<T>, usual: T, how?: { lost: SayLost; offersEarlier: true }) =>
      Kept.open(path.join(folder, name), versioned(schema), { satchel: 1 as const, value: usual }, how);
    const shelf = await open('satchel.json', Shelf, EMPTY_SHELF);
    const [settings, place] = await Promise.all([
      open(
        'settings.json',
        Settings,
        { ...USUAL_SETTINGS, language },
        {
          lost: lostSettings(shelf.notice === null),
          // Someone who cannot see the program well needs to know why it looks different, and a way back.
          offersEarlier: true,
        },
      ),
      open('place.json', Place, USUAL_PLACE),
    ]);
    const notices = [shelf.notice, settings.notice, place.notice].filter((notice) => notice !== null);
    const earlier = settings.earlier && { value: settings.earlier.value.value, until: settings.earlier.until };
    return new OwnThings(shelf.kept, settings.kept, place.kept, notices, earlier);
  }

  get shelf(): Shelf {
    return { ...this.shelfFile.value.value, volatile: this.unsaved.size > 0 };
  }

  get settings(): Settings {
    return this.settingsFile.value.value;
  }

  get place(): Place {
    return this.placeFile.value.value;
  }

  /** @throws Failure when the change names what is not there. */
  async changeShelf(change: ShelfChange, report: (id: string) => Promise<Result<Report>>): Promise<Shelf> {
    const known = await knownPassages(passagesNeeded(change), report);
    // Read again after the wait: another change may have come in between.
    const next = changed(this.shelfFile.value.value, change, known, new Date().toISOString());
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

  /** Settled when all of it stands in its files: the program ends no sooner. */
  async settled(): Promise<void> {
    await Promise.all([this.shelfFile.settled(), this.settingsFile.settled(), this.placeFile.settled()]);
  }

  private async keep<T>(file: KeptValue<T>, value: T): Promise<void> {
    if (await file.set({ satchel: 1, value })) this.unsaved.delete(file);
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
