import type { ExportFormat, ExportOptions } from '../contract';
import type { Document } from './document';
import { wordsOf } from './words/words';

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** In bytes of UTF-8: the file systems of sticks allow 255, and a copy's ` (2)` must still fit. */
const LONGEST = 200;

/** `belgium-2020-en.pdf`, `tip-2020-en.pdf`, `2026-12-02-shelter-meeting-en.pdf` */
export function proposedName(document: Document, options: ExportOptions): string {
  const language = options.language;
  const [group] = document.groups;
  const content = document.kind === 'recommendations' || document.kind === 'full' ? [document.kind] : [];
  const reports = !['selection', 'passages', 'follow-up', 'comparison', 'history'].includes(document.kind);
  if (options.title === '' && reports && document.groups.length === 1 && group?.heading === null)
    return named(
      [group.country?.name ?? group.report ?? '', String(group.edition ?? ''), ...content, language],
      options.format,
    );
  if (options.title === '' && document.kind === 'edition') {
    const { subject } = options;
    const what = subject.what === 'edition' && subject.content !== 'summary' ? [subject.content] : [];
    return named(['tip', String(group?.edition ?? ''), ...what, language], options.format);
  }
  if (options.title === '') {
    const { subject } = options;
    if (subject.what === 'history')
      return named(
        [group?.country?.name ?? subject.report, 'history', subject.passage ?? '', language],
        options.format,
      );
    // Both editions of one country, or both countries with their editions.
    const names = [...new Set(document.groups.flatMap(({ country, report }) => country?.name ?? report ?? []))];
    const years = document.groups.map(({ edition }) => String(edition ?? ''));
    if (subject.what === 'comparison')
      return named(
        [...names.flatMap((name, at) => (names.length > 1 ? [name, years[at] ?? ''] : [name, ...years])), language],
        options.format,
      );
  }
  const { date, rest } = datedTitle(document.title, options);
  return named([date, rest, language], options.format);
}

/** A day that the title names, as `Shelter meeting, 2 December`, is the day of the meeting; else the day of making. */
function datedTitle(title: string, options: ExportOptions): { date: string; rest: string } {
  const { months } = wordsOf(options.language);
  const pattern = new RegExp(`[\\s,]*\\b(\\d{1,2})(?:er)? (?:de )?(${months.join('|')})(?:,? (?:de )?(\\d{4}))?`, 'iu');
  const found = pattern.exec(title);
  if (found === null) return { date: options.date, rest: title };
  const [whole, day = '', monthName = '', year] = found;
  const month = months.findIndex((name) => name.toLowerCase() === monthName.toLowerCase()) + 1;
  const dayOf = (in_: number) => `${in_}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const thisYear = Number(options.date.slice(0, 4));
  const next = dayOf(thisYear) < options.date ? dayOf(thisYear + 1) : dayOf(thisYear);
  return { date: year === undefined ? next : dayOf(Number(year)), rest: title.replace(whole, ' ') };
}

function named(parts: string[], format: ExportFormat): string {
  const slug = parts
    .map((part) =>
      part
        .normalize('NFKD')
        .replace(/\p{Script=Latin}\p{M}+/gu, ([letter = '']) => letter)
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’'ʼ`´]/g, '')
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-');
  return safeFileName(`${slug}.${format}`, format);
}

/** A name as a person typed it, made one that Windows, macOS and Linux all take, ending as the format ends. */
export function safeFileName(typed: string, format: ExportFormat): string {
  const ending = `.${format}`;
  const stem = (typed.toLowerCase().endsWith(ending) ? typed.slice(0, -ending.length) : typed)
    .normalize('NFC')
    // Of these Windows takes none, and control characters and marks of direction can disguise a name.
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const safe = RESERVED.test(stem) ? `_${stem}` : stem;
  return `${shortenedTo(safe === '' ? 'satchel' : safe, LONGEST)}${ending}`;
}

function shortenedTo(name: string, bytes: number): string {
  let short = '';
  let size = 0;
  for (const letter of name) {
    size += Buffer.byteLength(letter);
    if (size > bytes) break;
    short += letter;
  }
  return short.replace(/[\s.-]+$/, '');
}
