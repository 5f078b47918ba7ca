import { describe, expect, it } from 'vitest';
import { countFault, detailsOf } from '../../../../../renderer/screens/fault/details';

describe('the details of a fault', () => {
  it('name the report, never what was typed', () => {
    const fault = new Error('x');
    expect(detailsOf(fault, { at: 'report', report: 'EXA-2019', passage: 'EXA-2019-4' }).page).toBe('report EXA-2019');
    expect(detailsOf(fault, { at: 'search', query: 'the name of a person' }).page).toBe('search');
  });

  it('leave out messages that could hold text', () => {
    const fault = new SyntaxError('Unexpected token in "Train first responders"\n on the protocol');
    expect(detailsOf(fault, { at: 'library' }).fault).toMatch(/^SyntaxError\nat /);
    expect(detailsOf(fault, { at: 'library' }).fault).not.toMatch(/Train|protocol/);
  });

  it('keep messages that speak of the program', () => {
    expect(detailsOf(new TypeError('x is undefined'), { at: 'library' }).fault).toMatch(
      /^TypeError: x is undefined\nat /,
    );
  });
});

describe('the count of faults', () => {
  it('is of each page', () => {
    expect(countFault({ at: 'help' })).toBe(1);
    expect(countFault({ at: 'report', report: 'EXA-2019' })).toBe(1);
    expect(countFault({ at: 'report', report: 'EXA-2019', passage: 'EXA-2019-2' })).toBe(2);
    expect(countFault({ at: 'report', report: 'EXA-2020' })).toBe(1);
  });
});
