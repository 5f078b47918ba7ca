/** Opens packs for searching, and answers. */
import type { SearchAnswer, SearchRequest } from '../contract';
import { Collection } from './collection';
import type { SearchablePack, SearchEngine } from './engine';
import { countriesOf, Counts, failed, inScope, sieveFor } from './facets';
import { hitsOf } from './hits';
import { RECOMMENDATIONS } from './index-format';
import { insteadOf } from './instead';
import { ENOUGH, Matches } from './matching';
import type { Need, Needs } from './need';
import { needsOf } from './needs';
import { type ParsedQuery, parseQuery } from './query';
import { countBits, ranked, weigh } from './ranking';

export interface EngineOptions {
  /** Editions that are not searched. */
  editionsOff?: readonly number[];
}

/** Later packs win over earlier ones. Throws IndexDamaged where an index is not what was written. */
export function openEngine(packs: readonly SearchablePack[], { editionsOff = [] }: EngineOptions = {}): SearchEngine {
  const collection = new Collection(packs, editionsOff);
  const matches = new Matches(collection);
  return {
    reports: collection.reports.filter(({ hidden }) => !hidden).length,
    search: (request) => new Answering(request, collection, matches).answer(),
    close: () => collection.close(),
  };
}

/** Matches sorted into what is wanted: every word or most of them, recommendation or text. */
interface Sorted {
  all: { recommendations: Uint32Array; text: Uint32Array };
  most: { recommendations: Uint32Array; text: Uint32Array };
  counts: Counts;
  /** With no filter at all. */
  unfiltered: number;
}

class Answering {
  readonly #request: SearchRequest;
  readonly #collection: Collection;
  readonly #matches: Matches;
  readonly #query: ParsedQuery;

  constructor(request: SearchRequest, collection: Collection, matches: Matches) {
    this.#request = request;
    this.#collection = collection;
    this.#matches = matches;
    this.#query = parseQuery(request.query);
  }

  answer(): SearchAnswer {
    const made = needsOf(this.#query, this.#collection, this.#request.wholeWords);
    const sorted = this.#sorted(made);
    const { all, most, counts } = sorted;
    const totals = {
      recommendations: all.recommendations.length + most.recommendations.length,
      text: all.text.length + most.text.length,
    };
    const total = totals.recommendations + totals.text;
    const asked = this.#request;
    const shown = (kind: 'recommendations' | 'text'): SearchAnswer['text'] => {
      const first = this.#ranked(all[kind], asked.limit[kind], made.needs);
      const rest = this.#ranked(most[kind], asked.limit[kind] - first.length, made.needs);
      return hitsOf([...first, ...rest], this.#matches, made.needs, this.#collection);
    };
    // Hits are made before anything else is looked for: the arrays they are made from serve every look.
    const recommendations = shown('recommendations');
    const text = shown('text');
    return {
      query: asked.query,
      total,
      totals,
      countries: countriesOf([all.recommendations, most.recommendations], this.#collection),
      approximate: made.approximate,
      all: all.recommendations.length + all.text.length,
      heading: this.#heading(sorted),
      unfiltered: sorted.unfiltered,
      words: made.needs.filter((need) => need.required).map((need) => need.typed),
      forgiven: made.forgiven,
      unknown: made.unknown,
      leftOut: this.#query.leftOut.map(({ typed }) => typed),
      instead: total > 0 ? [] : insteadOf(this.#query, made, (needs) => this.#count(needs)),
      counts: counts.done(),
      recommendations,
      text,
    };
  }

  #heading({ all, most }: Sorted): SearchAnswer['heading'] {
    const { recommendations, text } = all.recommendations.length + all.text.length > 0 ? all : most;
    return {
      recommendations: recommendations.length,
      text: text.length,
      countries: countriesOf([recommendations], this.#collection),
    };
  }

  /** Passages within the filters that have every word. */
  #count(needs: Needs): number {
    this.#matches.all(needs.needs, needs.leftOut);
    const sieve = sieveFor(this.#request, this.#collection);
    let count = 0;
    for (let at = 0; at < this.#matches.length; at += 1) {
      const passage = this.#matches.passages[at] ?? 0;
      if (failed(sieve, passage, this.#collection) === 0 && inScope(sieve, passage, this.#collection)) count += 1;
    }
    return count;
  }

  #sorted({ needs, leftOut }: Needs): Sorted {
    const matches = this.#matches;
    matches.all(needs, leftOut);
    let sorted = this.#sift(needs);
    const required = needs.filter((need) => need.required).length;
    if (required > 1 && sorted.all.recommendations.length + sorted.all.text.length < ENOUGH) {
      matches.any(needs, leftOut);
      sorted = this.#sift(needs);
    }
    return sorted;
  }

  #sift(needs: readonly Need[]): Sorted {
    const collection = this.#collection;
    const matches = this.#matches;
    const sieve = sieveFor(this.#request, collection);
    const full = needs.reduce((mask, { required }, at) => mask | (required ? 1 << at : 0), 0);
    const words = countBits(full);
    const least = this.#leastWords(full, words);
    weigh(matches, needs, collection);
    const counts = new Counts(collection, sieve);
    const { passages, met, length } = matches;
    const kept = {
      all: [new Uint32Array(length), new Uint32Array(length)],
      most: [new Uint32Array(length), new Uint32Array(length)],
    };
    const lengths = { all: [0, 0], most: [0, 0] };
    let unfiltered = 0;
    for (let at = 0; at < length; at += 1) {
      const passage = passages[at] ?? 0;
      const has = (met[passage] ?? 0) & full;
      if ((has !== full && countBits(has) < least) || !inScope(sieve, passage, collection)) continue;
      unfiltered += 1;
      const failing = failed(sieve, passage, collection);
      counts.add(passage, failing);
      if (failing !== 0) continue;
      const group = has === full ? 'all' : 'most';
      const kind = collection.kinds[passage] === RECOMMENDATIONS ? 0 : 1;
      kept[group][kind]![lengths[group][kind]!++] = passage;
    }
    const part = (group: 'all' | 'most', kind: number): Uint32Array =>
      kept[group][kind]!.subarray(0, lengths[group][kind]);
    return {
      all: { recommendations: part('all', 0), text: part('all', 1) },
      most: { recommendations: part('most', 0), text: part('most', 1) },
      counts,
      unfiltered,
    };
  }

  /** Most of the words: half of them or more; fewer only where no passage has as many. */
  #leastWords(full: number, words: number): number {
    const { passages, met, length } = this.#matches;
    let most = 0;
    for (let at = 0; at < length && most < words; at += 1)
      most = Math.max(most, countBits((met[passages[at] ?? 0] ?? 0) & full));
    return Math.min(Math.max(1, Math.ceil(words / 2)), most);
  }

  #ranked(found: Uint32Array, limit: number, needs: readonly Need[]): number[] {
    return limit <= 0 ? [] : ranked(found, limit, this.#request.sort, this.#matches, needs, this.#collection);
  }
}
