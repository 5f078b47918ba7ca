import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../electron/search/analyzer';
import { generateReports } from '../../../bench/corpus';
import { passagesOf } from '../../../../data/model';

/** Text → words of the index. A compound is written whole, then `=` and its parts. */
const CASES: readonly [text: string, words: string][] = [
  ['cote divoire', 'cote divoire'],
  ['Côte d’Ivoire', 'cote divoire=d+ivoire'],
  ["COTE D'IVOIRE", 'cote divoire=d+ivoire'],
  ['retraumatization', 'retraumatization'],
  ['re-traumatization', 'retraumatization=re+traumatization'],
  [
    're‑traumatization and re‐traumatization',
    'retraumatization=re+traumatization and retraumatization=re+traumatization',
  ],
  ['NGO run', 'ngo run'],
  ['NGO-run shelters', 'ngorun=ngo+run shelters'],
  ['victim-centered', 'victimcentered=victim+centered'],
  ['U.S.', 'us'],
  ['the U.S. and U.N. gave', 'the us and un gave'],
  ['us', 'us'],
  ['T-visa', 'tvisa=t+visa'],
  ['63.9', '63.9'],
  ['$63.9 million', '63.9 million'],
  ['1,234 and 1,234,567.5', '1234 and 1234567.5'],
  ['12,5', '12 5'],
  ['WHO', 'who'],
  ['it', 'it'],
  ['1591(a)', '1591 a'],
  ['§ 1591', '1591'],
  ['18 U.S.C. § 1591(a)', '18 usc 1591 a'],
  ['Belgium’s and victims’', 'belgium and victims'],
  ["the government's", 'the government'],
  ['victims.Train', 'victims train'],
  ['COVID-19', 'covid19=covid+19'],
  ['2019–2022', '2019 2022'],
  ['anti–trafficking', 'antitrafficking=anti+trafficking'],
  ['and/or', 'and or'],
  ['sex (or labor)', 'sex or labor'],
  ['straße STRASSE', 'strasse strasse'],
  ['ﬁne ﬂed', 'fine fled'],
  ['e\u0301tat état ETAT', 'etat etat etat'],
  ['Curaçao São Tomé', 'curacao sao tome'],
  ['Łódź Ørsted Æsir þing', 'lodz orsted aesir thing'],
  ['Ağrı İstanbul', 'agri istanbul'],
  ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zero width'],
  ['الإتجار بالأشخاص', 'الاتجار بالاشخاص'],
  ['المُجْتَمَع المجتمع', 'المجتمع المجتمع'],
  ['الـضـحـايا', 'الضحايا'],
  ['حماية مستشفى', 'حمايه مستشفي'],
  ['کودکان ایران', 'كودكان ايران'],
  ['می‌خواهم', 'ميخواهم=مي+خواهم'],
  ['٣٤ ۳۴ ३४ ３４', '34 34 34 34'],
  ['١٬٢٣٤', '1234'],
  ['人口贩运受害者', '人口 贩运 受害者'],
  ['การค้ามนุษย์', 'การ ค้า มนุษย์'],
  ['торговля людьми Ёлка', 'торговля людьми елка'],
  ['Θύμα ΘΥΜΑΣ θύμας', 'θυμα θυμασ θυμασ'],
  ['हिंसा', 'हिंसा'],
  ['emoji 🙂 and 👩‍👩‍👧', 'emoji and'],
  ['… — !? "" --', ''],
  ["O'Neil’s", 'oneil=o+neil'],
  ['a.m. e.g. Ph.D.', 'am eg ph d'],
];

function written(text: string): string {
  const words: string[] = [];
  let parts = 0;
  const tokens = tokensOf(text);
  for (const [at, { term, joined, end }] of tokens.entries()) {
    if (joined) {
      words.push(`${term}=`);
      parts = tokens.slice(at + 1).filter(({ start }) => start < end).length;
    } else if (parts > 0) {
      words[words.length - 1] += words.at(-1)?.endsWith('=') === true ? term : `+${term}`;
      parts -= 1;
    } else words.push(term);
  }
  return words.join(' ');
}

const terms = (text: string): string[] => tokensOf(text).map(({ term }) => term);

describe('the analyzer', () => {
  it.each(CASES)('reads %j as %j', (text, words) => {
    expect(written(text)).toBe(words);
  });

  it('cuts the original text exactly at each word', () => {
    const text = 'In “Côte d’Ivoire”, NGO-run shelters (63.9 %) e\u0301taient ﬁnes: Belgium’s U.S. §1591(a).';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      'In|Côte|d’Ivoire|d|Ivoire|NGO-run|NGO|run|shelters|63.9|e\u0301taient|ﬁnes|Belgium|U.S.|1591|a'.split('|'),
    );
  });

  it('numbers words through; the whole of a compound stands at its first part', () => {
    expect(tokensOf('the NGO-run shelter').map(({ term, position }) => [term, position])).toEqual([
      ['the', 0],
      ['ngorun', 1],
      ['ngo', 1],
      ['run', 2],
      ['shelter', 3],
    ]);
  });

  it('reads curly and straight signs alike, and plain text the same whatever stands beside it', () => {
    const [report] = generateReports({ reports: 1, seed: 3, countries: 1 });
    if (!report) throw new Error('no report');
    for (const { passage } of passagesOf(report)) {
      // A letter beyond ASCII sends the whole text through the patterns for all scripts.
      expect(terms(`${passage.text} é`)).toEqual([...terms(passage.text), 'e']);
    }
  });

  it('cuts words that are longer than any', () => {
    expect(tokensOf('x'.repeat(20_000)).map(({ term, end }) => [term.length, end])).toEqual([[64, 20_000]]);
  });
});
