/** Satchel as one of the engines that are measured; bundled into one plain module, as it is in the program. */
import fs from 'node:fs';
import path from 'node:path';
import type { Report } from '../../../data/model';
import type { SearchRequest } from '../../../electron/contract';
import { buildIndex } from '../../../electron/search/build';
import { Collection } from '../../../electron/search/collection';
import type { FilePart, SearchablePack } from '../../../electron/search/engine';
import { find } from '../../../electron/search/find';
import { Matches } from '../../../electron/search/matching';
import { openEngine } from '../../../electron/search/open';
import { sizeOf } from '../../../electron/search/sifting';
import type { OpenPeer } from './peers';

export const name = 'Satchel';

export function buildFrom(reports: readonly Report[], folder: string): void {
  for (const [entry, bytes] of Object.entries(buildIndex(reports))) {
    fs.writeFileSync(path.join(folder, path.basename(entry)), bytes);
  }
}

/** What the peers do, and counts for every filter, relatives and nearness besides: passages in order, not their texts. */
export function open(folder: string): OpenPeer {
  const collection = new Collection([packIn(folder)], []);
  const matches = new Matches(collection);
  return {
    search(typed, limit) {
      const { recommendations, text, sifted } = find(requestOf(typed, limit), collection, matches);
      return { ids: [...recommendations, ...text], total: sizeOf(sifted.all) + sizeOf(sifted.most) };
    },
    close: () => collection.close(),
  };
}

/** As the program asks: twenty recommendations and twenty paragraphs, with their texts and what to mark in them. */
export function openWhole(folder: string): OpenPeer {
  const engine = openEngine([packIn(folder)]);
  return {
    search(typed, limit) {
      const { recommendations, text, total } = engine.search(requestOf(typed, limit));
      return { ids: [...recommendations, ...text].map((_, at) => at), total };
    },
    close: () => engine.close(),
  };
}

export function packIn(folder: string): SearchablePack {
  return {
    key: 'bench',
    title: 'bench',
    parts: {
      'index/index.bin': partOf(path.join(folder, 'index.bin')),
      'index/texts.bin': partOf(path.join(folder, 'texts.bin')),
    },
  };
}

function partOf(file: string): FilePart {
  return { file, offset: 0, size: fs.statSync(file).size };
}

export function requestOf(query: string, limit: number): SearchRequest {
  return {
    query,
    scope: 'all',
    filters: { countries: [], tiers: [], editions: [], regions: [], packs: [], sections: [], newest: false },
    wholeWords: false,
    sort: 'relevance',
    limit: { recommendations: limit, text: limit },
  };
}
