import path from 'node:path';
import { build } from 'vite';

/** One plain module of an entry and all that it imports, as the program's own are made. Gives its file in `folder`. */
export async function bundled(entry: string, folder: string, { minify = false } = {}): Promise<string> {
  const name = path.basename(entry, '.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      minify,
      rolldownOptions: {
        input: { [name]: entry },
        output: { format: 'cjs', keepNames: true, entryFileNames: '[name].cjs' },
      },
    },
  });
  return path.join(folder, `${name}.cjs`);
}
