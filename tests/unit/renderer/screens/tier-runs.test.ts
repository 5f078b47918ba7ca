import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../../renderer/screens/report/tier-runs';

describe('tiers by edition', () => {
  it('joins consecutive editions with one tier, whatever their order', () => {
    expect(
      runsOf([
        { year: 2020, tier: '2' },
        { year: 2019, tier: '2WL' },
        { year: 2018, tier: '2WL' },
        { year: 2017, tier: '2WL' },
        { year: 2016, tier: '2' },
      ]),
    ).toEqual([
      { tier: '2', years: [2016] },
      { tier: '2WL', years: [2017, 2018, 2019] },
      { tier: '2', years: [2020] },
    ]);
  });

  it('does not bridge an edition that is not here', () => {
    expect(
      runsOf([
        { year: 2015, tier: '1' },
        { year: 2017, tier: '1' },
      ]),
    ).toEqual([
      { tier: '1', years: [2015] },
      { tier: '1', years: [2017] },
    ]);
  });
});
