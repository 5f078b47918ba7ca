import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { LIMITS } from '../../data/limits';
import { replaceFile } from '../files/replace-file';

const NAME = 'last-good.json';
/** Of a checksum: enough to tell texts apart, and the file stays small. */
const CHARACTERS = 16;
/** What is noted within this time is written at once: a check of all reports notes thousands. */
const REST_MILLISECONDS = 5_000;

const Noted = z.object({
  satchel: z.literal(1),
  /** The day on which a text last matched, by the beginning of its checksum; the latest last. */
  days: z.record(z.string().regex(/^[0-9a-f]{16}$/), z.iso.date()),
});

/**
 * On which day the text of a report last matched its checksum, to be told when it no longer does. By the checksum, not
 * by the report: the text that replaced another has been good on no day of the other's. Nothing here is believed of a
 * text, and nothing is lost with it.
 */
export class LastGood {
  /** Not written yet. */
  private waiting = new Map<string, string>();
  /** As far as this program knows; saves writing a day twice. */
  private readonly written = new Map<string, string>();
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly folder: string,
    private readonly today: () => string,
  ) {}

  note(sha256: string): void {
    const [sum, day] = [sha256.slice(0, CHARACTERS), this.today()];
    if (this.written.get(sum) === day) return;
    this.waiting.set(sum, day);
    this.timer ??= setTimeout(() => void this.settled(), REST_MILLISECONDS).unref();
  }

  /** Null where it is not known. */
  async of(sha256: string): Promise<string | null> {
    const sum = sha256.slice(0, CHARACTERS);
    return this.waiting.get(sum) ?? this.written.get(sum) ?? (await this.read()).get(sum) ?? null;
  }

  /** All that was noted stands in its file, if that can be written. */
  settled(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  private async write(): Promise<void> {
    const { waiting } = this;
    if (waiting.size === 0) return;
    this.waiting = new Map();
    for (const [sum, day] of waiting) this.written.set(sum, day);
    const noted = await this.read();
    const news = [...waiting].filter(([sum, day]) => noted.get(sum) !== day);
    if (news.length === 0) return;
    for (const [sum] of news) noted.delete(sum);
    const days = Object.fromEntries([...noted, ...news].slice(-LIMITS.lastGoodTexts));
    try {
      await mkdir(this.folder, { recursive: true });
      await replaceFile(path.join(this.folder, NAME), JSON.stringify({ satchel: 1, days }));
    } catch {
      // A stick that takes nothing, or was taken out.
    }
  }

  private async read(): Promise<Map<string, string>> {
    try {
      const file = path.join(this.folder, NAME);
      if ((await stat(file)).size > LIMITS.lastGoodFile) return new Map();
      return new Map(Object.entries(Noted.parse(JSON.parse(await readFile(file, 'utf8'))).days));
    } catch {
      return new Map();
    }
  }
}
