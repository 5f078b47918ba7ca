import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { packOfAdded } from '../../../../electron/library/adding';
import type { SourceFile } from '../../../../electron/library/looking';

const ON = '2026-11-24';

/** A source file that can be read so many times before its stick is taken out. */
function source(text: string, readings = Number.POSITIVE_INFINITY): SourceFile {
  const bytes = Buffer.from(text);
  let left = readings;
  return {
    name: `${text}.txt`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: async () => {
      if (left === 0) throw new Error('ENOENT');
      left -= 1;
      return bytes;
    },
  };
}

describe('source files on their way into the library', () => {
  test('are kept by their content', async () => {
    const { sources = {} } = await packOfAdded([], [source('a'), source('a'), source('b')], ON);
    expect(Object.values(sources).map(String)).toEqual(['a', 'b']);
  });

  test('that are all gone were on a stick that was taken out', async () => {
    await expect(packOfAdded([], [source('a', 1), source('b', 0), source('c', 0)], ON)).rejects.toMatchObject({
      fault: { code: 'stick-taken-out', hint: expect.stringMatching(/^1 of 3 files had been copied; /) },
    });
  });

  test('of which one is gone name that one', async () => {
    await expect(packOfAdded([], [source('a'), source('b', 0)], ON)).rejects.toMatchObject({
      fault: { code: 'source-changed', message: expect.stringMatching(/^b\.txt is gone/) },
    });
    await expect(packOfAdded([], [source('b', 0)], ON)).rejects.toMatchObject({ fault: { code: 'source-changed' } });
  });

  test('that changed since they were looked at are not kept', async () => {
    const changed = { ...source('a'), bytes: async () => Buffer.from('other') };
    await expect(packOfAdded([], [changed], ON)).rejects.toMatchObject({ fault: { code: 'source-changed' } });
  });
});
