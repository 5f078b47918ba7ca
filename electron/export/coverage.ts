/** Which characters a TTF file can show, read from its `cmap` table (formats 4 and 12, which all fonts here carry). */
export class Coverage {
  /** A bit for each code point of Unicode. */
  private readonly bits = new Uint8Array(0x110000 / 8);

  constructor(fonts: Iterable<Buffer>) {
    for (const font of fonts) this.read(font);
  }

  has(codePoint: number): boolean {
    return ((this.bits[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0;
  }

  private read(font: Buffer): void {
    const tables = font.readUInt16BE(4);
    for (let i = 0; i < tables; i++) {
      const record = 12 + i * 16;
      if (font.toString('latin1', record, record + 4) !== 'cmap') continue;
      const cmap = font.readUInt32BE(record + 8);
      const encodings = font.readUInt16BE(cmap + 2);
      for (let j = 0; j < encodings; j++) {
        const subtable = cmap + font.readUInt32BE(cmap + 4 + j * 8 + 4);
        const format = font.readUInt16BE(subtable);
        if (format === 12) this.readGroups(font, subtable);
        else if (format === 4) this.readSegments(font, subtable);
      }
    }
  }

  private readGroups(font: Buffer, at: number): void {
    const groups = font.readUInt32BE(at + 12);
    for (let i = 0; i < groups; i++) {
      const group = at + 16 + i * 12;
      const first = font.readUInt32BE(group);
      const last = Math.min(font.readUInt32BE(group + 4), 0x10ffff);
      for (let point = first; point <= last; point++) this.add(point);
    }
  }

  /** A segment may list characters without a glyph: glyph 0, which shows as an empty box. */
  private readSegments(font: Buffer, at: number): void {
    const doubled = font.readUInt16BE(at + 6);
    for (let i = 0; i < doubled; i += 2) {
      const last = font.readUInt16BE(at + 14 + i);
      const first = font.readUInt16BE(at + 16 + doubled + i);
      const delta = font.readUInt16BE(at + 16 + 2 * doubled + i);
      const rangeAt = at + 16 + 3 * doubled + i;
      const range = font.readUInt16BE(rangeAt);
      for (let point = first; point <= last && point !== 0xffff; point++) {
        const glyphAt = rangeAt + range + 2 * (point - first);
        const glyph = range === 0 ? point : glyphAt + 2 <= font.length ? font.readUInt16BE(glyphAt) : 0;
        if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) this.add(point);
      }
    }
  }

  private add(point: number): void {
    this.bits[point >> 3] = (this.bits[point >> 3] ?? 0) | (1 << (point & 7));
  }
}
