import { describe, expect, it } from 'vitest';
import { judge, withKeys, withoutKeys } from '../../../../../renderer/screens/settings/key-choice';
import { factsOf } from '../../../../../renderer/state/actions';

const usual = (action: Parameters<typeof factsOf>[0]) => factsOf(action).keys;
const judged = (chord: string | null, key = 'x') => judge(chord, key, 'bookmark', usual);

describe('keys for an action', () => {
  it('may be any with Ctrl or Alt, and F keys', () => {
    for (const chord of ['Ctrl+Shift+S', 'Alt+B', 'F8', 'Shift+F8', 'Ctrl+9']) {
      expect(judged(chord)).toEqual({ is: 'free' });
    }
  });

  it('wait for more than Ctrl or Shift', () => {
    expect(judged('Ctrl+Control', 'Control')).toEqual({ is: 'incomplete' });
    expect(judged('Shift', 'Shift')).toEqual({ is: 'incomplete' });
  });

  it('do one thing only', () => {
    expect(judged('Ctrl+F')).toEqual({ is: 'taken', by: 'find' });
    expect(judged('Ctrl+L')).toEqual({ is: 'taken', by: 'search' });
    // Its own keys are no conflict.
    expect(judged('Ctrl+D')).toEqual({ is: 'free' });
  });

  it.each([
    ['Tab', 'fixed'],
    ['Shift+Enter', 'fixed'],
    ['J', 'typing'],
    ['?', 'typing'],
    ['Delete', 'typing'],
    ['Ctrl+C', 'editing'],
    ['Ctrl+Shift+Z', 'editing'],
    ['Ctrl+Shift+Left', 'editing'],
    ['Alt+F4', 'system'],
    ['Shift+F10', 'system'],
    [null, 'alt-gr'],
  ])('refuse %s', (chord, why) => {
    expect(judged(chord)).toEqual({ is: 'refused', why });
  });

  it('leave Insert and Caps Lock to screen readers', () => {
    expect(judged('Ctrl+Insert', 'Insert')).toEqual({ is: 'refused', why: 'screen-reader' });
  });
});

describe('changed keys', () => {
  it('are forgotten when they are the usual ones again', () => {
    const changed = withKeys({}, 'bookmark', 'Ctrl+B');
    expect(changed).toEqual({ bookmark: 'Ctrl+B' });
    expect(withKeys(changed, 'bookmark', 'Ctrl+D')).toEqual({});
  });

  it('leave an action its other keys, or none', () => {
    expect(withoutKeys({}, 'search', 'Ctrl+L')).toEqual({ search: 'Ctrl+K' });
    expect(withoutKeys({}, 'find', 'Ctrl+F')).toEqual({ find: '' });
    expect(withoutKeys({ find: 'F8' }, 'find', 'F8')).toEqual({ find: '' });
  });
});
