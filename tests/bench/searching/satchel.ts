/** Satchel as one of the engines that are measured. */
import fs from 'node:fs';
import path from 'node:path';
import type { Report } from '../../../data/model';
import type { SearchRequest } from '../../../electron/contract';
import { buildIndex } from '../../../electron/search/build';
import type { SearchablePack } from '../../../electron/search/engine';

export function buildSatchel(reports: readonly Report[], folder: string): void {
  for (const [entry, bytes] of Object.entries(buildIndex(reports))) {
    fs.writeFileSync(path.join(folder, path.basename(entry)), bytes);
  }
}

export function satchelPack(folder: string): SearchablePack {
  const part = (name: string): SearchablePack['parts'][string] => {
    const file = path.join(folder, name);
    return { file, offset: 0, size: fs.statSync(file).size };
  };
  return { title: 'bench', parts: { 'index/index.bin': part('index.bin'), 'index/texts.bin': part('texts.bin') } };
}

export function requestOf(query: string, limit: number): SearchRequest {
  return {
    query,
    scope: 'all',
    filters: { countries: [], tiers: [], editions: [], regions: [], sections: [] },
    wholeWords: false,
    sort: 'relevance',
    limit: { recommendations: limit, text: limit },
  };
}
