/**
 * The index of one pack, as it lies in the file. It is a lunr index: `query` takes what lunr's takes and gives the same
 * passages with the same scores. What lunr holds as objects is read here from the packed numbers when it is asked for.
 */
import lunr from 'lunr';
import { IndexDamaged } from './damaged';
import type { FilePart } from './engine';
import { bytesOf, FrontCoded } from './front-coded';
import { type AboutIndex, BM25, FIELD, isAboutIndex, START_NUMBERS, WORD_NUMBERS } from './index-format';
import { PackedFile } from './packed-file';
import { type Places, readPlaces } from './places';
import { Postings, readPostings, readSomePostings } from './postings';
import { bitsLength } from './starts';
import { within } from './typing-errors';

/** A word of this index, and where its passages lie in the file. */
export interface IndexedWord {
  id: number;
  text: string;
  /** Passages that have it. */
  passages: number;
  occurrences: { start: number; end: number };
  places: { start: number; end: number };
}

/** As lunr numbers them. */
const OPTIONAL = 1;
const REQUIRED = 2;
const PROHIBITED = 3;

/** Passages, one bit each, low bits first. */
export interface Bits {
  passages: number;
  bytes: Uint8Array;
}

export class PackedIndex extends lunr.Index {
  readonly about: AboutIndex;
  readonly lengths: Uint16Array;
  readonly file: PackedFile;
  readonly #words: FrontCoded;
  readonly #families: FrontCoded;
  readonly #starts: FrontCoded;
  readonly #at: Uint32Array;
  readonly #occurrences: { start: number; length: number };
  readonly #places: { start: number; length: number };
  #ids: ((passage: number) => string) | undefined;

  constructor(part: FilePart) {
    const attributes = {
      fields: [FIELD],
      pipeline: new lunr.Pipeline(),
      invertedIndex: {},
      documentVectors: {},
    };
    super({ ...attributes, tokenSet: new lunr.TokenSet() });
    this.file = new PackedFile(part);
    try {
      const { about } = this.file;
      if (!isAboutIndex(about)) throw new IndexDamaged('its head is not understood');
      this.about = about;
      this.lengths = this.file.column('lengths', Uint16Array);
      this.#words = new FrontCoded(this.file, 'words', about.words, WORD_NUMBERS);
      this.#families = new FrontCoded(this.file, 'families', about.families, null);
      this.#starts = new FrontCoded(this.file, 'starts', about.starts, START_NUMBERS);
      this.#at = this.file.column('words.at', Uint32Array);
      this.#occurrences = this.file.section('occurrences');
      this.#places = this.file.section('places');
      if (this.lengths.length !== about.passages) throw new IndexDamaged('its passages do not add up');
    } catch (error) {
      this.file.close();
      throw error;
    }
  }

  /** Gives `query` the passages' ids; without them a passage is named by its number. */
  name(ids: (passage: number) => string): this {
    this.#ids = ids;
    return this;
  }

  close(): void {
    this.file.close();
  }

  // ---- words

  word(text: string): IndexedWord | null {
    return this.#words.has(bytesOf(text)) ? this.#current() : null;
  }

  /** Words that begin so, sorted; or, where there are too many, just the passages that have one. */
  startingWith(start: string): { words: IndexedWord[]; bits: Bits | null } {
    const bytes = bytesOf(start);
    if (this.#starts.has(bytes)) return { words: [], bits: this.#bits(this.#starts.id, this.#starts.numbers[0] ?? 0) };
    return { words: this.#all(bytes), bits: null };
  }

  /** Words that come from the same root. */
  family(key: string): IndexedWord[] {
    if (this.#families.has(bytesOf(key))) return this.#byNumber(this.#families.numbers);
    const alone = this.word(key);
    return alone ? [alone] : [];
  }

  /** Words within so many edits, with their distance; with `beginning` a word's first letters may be enough. */
  similar(text: string, edits: number, beginning: boolean): { word: IndexedWord; edits: number }[] {
    return within(this.#words, bytesOf(text), edits, beginning).map(({ id, edits: distance }) => {
      this.#words.seek(id);
      return { word: this.#current(), edits: distance };
    });
  }

  #bits(start: number, passages: number): Bits {
    const { start: from, length } = this.file.section('starts.bits');
    const each = bitsLength(this.about.passages);
    if (length !== each * this.about.starts) throw new IndexDamaged('its beginnings do not add up');
    this.file.need(from + start * each, from + (start + 1) * each);
    return { passages, bytes: this.file.body.subarray(from + start * each, from + (start + 1) * each) };
  }

  /** `gaps`: the first number, then the distance to each next. */
  #byNumber(gaps: readonly number[]): IndexedWord[] {
    let id = 0;
    return [...gaps].map((gap) => {
      id += gap;
      if (id >= this.#words.size) throw new IndexDamaged('its words do not add up');
      this.#words.seek(id);
      return this.#current();
    });
  }

  #current(): IndexedWord {
    const { block, before } = this.#words;
    return this.#entry(
      this.#occurrences.start + (this.#at[block * 2] ?? 0) + (before[1] ?? 0),
      this.#places.start + (this.#at[block * 2 + 1] ?? 0) + (before[2] ?? 0),
    );
  }

  #entry(occurrencesAt: number, placesAt: number): IndexedWord {
    const { id, numbers } = this.#words;
    const [passages = 0, occurrences = 0, places = 0] = numbers;
    const entry = {
      id,
      text: this.#words.text(),
      passages,
      occurrences: { start: occurrencesAt, end: occurrencesAt + occurrences },
      places: { start: placesAt, end: placesAt + places },
    };
    if (
      entry.occurrences.end > this.#occurrences.start + this.#occurrences.length ||
      entry.places.end > this.#places.start + this.#places.length ||
      passages > this.about.passages
    ) {
      throw new IndexDamaged('its words point outside');
    }
    return entry;
  }

  // ---- passages

  postings(word: IndexedWord, into: Postings): void {
    readPostings(this.file, word, into);
  }

  /** At least those of the first `count` passages `wanted`, less `base`, that have the word. */
  somePostings(word: IndexedWord, wanted: ArrayLike<number>, count: number, base: number, into: Postings): void {
    readSomePostings(this.file, word, wanted, count, base, into);
  }

  /** Adds where the word stands in those of its `postings` that are wanted: not 0. */
  places(word: IndexedWord, postings: Postings, wanted: Uint16Array, into: Places): void {
    readPlaces(this.file, word.places, postings, wanted, into);
  }

  // ---- lunr's own query

  override query(fill: lunr.Index.QueryBuilder): lunr.Index.Result[] {
    const query = new lunr.Query([FIELD]);
    fill.call(query, query);
    const size = this.about.passages;
    const postings = new Postings(size);
    const needed = new Uint16Array(size);
    const banned = new Uint8Array(size);
    const boosts = new Map<number, { word: IndexedWord; boost: number }>();
    let required = 0;
    for (const clause of query.clauses) {
      const { presence } = clause;
      const words = this.#expanded(clause);
      const held = new Uint8Array(size);
      for (const word of words) {
        if (presence !== PROHIBITED) {
          boosts.set(word.id, { word, boost: (boosts.get(word.id)?.boost ?? 0) + clause.boost });
        }
        if (presence === OPTIONAL) continue;
        this.postings(word, postings);
        for (const passage of postings.passages.subarray(0, postings.length)) held[passage] = 1;
      }
      if (presence === REQUIRED) {
        required += 1;
        held.forEach((is, passage) => (needed[passage] = (needed[passage] ?? 0) + is));
      } else if (presence === PROHIBITED)
        held.forEach((is, passage) => (banned[passage] = (banned[passage] ?? 0) | is));
    }
    const everything = query.clauses.every(({ presence }) => presence === PROHIBITED);
    const scores = this.#similarities([...boosts.values()], postings);
    const results: lunr.Index.Result[] = [];
    for (let passage = 0; passage < size; passage += 1) {
      const score = scores[passage] ?? 0;
      if (banned[passage] === 1 || needed[passage] !== required || (score === 0 && !everything)) continue;
      results.push({
        ref: this.#ids?.(passage) ?? String(passage),
        score,
        matchData: new lunr.MatchData('', FIELD, {}),
      });
    }
    return results.toSorted((a, b) => b.score - a.score);
  }

  /** As `lunr.Builder` makes a passage's vector, three digits after the point, and `lunr.Vector` compares two. */
  #similarities(asked: { word: IndexedWord; boost: number }[], postings: Postings): Float64Array {
    const { k1, b } = BM25;
    const scores = new Float64Array(this.about.passages);
    const average = this.about.length / this.about.passages;
    const magnitude = Math.sqrt(asked.reduce((sum, { boost }) => sum + boost * boost, 0));
    for (const { word, boost } of asked) {
      const rarity = idf(word.passages, this.about.passages);
      this.postings(word, postings);
      for (let each = 0; each < postings.length; each += 1) {
        const passage = postings.passages[each] ?? 0;
        const count = postings.counts[each] ?? 0;
        const weight =
          (rarity * ((k1 + 1) * count)) / (k1 * (1 - b + b * ((this.lengths[passage] ?? 0) / average)) + count);
        scores[passage] = (scores[passage] ?? 0) + boost * (Math.round(weight * 1000) / 1000);
      }
    }
    return magnitude === 0 ? scores : scores.map((score) => score / magnitude);
  }

  #expanded({ term, editDistance }: lunr.Query.Clause): IndexedWord[] {
    if (editDistance) return this.#fuzzy(term, editDistance);
    if (!term.includes('*')) return [this.word(term) ?? []].flat();
    const parts = term.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`^${parts.join('.*')}$`, 'u');
    const start = bytesOf(term.slice(0, term.indexOf('*')));
    return this.#all(start).filter(({ text }) => pattern.test(text));
  }

  /** Where two edits meet, lunr counts a little differently: what may be near enough, its own automaton decides. */
  #fuzzy(term: string, edits: number): IndexedWord[] {
    const near = lunr.TokenSet.fromFuzzyString(term, edits);
    return this.similar(term, edits + 1, false)
      .map(({ word }) => word)
      .filter(({ text }) => lunr.TokenSet.fromString(text).intersect(near).toArray().length > 0);
  }

  /** All words that begin so. */
  #all(start: Uint8Array): IndexedWord[] {
    const found: IndexedWord[] = [];
    if (!this.#words.find(start)) return found;
    for (let more = true; more && this.#words.startsWith(start); more = this.#words.next()) {
      found.push(this.#current());
    }
    return found;
  }
}

/** How telling a word is, as lunr has it. */
export function idf(passagesWithWord: number, passages: number): number {
  return Math.log(1 + Math.abs((passages - passagesWithWord + 0.5) / (passagesWithWord + 0.5)));
}
