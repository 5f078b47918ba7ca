import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..');

export const inRoot = (...parts: string[]): string => path.join(root, ...parts);

/** Where a checkout keeps what `electron/assets.ts` describes. */
export const assetsFolder = inRoot('dist/assets');
