import { describe, expect, it } from 'vitest';
import { firstSentences } from '../../../../../renderer/screens/library/sentences';

describe('the first sentences of a summary', () => {
  it('ends after the sentences asked for', () => {
    expect(firstSentences('One stands here. Two follows it; still two. Three is cut.', 2, 'en')).toBe(
      'One stands here. Two follows it; still two.',
    );
  });

  it('does not end at an abbreviation', () => {
    expect(firstSentences('The U.S. Government helped the G. Office. More came. Last.', 1, 'en')).toBe(
      'The U.S. Government helped the G. Office.',
    );
  });

  it('gives a short text whole', () => {
    expect(firstSentences('Only one', 2, 'en')).toBe('Only one');
  });
});
