import { describe, expect, it } from 'vitest';
import { wordingKey } from '../../../../electron/compare/wording';

describe('the words of a text', () => {
  it.each([
    ['Fund the “one-stop” centers – in full.', 'fund the "one stop" centers - in full;'],
    ['the National Authority’s plan', "the national authority's plan"],
    ['anti‑trafficking', 'anti-trafficking'],
    ['re-traumatization', 'retraumatization'],
    ['1,300 calls', '1300 calls'],
    ['40 percent', '40 %'],
    ['courts & police', 'courts and police'],
    ['eﬀorts of the ofﬁce', 'efforts of the office'],
    ['a no\u00adtice', 'a notice'],
    ['in the law .The', 'in the law. The'],
    ['15–20 cases', '15-20 cases'],
  ])('%s = %s', (one, other) => expect(wordingKey(one)).toBe(wordingKey(other)));

  it.each([
    ['1.5 million', '15 million'],
    ['in 10, 20 places', 'in 1020 places'],
    ['15–20 cases', '1520 cases'],
    ['$40', '40'],
    ['ou', 'où'],
    ['judges', 'judge'],
    ['ten', '10'],
  ])('%s ≠ %s', (one, other) => expect(wordingKey(one)).not.toBe(wordingKey(other)));
});
