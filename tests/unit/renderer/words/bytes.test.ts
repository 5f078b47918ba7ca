import { describe, expect, it } from 'vitest';
import { sayBytes } from '../../../../renderer/words/bytes';

describe('sizes', () => {
  it('are said in kilobytes and megabytes', () => {
    expect(sayBytes(41_200)).toBe('42 kB');
    expect(sayBytes(100_000)).toBe('0.1 MB');
    expect(sayBytes(1_440_000)).toBe('1.4 MB');
    expect(sayBytes(138_400_000)).toBe('138 MB');
  });
});
