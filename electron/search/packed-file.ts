/**
 * One file of typed arrays, little endian, read where it lies:
 *
 *   0   "SATX", format version, length of the head, checksum of the head   (u32 each but the first)
 *   16  head: JSON, filled with spaces to a multiple of 8
 *   …   body: sections, each beginning at a multiple of 8
 *   …   checksums of the body's pages (u32)
 *
 * Nothing is parsed but the head. A page is read, and its checksum compared, when something in it is first needed; pages
 * that nobody needs take no memory, because the system gives zeroed memory only when it is written to.
 */
import fs from 'node:fs';
import { IndexDamaged } from './damaged';
import type { FilePart } from './engine';
import { pageSum } from './page-sum';

const MAGIC = 0x58544153;
const FORMAT = 2;
const PREFIX = 16;
/** Read at once when opening: the prefix and, nearly always, the whole head. */
const FIRST_READ = 32 * 1024;
const LARGEST_HEAD = 32 * 1024 * 1024;

interface Head {
  /** Bytes of a page, as a power of two. */
  page: number;
  body: number;
  /** Checksum of the page checksums. */
  sums: number;
  /** Name → [offset in the body, bytes]. */
  sections: Record<string, [number, number]>;
  about: unknown;
}

const padded = (length: number): number => (length + 7) & ~7;

export function packedFile(about: unknown, sections: Record<string, ArrayBufferView>, page: number): Uint8Array {
  const places: Head['sections'] = {};
  let length = 0;
  for (const [name, { byteLength }] of Object.entries(sections)) {
    places[name] = [length, byteLength];
    length += padded(byteLength);
  }
  const body = new Uint8Array(length);
  for (const [name, part] of Object.entries(sections)) {
    body.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), places[name]?.[0]);
  }
  const pages = Math.ceil(length / 2 ** page);
  const sums = new Uint32Array(pages);
  for (let at = 0; at < pages; at += 1) {
    sums[at] = pageSum(new Uint32Array(body.buffer.slice(at << page, Math.min(length, (at + 1) << page))));
  }
  const head: Head = { page, body: length, sums: pageSum(sums), sections: places, about };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const headBytes = new Uint8Array(padded(json.length)).fill(0x20);
  headBytes.set(json);
  const file = new Uint8Array(PREFIX + headBytes.length + length + sums.byteLength);
  file.set(
    new Uint8Array(Uint32Array.of(MAGIC, FORMAT, headBytes.length, pageSum(new Uint32Array(headBytes.buffer))).buffer),
  );
  file.set(headBytes, PREFIX);
  file.set(body, PREFIX + headBytes.length);
  file.set(new Uint8Array(sums.buffer), PREFIX + headBytes.length + length);
  return file;
}

interface ColumnType<Column> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, offset: number, length: number): Column;
}

export class PackedFile {
  /** What the writer said of the contents; its shape is for the reader to check. */
  readonly about: unknown;
  readonly #file: number;
  readonly #part: FilePart;
  readonly #head: Head;
  readonly #bodyAt: number;
  readonly #sums: Uint32Array;
  readonly #held: Uint8Array;
  #body: Uint8Array<ArrayBuffer> | undefined;
  #glance = new Uint8Array(0);

  constructor(part: FilePart) {
    this.#part = part;
    this.#file = openToRead(part.file);
    try {
      const first = this.#read(0, Math.min(FIRST_READ, part.size));
      this.#head = this.#readHead(first);
      this.#bodyAt = PREFIX + (new Uint32Array(first.buffer, 8, 1)[0] ?? 0);
      this.about = this.#head.about;
      const pages = Math.ceil(this.#head.body / 2 ** this.#head.page);
      if (this.#bodyAt + this.#head.body + pages * 4 !== part.size)
        throw new IndexDamaged('it is not as long as it says');
      this.#sums = new Uint32Array(this.#read(this.#bodyAt + this.#head.body, pages * 4).buffer);
      if (pageSum(this.#sums) !== this.#head.sums) throw new IndexDamaged('its checksums were changed');
      this.#held = new Uint8Array(pages);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    fs.closeSync(this.#file);
  }

  /** Offset and length of a section in the body. */
  section(name: string): { start: number; length: number } {
    const place = this.#head.sections[name];
    if (!place) throw new IndexDamaged(`it has no ${name}`);
    const [start, length] = place;
    if (!(start >= 0 && length >= 0 && start % 8 === 0 && start + length <= this.#head.body)) {
      throw new IndexDamaged(`its ${name} lies outside`);
    }
    return { start, length };
  }

  /** The whole body. Only what was asked for by `need` holds anything but zeroes. */
  get body(): Uint8Array<ArrayBuffer> {
    this.#body ??= new Uint8Array(this.#head.body);
    return this.#body;
  }

  /** Makes sure that the body holds these bytes. */
  need(start: number, end: number): void {
    if (end <= start) return;
    const { page } = this.#head;
    const last = (end - 1) >>> page;
    for (let at = start >>> page; at <= last; at += 1) {
      if (this.#held[at] === 1) continue;
      let until = at + 1;
      while (until <= last && this.#held[until] !== 1) until += 1;
      this.#readPages(at, until, this.body, at << page);
      this.#held.fill(1, at, until);
      at = until;
    }
  }

  /** These bytes of the body, checked but not kept: they hold until the next call. */
  glance(start: number, end: number): Uint8Array {
    const { page, body } = this.#head;
    if (!(start >= 0 && start <= end && end <= body)) throw new IndexDamaged('it points outside itself');
    if (start === end) return new Uint8Array(0);
    const first = start >>> page;
    const until = ((end - 1) >>> page) + 1;
    const length = Math.min(body, until << page) - (first << page);
    if (this.#glance.length < length) this.#glance = new Uint8Array(length);
    this.#readPages(first, until, this.#glance, 0);
    return this.#glance.subarray(start - (first << page), end - (first << page));
  }

  column<Column>(name: string, Type: ColumnType<Column>): Column {
    const { start, length } = this.section(name);
    this.need(start, start + length);
    if (length % Type.BYTES_PER_ELEMENT !== 0) throw new IndexDamaged(`its ${name} is cut short`);
    return new Type(this.body.buffer, start, length / Type.BYTES_PER_ELEMENT);
  }

  #readHead(first: Uint8Array): Head {
    if (first.length < PREFIX) throw new IndexDamaged('it is no index');
    const [magic, format, length, sum] = new Uint32Array(first.buffer, 0, 4);
    if (magic !== MAGIC) throw new IndexDamaged('it is no index');
    if (format !== FORMAT) throw new IndexDamaged('it was made by another version of Satchel');
    if (length === undefined || length % 8 !== 0 || length > Math.min(LARGEST_HEAD, this.#part.size - PREFIX)) {
      throw new IndexDamaged('it is cut short');
    }
    const bytes = PREFIX + length <= first.length ? first.slice(PREFIX, PREFIX + length) : this.#read(PREFIX, length);
    if (pageSum(new Uint32Array(bytes.buffer)) !== sum) throw new IndexDamaged('its head was changed');
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isHead(head)) throw new IndexDamaged('its head is not understood');
    return head;
  }

  #readPages(from: number, until: number, into: Uint8Array<ArrayBuffer>, at: number): void {
    const { page, body } = this.#head;
    const start = from << page;
    const length = Math.min(body, until << page) - start;
    this.#fill(into, at, length, this.#bodyAt + start);
    for (let each = from; each < until; each += 1) {
      const offset = into.byteOffset + at + ((each - from) << page);
      const words = Math.min(2 ** page, body - (each << page)) >>> 2;
      if (pageSum(new Uint32Array(into.buffer, offset, words)) !== this.#sums[each]) {
        throw new IndexDamaged(`page ${each} was changed`);
      }
    }
  }

  #read(start: number, length: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(length);
    this.#fill(bytes, 0, length, start);
    return bytes;
  }

  #fill(into: Uint8Array, at: number, length: number, start: number): void {
    if (
      start + length > this.#part.size ||
      fs.readSync(this.#file, into, at, length, this.#part.offset + start) !== length
    ) {
      throw new IndexDamaged('it is cut short');
    }
  }
}

function openToRead(file: string): number {
  try {
    return fs.openSync(file, 'r');
  } catch (error) {
    throw new IndexDamaged(`it cannot be opened (${error instanceof Error ? error.message : String(error)})`);
  }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { page, body, sums, sections } = value as Partial<Record<keyof Head, unknown>>;
  if (![page, body, sums].every((number) => Number.isSafeInteger(number) && Number(number) >= 0)) return false;
  if (Number(page) < 8 || Number(page) > 24 || Number(body) > 2 ** 31 - 1) return false;
  return typeof sections === 'object' && sections !== null;
}
