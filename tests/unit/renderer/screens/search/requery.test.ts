import { describe, expect, it } from 'vitest';
import { corrected, quoting, withoutWords } from '../../../../../renderer/screens/search/requery';

describe('other queries made from the one typed', () => {
  it('quote a word as it was typed, and no part of another', () => {
    expect(quoting('Trafiking in trafikings, trafiking', ['trafiking'])).toBe('"Trafiking" in trafikings, "trafiking"');
  });

  it('leave words out, with the marks that stood around them', () => {
    expect(withoutWords('labour inspectors drones farms', ['drones'])).toBe('labour inspectors farms');
    expect(withoutWords('"drones" farms', ['drones'])).toBe('farms');
    expect(withoutWords('drones', ['drones'])).toBe('');
  });

  it('say what was really looked for', () => {
    expect(corrected('trafiking child', [{ typed: 'trafiking', used: 'trafficking' }])).toBe('trafficking child');
  });

  it('take what was typed literally', () => {
    expect(quoting('a.b $& (x', ['a.b', '$&'])).toBe('"a.b" "$&" (x');
    expect(corrected('abc', [{ typed: 'abc', used: '$&$1' }])).toBe('$&$1');
    expect(withoutWords('victims victimes', ['victim'])).toBe('victims victimes');
  });
});
