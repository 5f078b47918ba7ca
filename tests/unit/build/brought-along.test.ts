import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fonts } from '../../../build/fonts';
import { licences } from '../../../build/licences';

describe('what Satchel brings along', () => {
  it('has whole static TrueType fonts, each by a name of its own', () => {
    expect(new Set(fonts.map(({ name }) => name)).size).toBe(fonts.length);
    for (const { name, file } of fonts) {
      expect(name).toMatch(/^[a-z0-9-]+-[1-9]00(-italic)?\.ttf$/);
      const bytes = readFileSync(file);
      expect(bytes.readUInt32BE(0), name).toBe(0x00010000);
      const tables = Array.from({ length: bytes.readUInt16BE(4) }, (_, i) =>
        bytes.toString('latin1', 12 + i * 16, 16 + i * 16),
      );
      expect(tables, name).not.toContain('fvar');
    }
  });

  it('comes with the licence of every part', () => {
    const all = licences();
    const texts = new Map(all.map(({ name, text }) => [name, text]));
    expect(all.every(({ licence, text }) => licence !== '' && text !== '')).toBe(true);
    expect(texts.get('satchel')).toContain('The Satchel authors');
    expect(texts.get('react')).toContain('MIT License');
    expect(texts.get('lunr')).toContain('Oliver Nightingale');
    expect(texts.get('@expo-google-fonts/source-serif-4')).toContain('SIL Open Font License');
    expect(texts.has('vitest')).toBe(false);
  });
});
