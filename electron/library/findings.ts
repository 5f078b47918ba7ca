import { recommendationsOf, sourcesOf } from '../../data/model';
import type { Report } from '../../data/model';
import type { Added, Correction, FileProblem, Finding, Found } from '../contract';
import { corrected } from '../reading/correct';
import { effectsOf, packOfAdded } from './adding';
import { Failure } from './faults';
import type { LibraryFolder } from './folder';
import type { Library } from './library';
import type { LookAt, LookProgress, Looked, SourceFile } from './looking';
import { PackFinding, isPack } from './pack-finding';
import type { MakePack } from './packing';

/** One found report while it may be corrected: as it was found, and as it stood before each correction. */
interface Draft {
  file: string;
  asFound: Report;
  before: Report[];
  now: Report;
}

/** What was found once, until it is added or dropped. */
interface Held {
  finding: Finding;
  drafts: Map<number, Draft>;
  sources: SourceFile[];
  pack: PackFinding | null;
}

/** What is told of one file as soon as it was looked at. */
interface FoundInFile {
  reports: Found[];
  problems: FileProblem[];
}

export interface FindingsParts {
  library: Library;
  folder: LibraryFolder;
  lookAt: LookAt;
  makePack: MakePack;
}

/** Reports on their way into the library: looked at, corrected by hand, and added all at once or not at all. */
export class Findings {
  private readonly held = new Map<string, Held>();
  private last = 0;

  constructor(private readonly parts: FindingsParts) {}

  /** Looks at files, folders, archives, or one pack; adds nothing. `from` is how the user knows where they lie. */
  async look(
    paths: string[],
    from: string,
    onProgress: (progress: LookProgress, found: FoundInFile, finding: string) => void,
    signal: AbortSignal,
  ): Promise<Finding> {
    const [only] = paths;
    const id = `f${(this.last += 1)}`;
    const tell = (progress: LookProgress, found: FoundInFile): void => onProgress(progress, found, id);
    try {
      const held =
        paths.length === 1 && only !== undefined && (await isPack(only))
          ? await this.openPack(id, only, from)
          : await this.lookAtFiles(id, paths, from, tell, signal);
      this.held.set(id, held);
      return held.finding;
    } catch (error) {
      this.held.delete(id);
      throw error;
    }
  }

  report(finding: string, key: number): Report {
    return this.draft(finding, key).now;
  }

  /** @throws Failure when the correction cannot be made. */
  async correct(
    finding: string,
    key: number,
    correction: Correction,
    today: string,
  ): Promise<{ found: Found; report: Report }> {
    const draft = this.draft(finding, key);
    const next = after(draft, correction, today);
    const { effect = 'added' } = (await effectsOf([next.now], this.parts.library))[0] ?? {};
    const found = foundOf(key, next, EFFECT[effect]);
    this.holding(finding).drafts.set(key, next);
    return { found, report: next.now };
  }

  /** All of the chosen ones or none. @throws Failure `cancelled`, `library-not-writable`, `no-room`, `needs-country`. */
  async add(
    finding: string,
    keys: number[],
    today: string,
    onProgress: (done: number, of: number) => void,
    signal: AbortSignal,
  ): Promise<Added> {
    const { drafts, sources, pack } = this.holding(finding);
    const wanted = keys.map((key) => this.draft(finding, key).now);
    const nameless = wanted.find((report) => report.country === null || report.edition === null);
    if (nameless !== undefined)
      throw Failure.of('needs-country', 'A chosen report has no country or no edition.', 'Set both, or leave it out.');
    const effects = await effectsOf(wanted, this.parts.library);
    const changing = effects.filter(({ effect }) => effect !== 'unchanged').map(({ report }) => report);
    if (changing.length > 0) {
      // Only as it was looked at: a correction by hand is in the drafts alone.
      const asFound =
        changing.length === drafts.size && [...drafts.values()].every(({ before }) => before.length === 0);
      const whole = asFound ? ((await pack?.wholeBytes()) ?? null) : null;
      const used = new Set(changing.flatMap(sourcesOf));
      const contents = {
        ...(await packOfAdded(
          changing,
          sources.filter(({ sha256 }) => used.has(sha256)),
          today,
        )),
        ...(pack === null ? {} : { title: pack.title }),
      };
      const bytes = whole ?? (await this.parts.makePack(contents, (done) => onProgress(done, changing.length), signal));
      if (signal.aborted) throw Failure.of('cancelled', 'Stopped. Nothing was added.');
      await this.parts.folder.add(bytes, {
        at: new Date().toISOString(),
        reports: changing.length,
        replaced: effects.filter(({ effect }) => effect === 'replaced').length,
      });
      await this.parts.library.use(this.parts.folder.packs, this.parts.folder.resting);
    }
    await this.drop(finding);
    const ids = (wantedEffect: string): string[] =>
      effects.filter(({ effect }) => effect === wantedEffect).map(({ report }) => report.id);
    return { added: ids('added'), replaced: ids('replaced'), unchanged: ids('unchanged') };
  }

  /** Lets a pack count where it lies. Only all of it, as it is. @throws Failure `pack-in-part`, `library-not-writable`. */
  async useInPlace(finding: string, keys: number[]): Promise<Added> {
    const { drafts, pack } = this.holding(finding);
    const effects = await effectsOf(
      [...drafts.values()].map(({ now }) => now),
      this.parts.library,
    );
    const wanted = new Set(keys.map((key) => this.draft(finding, key).now));
    const all = effects.every(({ report, effect }) => effect === 'unchanged' || wanted.has(report));
    const asFound = [...drafts.values()].every(({ before }) => before.length === 0);
    if (pack === null || !all || !asFound || (await pack.wholeBytes()) === null)
      throw Failure.of(
        'pack-in-part',
        'Only a whole pack can be used from where it lies. Nothing was added.',
        'Choose all of its reports, or have them copied.',
      );
    const idsOf = (wantedEffect: string): string[] =>
      effects.filter(({ effect }) => effect === wantedEffect).map(({ report }) => report.id);
    const added = { added: idsOf('added'), replaced: idsOf('replaced'), unchanged: idsOf('unchanged') };
    await this.parts.folder.use(pack.file, {
      at: new Date().toISOString(),
      reports: added.added.length + added.replaced.length,
      replaced: added.replaced.length,
    });
    await this.parts.library.use(this.parts.folder.packs, this.parts.folder.resting);
    await this.drop(finding);
    return added;
  }

  async drop(finding: string): Promise<void> {
    await this.held.get(finding)?.pack?.close();
    this.held.delete(finding);
  }

  private async lookAtFiles(
    id: string,
    paths: string[],
    from: string,
    onProgress: (progress: LookProgress, found: FoundInFile) => void,
    signal: AbortSignal,
  ): Promise<Held> {
    const drafts = new Map<number, Draft>();
    // At hand already while the rest is read.
    const sofar = { finding: id, from, files: 0, reports: [], problems: [], stopped: false, pack: null };
    this.held.set(id, { drafts, sources: [], pack: null, finding: sofar });
    const taken = new Set<Looked>();
    const takeIn = async (looked: Looked): Promise<Found[]> => {
      if (taken.has(looked)) return [];
      taken.add(looked);
      const effects = new Map(
        (await effectsOf(looked.read.reports, this.parts.library)).map((each) => [each.report, each.effect]),
      );
      return looked.read.reports.map((report) => {
        const draft: Draft = { file: looked.read.file, asFound: report, before: [], now: report };
        drafts.set(drafts.size, draft);
        return foundOf(drafts.size - 1, draft, EFFECT[effects.get(report) ?? 'added']);
      });
    };
    const reports: Promise<Found[]>[] = [];
    let taking: Promise<unknown> = Promise.resolve();
    const looked = await this.parts.lookAt(
      paths,
      (progress, one) => {
        // One after another, so that keys follow the order of the files.
        const found = one === null ? Promise.resolve([]) : taking.then(() => takeIn(one));
        taking = found;
        reports.push(found);
        void found.then((rows) =>
          onProgress(progress, { reports: rows, problems: one === null ? [] : problemsOf(one) }),
        );
      },
      signal,
    );
    // The one before a stop was not told any more.
    for (const one of looked) reports.push(taking.then(() => takeIn(one)));
    return {
      drafts,
      sources: looked.flatMap(({ source }) => source ?? []),
      pack: null,
      finding: {
        finding: id,
        from,
        files: looked.length,
        reports: (await Promise.all(reports)).flat(),
        problems: looked.flatMap(problemsOf),
        stopped: signal.aborted,
        pack: null,
      },
    };
  }

  private async openPack(id: string, file: string, from: string): Promise<Held> {
    const pack = await PackFinding.open(file);
    const effects = await effectsOf(pack.reports, this.parts.library);
    const drafts = new Map<number, Draft>(
      effects.map(({ report }, key) => [key, { file: pack.name, asFound: report, before: [], now: report }]),
    );
    const whole = effects.map(({ report, effect }, key) =>
      foundOf(key, { file: pack.name, asFound: report, before: [], now: report }, EFFECT[effect]),
    );
    return {
      drafts,
      sources: [],
      pack,
      finding: {
        finding: id,
        from,
        files: 1,
        reports: [...whole, ...pack.damaged(drafts.size)],
        problems: [],
        stopped: false,
        pack: pack.about,
      },
    };
  }

  private holding(finding: string): Held {
    const held = this.held.get(finding);
    if (held === undefined)
      throw Failure.of('no-such-finding', 'These reports are no longer at hand.', 'Choose the files again.');
    return held;
  }

  private draft(finding: string, key: number): Draft {
    const draft = this.holding(finding).drafts.get(key);
    if (draft === undefined)
      throw Failure.of('no-such-finding', 'This report is no longer at hand.', 'Choose the files again.');
    return draft;
  }
}

const problemsOf = ({ read }: Looked): FileProblem[] =>
  read.problems.map((fault) => ({
    file: read.file,
    unreadable: read.outcome === 'unreadable' || read.outcome === 'not-a-report',
    fault,
  }));

const EFFECT = { added: 'new', replaced: 'replaces', unchanged: 'unchanged' } as const;

function after(draft: Draft, correction: Correction, today: string): Draft {
  if (correction.do === 'as-found') return { ...draft, before: [], now: draft.asFound };
  if (correction.do === 'undo') {
    const previous = draft.before.at(-1);
    return previous === undefined ? draft : { ...draft, before: draft.before.slice(0, -1), now: previous };
  }
  return { ...draft, before: [...draft.before, draft.now], now: corrected(draft.now, correction, today) };
}

function foundOf(key: number, { file, now, before }: Draft, effect: Found['effect']): Found {
  const { id, country, edition, tier } = now;
  return {
    key,
    id,
    country,
    edition,
    tier,
    recommendations: recommendationsOf(now).length,
    effect,
    doubts: now.reading?.doubts.length ?? 0,
    corrections: before.length,
    damaged: false,
    file,
  };
}
