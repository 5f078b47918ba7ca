import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Whether a folder can be written to; the only sure way to know is to try, above all on sticks. Makes the folder. */
export async function isWritable(folder: string): Promise<boolean> {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
    return true;
  } catch {
    return false;
  }
}
