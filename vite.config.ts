import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { bundledFonts, electronWindow } from './build/dev-plugins';

/** The oldest runtime that Satchel is tested on, Electron 25. Newer ones run the same output. */
const TARGETS = { node: 'node18.15', chrome: 'chrome114' } as const;

const root = import.meta.dirname;
const output = (folder: string) => path.join(root, 'dist', folder);

/** Programs of the host: file in dist/electron, entry, and where it runs. */
const programs = [
  ['main', 'electron/main.ts', TARGETS.node],
  ['preload', 'electron/preload.ts', TARGETS.chrome],
  ['search-worker', 'electron/search/entry.ts', TARGETS.node],
  ['search-program', 'electron/search/worker.ts', TARGETS.node],
  ['pack-worker', 'electron/library/pack-worker.ts', TARGETS.node],
  ['export-process', 'electron/export/process.ts', TARGETS.node],
  ['reading-process', 'electron/reading/process.ts', TARGETS.node],
  ['cli', 'electron/cli/worker.ts', TARGETS.node],
] as const;

/** Programs that load a part of themselves only when it is asked for: a file beside them. */
const SPLIT = new Set(['main', 'export-process']);

/** Vite takes no hyphen in the name of an environment. */
const environments = Object.fromEntries(
  programs.map(([file, entry, target]) => [file.replaceAll('-', '_'), program(file, entry, target)]),
);

/**
 * One CommonJS file with everything in it, as a rule: a sandboxed preload cannot load a second file, the package then needs no
 * node_modules, and one format serves all.
 */
function program(file: string, entry: string, target: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: [] },
    build: {
      outDir: output('electron'),
      emptyOutDir: false,
      copyPublicDir: false,
      target,
      minify: true,
      ssr: true,
      rolldownOptions: {
        input: { [file]: path.join(root, entry) },
        external: ['electron', /\.node$/, ...builtinModules.flatMap((module) => [module, `node:${module}`])],
        output: {
          format: 'cjs',
          // What the log and a fault's details name stays readable.
          keepNames: true,
          entryFileNames: '[name].cjs',
          chunkFileNames: `${file}-[name].cjs`,
          codeSplitting: SPLIT.has(file),
        },
      },
    },
  };
}

export default defineConfig({
  root: path.join(root, 'renderer'),
  base: '/',
  publicDir: false,
  plugins: [
    react(),
    bundledFonts(path.join(root, 'dist/assets/fonts')),
    electronWindow(root, Object.keys(environments)),
  ],
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  environments: {
    client: {
      build: {
        outDir: output('renderer'),
        emptyOutDir: true,
        target: TARGETS.chrome,
        // Data URLs would need holes in the content security policy.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // Fonts stand outside the page's bundle, since documents share them: the host serves them at this address.
        rolldownOptions: { external: [/^\/fonts\//] },
      },
    },
    ...environments,
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', ...Object.keys(environments)]) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
});
