import { describe, expect, it } from 'vitest';
import { matching } from '../../../../../renderer/screens/help/matching';

describe('finding in Help', () => {
  it('wants every word, in any text of a part, without case and marks', () => {
    const matches = matching('  KEYS resume');
    expect(matches('Keys', 'Résumé reading')).toBe(true);
    expect(matches('Keys', 'Reading')).toBe(false);
  });

  it('shows all while nothing is typed', () => {
    expect(matching(' ')('Anything')).toBe(true);
  });
});
