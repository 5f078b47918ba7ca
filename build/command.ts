import { pathToFileURL } from 'node:url';

/**
 * Runs `run` when the module is started as a program. What goes wrong is said in its own words; a stack would bury it.
 */
export async function command(module: ImportMeta, run: (args: string[]) => Promise<void>): Promise<void> {
  if (module.url !== pathToFileURL(process.argv[1] ?? '').href) return;
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
