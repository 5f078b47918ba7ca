import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../electron/contract';
import { withoutSpaces, wordsNow } from '../../../../renderer/parts/runs';

describe('a text with differences', () => {
  it('is what it says now without what was taken out', () => {
    const runs: Run[] = [
      { text: 'open ', change: 'same' },
      { text: 'a ', change: 'removed' },
      { text: 'two ', change: 'added' },
      { text: 'shelters.', change: 'same' },
    ];
    expect(wordsNow(runs)).toBe('open two shelters.');
  });

  it('does not strike the spaces that set a run off, and loses none', () => {
    expect(withoutSpaces(' a shelter  ')).toEqual({ before: ' ', words: 'a shelter', after: '  ' });
    expect(withoutSpaces('shelter')).toEqual({ before: '', words: 'shelter', after: '' });
  });
});
