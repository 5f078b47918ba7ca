import { describe, expect, it } from 'vitest';
import { compareCountries, themeOf } from '../../../../electron/compare/themes';
import { edition } from './reports';

describe('themes', () => {
  it.each([
    ['Open a shelter for men and pay for their care.', 'shelter-and-care'],
    ['Investigate, prosecute, and convict complicit officials.', 'prosecution'],
    ['Amend the law so that its definition of trafficking needs no force.', 'law'],
    ['Screen asylum-seekers for trafficking indicators and refer victims.', 'identification'],
    ['Let victims testify by video and award them restitution.', 'victims-in-proceedings'],
    ['Enforce the ban on recruitment fees and inspect employers.', 'labor-and-recruitment'],
    ['Offer migrants an alternative to deportation.', 'migration'],
    ['Remove children from armed groups.', 'children'],
    ['Conduct awareness campaigns in rural communities.', 'awareness'],
    ['Appoint a coordinator for the national plan.', 'coordination'],
    ['Build a database and publish statistics.', 'data'],
    ['Continue to do so.', 'other'],
    ['Capacitar a los jueces.', 'other'],
  ])('%s', (text, theme) => expect(themeOf(text)).toBe(theme));

  it('stand side by side, with those that neither country has left out', () => {
    const rows = compareCountries(
      edition(2019, ['Fund the shelter.', 'Publish statistics.', 'Open a shelter in the north.']),
      edition(2020, ['Open a shelter.', 'Prosecute traffickers.']),
    );
    expect(rows).toEqual([
      { theme: 'shelter-and-care', from: ['EXA-2019-1', 'EXA-2019-3'], to: ['EXA-2020-1'] },
      { theme: 'prosecution', from: [], to: ['EXA-2020-2'] },
      { theme: 'data', from: ['EXA-2019-2'], to: [] },
    ]);
  });
});
