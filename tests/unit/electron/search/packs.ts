/** Packs for the search tests: real index files in a folder of their own, nothing pretended. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Report, SECTION_KINDS, type SectionKind, type Tier } from '../../../../data/model';
import { countryByCode } from '../../../../data/countries';
import { NO_FILTERS, type SearchAnswer, type SearchRequest } from '../../../../electron/contract';
import { buildIndex } from '../../../../electron/search/build';
import type { SearchablePack, SearchEngine } from '../../../../electron/search/engine';
import { type EngineOptions, openEngine } from '../../../../electron/search/open';

export interface Written {
  tier?: Tier | null;
  recommendations?: string[];
  /** Section → paragraphs. */
  text?: Partial<Record<SectionKind, string[]>>;
}

/** A report of invented text: `BEL-2020`. */
export function reportOf(id: string, { tier = '2', recommendations = [], text = {} }: Written): Report {
  const [code = '', year = ''] = id.split('-');
  const name = countryByCode(code)?.name;
  let paragraphs = 0;
  return {
    id,
    country: name === undefined ? null : { code, name },
    edition: /^\d{4}$/.test(year) ? { year: Number(year) } : null,
    tier,
    language: 'en',
    source: { statement: null, file: 'invented.txt', sha256: '0'.repeat(64) },
    sections: [
      {
        kind: 'recommendations',
        heading: 'Prioritized Recommendations',
        passages: recommendations.map((each, at) => ({ id: `${id}-${at + 1}`, text: each })),
      },
      ...SECTION_KINDS.flatMap((kind) => (text[kind] ? [{ kind, passages: text[kind] }] : [])).map(
        ({ kind, passages }) => ({
          kind,
          heading: null,
          passages: passages.map((each) => ({ id: `${id}-P${(paragraphs += 1)}`, text: each })),
        }),
      ),
    ],
  };
}

export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'satchel-search-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Written in the middle of a larger file, as in a pack. */
export function packOf(reports: Iterable<Report>, title = 'pack'): SearchablePack {
  const file = path.join(temporaryFolder(), `${title}.satchel`);
  const parts: SearchablePack['parts'] = {};
  let offset = 37;
  const pieces: Uint8Array[] = [new Uint8Array(offset).fill(7)];
  for (const [entry, bytes] of Object.entries(buildIndex(reports))) {
    parts[entry] = { file, offset, size: bytes.length };
    pieces.push(bytes, new Uint8Array(3));
    offset += bytes.length + 3;
  }
  fs.writeFileSync(file, Buffer.concat(pieces));
  return { key: title, title, parts };
}

export function engineOf(packs: SearchablePack[], options?: EngineOptions): SearchEngine {
  const engine = openEngine(packs, options);
  onTestFinished(() => engine.close());
  return engine;
}

export function searching(...reports: Report[]): (query: string, more?: Partial<SearchRequest>) => SearchAnswer {
  const engine = engineOf([packOf(reports)]);
  return (query, more) => engine.search(requestFor(query, more));
}

export function requestFor(query: string, more: Partial<SearchRequest> = {}): SearchRequest {
  return {
    query,
    scope: 'all',
    filters: NO_FILTERS,
    wholeWords: false,
    sort: 'relevance',
    limit: { recommendations: 50, text: 50 },
    ...more,
  };
}

export const found = ({ recommendations, text }: SearchAnswer): string[] =>
  [...recommendations, ...text].map(({ passage }) => passage);

/** The matched words of an answer's first hits, as they stand in the text. */
export const marked = ({ recommendations, text }: SearchAnswer): string[][] =>
  [...recommendations, ...text].map((hit) => hit.matches.map(([start, end]) => hit.text.slice(start, end)));
