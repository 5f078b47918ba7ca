import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../data/model';
import { generateReports } from '../../../bench/corpus';
import { engineOf, found, marked, packOf, reportOf, requestFor, searching } from './packs';

describe('a phrase', () => {
  it('has the same counts as a scan of the text, always', () => {
    const reports = generateReports({ reports: 40, countries: 20, seed: 21 });
    const engine = engineOf([packOf(reports.slice(0, 25)), packOf(reports.slice(25))]);
    const texts = reports.flatMap((report) => Array.from(passagesOf(report), ({ passage }) => passage.text));
    const scanned = texts.map(plain);
    const phrases = [
      'labor inspectors',
      'first responders',
      'in the',
      'of the',
      'the government',
      'debt-based coercion',
      'standard operating procedures',
      'victim identification and referral protocol',
      'prison terms ranging from',
      'national action plan',
      'plan national',
      'Re-traumatization',
      'compared with',
      'trafficking victims',
      'years’ imprisonment',
      'to prison',
      ...randomPhrases(texts),
    ];
    for (const phrase of phrases) {
      const answer = engine.search(requestFor(`"${phrase}"`, { limit: { recommendations: 0, text: 0 } }));
      const pattern = scanFor(phrase);
      expect([phrase, answer.total]).toEqual([phrase, scanned.filter((text) => pattern.test(text)).length]);
      expect(answer.approximate).toBe(false);
    }
  });

  it('is words in a row, whatever signs and capitals stand between', () => {
    const search = searching(
      reportOf('BEL-2020', {
        recommendations: [
          'Fund the Labor   Inspectors of each town.',
          'Ask inspectors about labor.',
          'Hire labor, and inspectors.',
          'Train “labor” inspectors; visit.',
        ],
      }),
    );
    expect(found(search('"labor inspectors"')).toSorted()).toEqual(['BEL-2020-1', 'BEL-2020-4']);
    expect(marked(search('"labor inspectors"')).map((words) => words.join(' ').toLowerCase())).toEqual([
      'labor inspectors',
      'labor inspectors',
    ]);
  });

  it('marks its words only where they stand in a row', () => {
    const search = searching(
      reportOf('BEL-2020', { recommendations: ['Plans: an action plan, not a plan of action.'] }),
    );
    expect(marked(search('"action plan"'))).toEqual([['action', 'plan']]);
  });

  it('goes together with other words, and with a minus', () => {
    const search = searching(
      reportOf('BEL-2020', {
        recommendations: ['Fund the action plan.', 'Print the action plan in Dutch.', 'Plan the action in Dutch.'],
      }),
    );
    expect(search('"action plan" dutch ').all).toBe(1);
    expect(found(search('"action plan" dutch '))[0]).toBe('BEL-2020-2');
    expect(found(search('plan -"action plan"'))).toEqual(['BEL-2020-3']);
  });

  it('that is still being typed has its last word as a beginning', () => {
    const search = searching(
      reportOf('BEL-2020', { recommendations: ['Train labor inspectors.', 'Inspect the labor.'] }),
    );
    expect(found(search('"labor insp'))).toEqual(['BEL-2020-1']);
    expect(search('"labor insp"').total).toBe(0);
  });

  it('is never forgiven a typing error, so that a single word can be asked for exactly', () => {
    const search = searching(reportOf('BEL-2020', { recommendations: ['Stop trafficking.'] }));
    expect(search('trafiking').forgiven).toEqual([{ typed: 'trafiking', used: 'trafficking' }]);
    const exact = search('"trafiking"');
    expect(exact).toMatchObject({ total: 0, forgiven: [], unknown: ['trafiking'] });
    expect(exact.instead).toContainEqual({ query: 'trafiking', count: 1 });
  });
});

/** Runs of two to four words as they stand in texts. */
function randomPhrases(texts: readonly string[]): string[] {
  return Array.from({ length: 40 }, (_, number) => {
    const words = (texts[(number * 97) % texts.length] ?? '').split(' ');
    const start = (number * 13) % Math.max(1, words.length - 4);
    return words
      .slice(start, start + 2 + (number % 3))
      .join(' ')
      .replace(/["“”]/g, '');
  });
}

/** As the scan reads text and phrase alike. */
function plain(from: string): string {
  return from
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1');
}

/** A pattern of its own: letters and digits in a row, anything else between them. */
function scanFor(phrase: string): RegExp {
  const words = plain(phrase).match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? [];
  const pattern = words.map((word) => word.replace(/\./g, '\\.')).join('[^a-z0-9]+');
  return new RegExp(`(?<![a-z0-9]|\\d\\.)${pattern}(?![a-z0-9]|\\.\\d)`);
}
