import { copyFile, open, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { understood } from './form';
import type { Form, Strangers } from './form';

/** Bytes; far above what a person writes. A larger file is not ours. */
const MOST = 64 * 1024 * 1024;

/** A version of the file that can be used. `matches`: its checksum, if it has one, is that of its value. */
export interface Version<T> {
  found: 'version';
  text: string;
  value: T;
  matches: boolean;
  strangers: Strangers<T> | null;
  writtenAt: Date;
}

export type OnDisk<T> =
  | Version<T>
  | { found: 'nothing' }
  | { found: 'damaged' }
  /** Of a form that only a newer Satchel knows. */
  | { found: 'newer' }
  /** There, but this user may not read it, or its stick fails. */
  | { found: 'unreadable' };

export async function onDisk<T>(file: string, form: Form<T>): Promise<OnDisk<T>> {
  let read: { text: string; writtenAt: Date } | null;
  try {
    read = await textOf(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return { found: code === 'ENOENT' || code === 'ENOTDIR' ? 'nothing' : 'unreadable' };
  }
  if (read === null) return { found: 'damaged' };
  const what = understood(read.text, form);
  return what.as === 'good' ? { ...what, ...read, found: 'version' } : { found: what.as };
}

/** Null: too large to be ours. */
async function textOf(file: string): Promise<{ text: string; writtenAt: Date } | null> {
  const handle = await open(file, 'r');
  try {
    const { size, mtime } = await handle.stat();
    return size > MOST ? null : { text: await handle.readFile('utf8'), writtenAt: mtime };
  } finally {
    await handle.close();
  }
}

export const previousOf = (file: string): string => file.replace(/\.json$/, '.previous.json');

/** Moves the file out of the way, under a name that is not taken. @returns that name; null when it could not be moved. */
export async function setAside(file: string): Promise<string | null> {
  try {
    const aside = await freeName(file, 'damaged');
    await rename(file, aside);
    return path.basename(aside);
  } catch {
    return null;
  }
}

/** As `setAside`, but the file stays as well. */
export async function copyAside(file: string): Promise<string | null> {
  try {
    const aside = await freeName(file, 'damaged');
    await copyFile(file, aside);
    return path.basename(aside);
  } catch {
    return null;
  }
}

/** `satchel.damaged-2026-11-24T21-02-00.json`; numbered where a clock that went back has used it already. */
export async function freeName(file: string, why: string): Promise<string> {
  const taken = new Set(await readdir(path.dirname(file)));
  const { name, ext } = path.parse(file);
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const named = (number: number): string => `${name}.${why}-${stamp}${number > 1 ? `-${number}` : ''}${ext}`;
  let number = 1;
  while (taken.has(named(number))) number += 1;
  return path.join(path.dirname(file), named(number));
}
