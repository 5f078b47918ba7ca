import { describe, expect, it } from 'vitest';
import { SearchAnswer } from '../../../../electron/contract';
import type { SearchEngine } from '../../../../electron/search/engine';
import { generateReports } from '../../../bench/corpus';
import { engineOf, packOf, requestFor } from './packs';

const INPUTS: readonly string[] = [
  '',
  ' ',
  '\n\t',
  '"',
  '""',
  '"""',
  '"" ""',
  '"a',
  '"labor "inspectors"',
  '“curly” «angle» „low“',
  '-',
  '--',
  '-"',
  '-""',
  '-"x',
  '- -- ---',
  '-shelter',
  '--help',
  '+',
  '~',
  '*',
  '**',
  '*shelter*',
  's*',
  '^',
  ':',
  'text:',
  'text:shelter',
  'field:x',
  'protection:',
  'foo~',
  'foo~2',
  'foo^',
  'foo^10',
  '+shelter +police',
  'a OR b AND NOT c',
  'NEAR(a b, 2)',
  '(shelter',
  'shelter)',
  '[a-z]+',
  '.*',
  '(a+)+$',
  'a{1,99999}',
  '\\',
  '\\u0000',
  '\0',
  'sh\0elter',
  '%00%27',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '${process.exit()}',
  '__proto__',
  'constructor',
  'hasOwnProperty toString valueOf',
  '../../etc/passwd',
  'null',
  'NaN Infinity',
  '\ud800',
  'shelter \udc00',
  'e\u0301'.repeat(300),
  `a${'\u0301'.repeat(5_000)}`,
  '\u202eretlehs',
  '\ufeffshelter',
  '🙂',
  '👩‍👩‍👧‍👦 '.repeat(60),
  '受害者',
  'الضحايا',
  'ผู้เสียหาย',
  'x'.repeat(20_000),
  'shelter '.repeat(3_000),
  'victim '.repeat(16),
  'the of and to in a for with that on by as from were was is are not',
  Array.from({ length: 400 }, (_, at) => String.fromCharCode(97 + (at % 26))).join(' '),
  Array.from({ length: 40 }, (_, at) => `word${at}`).join(' '),
  `"${'the '.repeat(200)}"`,
  '"victims" '.repeat(60),
  `-${'a'.repeat(500)}`,
  '-a -b -c -d -e -f -g -h -i -j -k -l -m -n -o -p',
  '1e999',
  '2020 2019 2018 2017',
  '....,,,,----',
  "''''''",
  'a'.repeat(399).concat('\ud83d\ude42'),
];

const engine = (): SearchEngine =>
  engineOf([
    packOf(generateReports({ reports: 16, countries: 8, seed: 41 })),
    packOf(generateReports({ reports: 4, countries: 4, seed: 42 })),
  ]);

describe('anything typed', () => {
  it(`is safe: ${INPUTS.length} inputs give answers in the form of the contract, each within a blink`, {
    timeout: 60_000,
  }, () => {
    expect(INPUTS.length).toBeGreaterThanOrEqual(60);
    const searched = engine();
    searched.search(requestFor('warm up'));
    for (const input of INPUTS) {
      for (const wholeWords of [false, true]) {
        const begun = performance.now();
        const answer = searched.search(requestFor(input, { wholeWords, limit: { recommendations: 10, text: 10 } }));
        // Generous for a busy machine; what is unbounded takes minutes.
        expect(performance.now() - begun, input.slice(0, 40)).toBeLessThan(1_000);
        expect(SearchAnswer.parse(answer)).toEqual(answer);
        for (const { text, matches } of [...answer.recommendations, ...answer.text]) {
          for (const [start, end] of matches)
            expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}.]$|^[\p{L}\p{N}]$/u);
        }
      }
    }
  });

  it('has no hidden meaning: signs between words change nothing', () => {
    const searched = engine();
    const plain = searched.search(requestFor('labor inspectors '));
    for (const typed of [
      '+labor +inspectors ',
      'labor* inspectors* ',
      'labor~ inspectors^ ',
      '(labor) [inspectors] ',
    ]) {
      const answer = searched.search(requestFor(typed));
      expect(answer.recommendations, typed).toEqual(plain.recommendations);
    }
  });

  it('never ends in nothing: an offer finds what it says', () => {
    const searched = engine();
    for (const query of [
      'zzzzqq',
      'qqqq xxxx',
      '"inspectors labor"',
      '-victims',
      '"trafiking victims"',
      'shelterzzzz',
    ]) {
      const { total, instead } = searched.search(requestFor(query));
      expect(total, query).toBe(0);
      expect(instead.length, query).toBeGreaterThan(0);
      for (const offer of instead) {
        const { heading } = searched.search(requestFor(offer.query));
        expect(heading.recommendations + heading.text, offer.query).toBe(offer.count);
      }
    }
  });
});
