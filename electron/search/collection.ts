/**
 * All packs as one body of passages. Passages and reports are numbered through, pack after pack; how telling a word is
 * comes from all of them together. A report that a later pack brings again hides the earlier one.
 */
import { countryByCode } from '../../data/countries';
import { SECTION_KINDS, TIERS } from '../../data/kinds';
import type { Country, Region, SectionKind, Tier } from '../../data/model';
import { Abbreviations } from './abbreviations';
import { IndexDamaged } from './damaged';
import { type FacetValues, facetValues } from './facet-values';
import type { SearchablePack } from './engine';
import { BM25, INDEX_ENTRY, NONE, TEXTS_ENTRY } from './index-format';
import { type Bits, idf, type IndexedWord, PackedIndex } from './packed-index';
import { Postings } from './postings';
import { Recent } from './recent';
import { Texts } from './texts';
import { familyKey, inflectionKey } from './word-forms';

/** Words of a query that are remembered while it is typed. */
const RECENT = 64;

export interface FoundReport {
  id: string;
  /** Key of the pack that holds it. */
  pack: string;
  country: Country | null;
  region: Region | null;
  year: number | null;
  tier: Tier | null;
  /** Passages, half open. */
  first: number;
  end: number;
  /** Replaced by a later pack, or its edition is switched off. */
  hidden: boolean;
}

/** A word as all packs know it. */
export interface Term {
  text: string;
  /** Passages that have it, in all packs. */
  passages: number;
  /** Pack by pack; null where a pack does not have it. */
  in: (IndexedWord | null)[];
}

export interface Relative {
  term: Term;
  /** A form of the same word; otherwise derived from its root. */
  inflected: boolean;
}

export interface OpenPack {
  key: string;
  index: PackedIndex;
  texts: Texts;
  postings: Postings;
  /** Number of its first passage. */
  base: number;
}

export class Collection {
  readonly packs: OpenPack[] = [];
  readonly reports: FoundReport[] = [];
  readonly size: number;
  /** Passage by passage. */
  readonly reportOf: Uint32Array;
  readonly kinds: Uint8Array;
  readonly lengths: Uint16Array;
  /** Report by report; 0 where there is none. */
  readonly years: Uint16Array;
  readonly facets: FacetValues;
  /** Passages that must not answer; null when all may. */
  readonly hidden: Uint8Array | null;
  readonly abbreviations: Abbreviations;
  /** What lunr's formula adds to a word's count in a passage, by the passage's length. */
  readonly dampening: Float32Array;
  readonly #terms = new Recent<{ term: Term | null }>(RECENT);
  readonly #relatives = new Recent<Relative[]>(RECENT);
  readonly #similar = new Recent<{ term: Term; edits: number }[]>(RECENT);

  constructor(packs: readonly SearchablePack[], editionsOff: readonly number[]) {
    try {
      let base = 0;
      for (const { key, parts } of packs) {
        const [index, texts] = [parts[INDEX_ENTRY], parts[TEXTS_ENTRY]];
        if (!index || !texts) continue;
        const opened = new PackedIndex(index);
        const pack = { key, index: opened, postings: new Postings(opened.about.passages), base };
        this.packs.push({ ...pack, texts: openTexts(pack.index, () => new Texts(texts, opened.about.passages)) });
        base += opened.about.passages;
      }
      this.size = base;
      this.reportOf = new Uint32Array(base);
      this.kinds = new Uint8Array(base);
      this.lengths = new Uint16Array(base);
      for (const pack of this.packs) this.#take(pack);
      this.hidden = this.#hide(new Set(editionsOff));
      this.facets = facetValues(this.reports);
      this.years = Uint16Array.from(this.reports, ({ year }) => year ?? 0);
      this.abbreviations = new Abbreviations(this.packs.flatMap(({ index }) => index.about.abbreviations));
      this.dampening = this.#dampening();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    for (const { index, texts } of this.packs.splice(0)) {
      index.close();
      texts.close();
    }
  }

  term(text: string): Term | null {
    return this.#terms.get(text, () => {
      const found = this.packs.map(({ index }) => index.word(text));
      return { term: found.some((word) => word !== null) ? { text, in: found, passages: passagesIn(found) } : null };
    }).term;
  }

  /** Words that begin so; of packs with too many of them, just the passages. */
  startingWith(start: string): { terms: Term[]; bits: (Bits | null)[] } {
    const found = this.packs.map(({ index }) => index.startingWith(start));
    return { terms: this.#merged(found.map(({ words }) => words)), bits: found.map(({ bits }) => bits) };
  }

  /** The word's inflections and what is derived from the same root. */
  relatives(text: string): Relative[] {
    return this.#relatives.get(text, () => {
      const key = familyKey(text);
      const inflection = inflectionKey(text);
      const family = this.#merged(this.packs.map(({ index }) => index.family(key)));
      return family.map((term) => ({ term, inflected: inflectionKey(term.text) === inflection }));
    });
  }

  similar(text: string, edits: number, beginning: boolean): { term: Term; edits: number }[] {
    return this.#similar.get(`${text} ${edits} ${beginning}`, () => {
      const found = this.packs.map(({ index }) => index.similar(text, edits, beginning));
      const distance = new Map(found.flat().map(({ word, edits: each }) => [word.text, each]));
      const terms = this.#merged(found.map((words) => words.map(({ word }) => word)));
      return terms.map((term) => ({ term, edits: distance.get(term.text) ?? edits }));
    });
  }

  /** How telling something is that so many passages have. */
  rarity(passages: number): number {
    return idf(Math.min(passages, this.size), this.size);
  }

  /** Number of the pack that holds a passage. */
  packOf(passage: number): OpenPack {
    const pack = this.packs.findLast(({ base }) => base <= passage);
    if (!pack) throw new RangeError(`there is no passage ${passage}`);
    return pack;
  }

  text(passage: number): { id: string; text: string } {
    const { texts, base } = this.packOf(passage);
    const { suffix, text } = texts.read(passage - base);
    return { id: `${this.reports[this.reportOf[passage] ?? 0]?.id ?? ''}-${suffix}`, text };
  }

  kindOf(passage: number): SectionKind {
    return SECTION_KINDS[this.kinds[passage] ?? 0] ?? 'other';
  }

  #merged(words: IndexedWord[][]): Term[] {
    const [only] = words;
    if (only && words.length === 1)
      return only.map((word) => ({ text: word.text, passages: word.passages, in: [word] }));
    const terms = new Map<string, Term>();
    words.forEach((list, pack) => {
      for (const word of list) {
        const term = terms.get(word.text) ?? { text: word.text, passages: 0, in: this.packs.map(() => null) };
        term.in[pack] = word;
        term.passages += word.passages;
        terms.set(word.text, term);
      }
    });
    return [...terms.values()];
  }

  #take({ key, index, base }: OpenPack): void {
    const { file, about } = index;
    const ids = new TextDecoder().decode(file.column('reports.ids', Uint8Array)).split('\n');
    const first = file.column('reports.first', Uint32Array);
    const country = file.column('reports.country', Uint16Array);
    const year = file.column('reports.year', Uint16Array);
    const tier = file.column('reports.tier', Uint8Array);
    const kinds = file.column('kinds', Uint8Array);
    if ([first, country, year, tier].some(({ length }) => length !== ids.length) || kinds.length !== about.passages) {
      throw new IndexDamaged('its reports do not add up');
    }
    const regions = about.countries.map(({ code }) => countryByCode(code)?.region ?? null);
    this.kinds.set(kinds, base);
    this.lengths.set(index.lengths, base);
    ids.forEach((id, at) => {
      const [start, end] = [first[at] ?? 0, first[at + 1] ?? about.passages];
      if (start > end || end > about.passages) throw new IndexDamaged('its reports do not add up');
      this.reportOf.fill(this.reports.length, base + start, base + end);
      const number = country[at] ?? NONE.country;
      this.reports.push({
        id,
        pack: key,
        country: about.countries[number] ?? null,
        region: regions[number] ?? null,
        year: year[at] === NONE.year ? null : (year[at] ?? null),
        tier: TIERS[tier[at] ?? NONE.tier] ?? null,
        first: base + start,
        end: base + end,
        hidden: false,
      });
    });
  }

  #hide(editionsOff: ReadonlySet<number>): Uint8Array | null {
    const seen = new Set<string>();
    const hidden = new Uint8Array(this.size);
    for (const report of this.reports.toReversed()) {
      report.hidden = seen.has(report.id) || (report.year !== null && editionsOff.has(report.year));
      if (report.hidden) hidden.fill(1, report.first, report.end);
      seen.add(report.id);
    }
    return this.reports.some((report) => report.hidden) ? hidden : null;
  }

  #dampening(): Float32Array {
    const { k1, b } = BM25;
    const total = this.packs.reduce((sum, { index }) => sum + index.about.length, 0);
    const average = total / Math.max(1, this.size);
    const longest = this.packs.reduce((most, { index }) => Math.max(most, index.about.longest), 0);
    return Float32Array.from(
      { length: longest + 1 },
      (_, length) => k1 * (1 - b + b * (length / Math.max(1, average))),
    );
  }
}

function openTexts(index: PackedIndex, open: () => Texts): Texts {
  try {
    return open();
  } catch (error) {
    index.close();
    throw error;
  }
}

function passagesIn(words: (IndexedWord | null)[]): number {
  return words.reduce((sum, word) => sum + (word?.passages ?? 0), 0);
}
