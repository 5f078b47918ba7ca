/**
 * What the program notes of itself for whoever mends it: when it started, what fell and where in its code. Never a word
 * of a report, a note or a query, and no path of the user's.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { LIMITS } from '../data/limits';

export type Facts = Record<string, string | number | boolean>;

/** Messages of these speak of the program: "cannot read properties of undefined (reading 'id')". */
const SPEAK_OF_CODE: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError']);
const FRAMES = 6;

/** A small file of lines and the one before it. Where nothing can be written, the last lines stay in memory. */
export class Log {
  private readonly recent: string[] = [];
  private minute = 0;
  private inMinute = 0;

  constructor(private readonly file: string) {}

  /** What is no fault: a start, an end. */
  note(event: string, facts: Facts = {}): void {
    this.write('note', event, facts);
  }

  /** Something that should not have happened. */
  fault(event: string, facts: Facts = {}): void {
    this.write('fault', event, facts);
  }

  /** The last lines, oldest first, as they may be handed on. */
  tail(lines: number): string[] {
    try {
      return readFileSync(this.file, 'utf8').trimEnd().split('\n').slice(-lines);
    } catch {
      return this.recent.slice(-lines);
    }
  }

  private write(kind: 'note' | 'fault', event: string, facts: Facts): void {
    if (!this.mayWrite()) return;
    const pairs = Object.entries(facts).map(([name, value]) => `${name}=${plain(value)}`);
    const line = [new Date().toISOString().slice(0, 19), kind, plain(event), ...pairs].join(' ');
    this.recent.push(line);
    if (this.recent.length > LIMITS.logLinesKept) this.recent.shift();
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      const size = statSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
      if (size + line.length > LIMITS.logFile) renameSync(this.file, this.file.replace(/\.log$/, '.previous.log'));
      appendFileSync(this.file, `${line}\n`);
    } catch {
      // A stick that cannot be written to, or a full disk: the lines in memory serve "Copy details".
    }
  }

  /** What happens again and again is not worth the wear of a stick. */
  private mayWrite(): boolean {
    const minute = Math.floor(Date.now() / 60_000);
    if (minute !== this.minute) [this.minute, this.inMinute] = [minute, 0];
    this.inMinute += 1;
    return this.inMinute <= LIMITS.logLinesInMinute;
  }
}

/** Kind, code and places in the program of what was thrown; the message only where it speaks of code. */
export function factsOf(thrown: unknown): Facts {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? { code: thrown.code } : {};
  const said = SPEAK_OF_CODE.has(thrown.name) ? { said: thrown.message } : {};
  return { error: thrown.name, ...code, ...said, at: placesOf(thrown.stack ?? '') };
}

/** File names, lines and columns alone: the folders before them are the user's. */
function placesOf(stack: string): string {
  const places = [...stack.matchAll(/([^\\/\s()]+:\d+:\d+)\)?$/gm)].map(([, place]) => place);
  return places.slice(0, FRAMES).join(' < ');
}

/** One line, without anything that could pass for another one or name a folder. */
function plain(value: string | number | boolean): string {
  const text = String(value)
    .slice(0, LIMITS.logValueCharacters)
    .replaceAll('app://bundle/', '')
    // To the end: a name with a space in it would end nowhere else for sure.
    .replace(/(?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^\\/<>]+[\\/].*$/s, '(path)')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return /\s/.test(text) ? JSON.stringify(text) : text;
}
