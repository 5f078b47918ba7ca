import path from 'node:path';
import { build } from 'vite';

/** One plain module of an entry and all that it imports, as the program's own are made. Gives its file in `folder`. */
export async function bundled(entry: string, folder: string): Promise<string> {
  const name = path.basename(entry, '.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: entry },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  });
  return path.join(folder, `${name}.cjs`);
}
