/**
 * Relatives of a word. `inflectionKey` brings together forms of one word (shelter, shelters, sheltered), `familyKey`
 * also what is derived from it (prosecute, prosecution, prosecutor) and its British and American spellings.
 */
import lunr from 'lunr';
import { apart, irregular, roots } from './word-lists';

/** Words in -ise that are no British spelling of -ize. */
const ISE =
  /^(?:adv|advert|comprom|compr|conc|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|inc|merchand|no|otherw|likew|po|pra|prec|prem|prom|ra|rev|r|superv|surm|surpr|telev|w|arr|ar|cru|bru)is(?:e|es|ed|ing|er|ers|or|ors)$/;
const OUR = /^(lab|neighb|fav|hon|behavi|harb|col|endeav|rum|vap|vig|hum|parl|arm|sav|rig|cand)our/;

/** British spellings: letters that a word must have, what is written otherwise, and how. */
const SPELLINGS: readonly [letters: string, british: RegExp, american: string][] = [
  ['our', OUR, '$1or'],
  ['yse', /yse([sd]?)$/, 'yze$1'],
  ['ence', /^(def|off|pret)ence(s?)$/, '$1ense$2'],
  ['licenc', /^licenc(es?|ed|ing)$/, 'licens$1'],
  ['practis', /^practis(e|es|ed|ing)$/, 'practic$1'],
  ['programme', /^programme(s?)$/, 'program$1'],
  ['re', /^(cent|theat|lit|met|fib)re(s?)$/, '$1er$2'],
  ['ll', /^(counsel|travel|label|cancel|fulfil|enrol|channel|signal|model)l(ed|ing|ers?|ors?|ation)$/, '$1$2'],
  ['il', /^(fulfil|instal|skil)(s|ments?|ful)$/, '$1l$2'],
  ['enrol', /^enrol(s?|ments?)$/, 'enroll$1'],
  ['dgement', /^(ju|acknowle)dgement/, '$1dgment'],
  ['aed', /^(p|orthop)aed/, '$1ed'],
  ['ageing', /^ageing$/, 'aging'],
];
const IZE = /^(.{3,})is(e|es|ed|er|ers|ing|ation|ations|ational)$/;

/** As an American would write it. */
export function american(word: string): string {
  let spelt = word;
  for (const [letters, british, instead] of SPELLINGS) {
    if (spelt.includes(letters)) spelt = spelt.replace(british, instead);
  }
  return spelt.includes('is') && !ISE.test(spelt) ? spelt.replace(IZE, '$1iz$2') : spelt;
}

const ENGLISH = /^[a-z]{3,}$/;

/** One key for all inflections of a word. */
export function inflectionKey(word: string): string {
  if (!ENGLISH.test(word)) return word;
  const known = irregular().get(word);
  if (known !== undefined) return known;
  const spelt = american(word);
  return dropE(dropEnding(spelt));
}

function dropEnding(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return word.slice(0, -1);
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const verb = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(word)?.[1];
  if (verb === undefined || verb.length < 3 || word.endsWith('eed')) return word;
  return verb.replace(/([bdfgmnprt])\1$/, '$1');
}

function dropE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** One key for a word, its inflections and what is derived from it. */
export function familyKey(word: string): string {
  if (!ENGLISH.test(word)) return word;
  const spelt = american(irregular().get(word) ?? word);
  const root = roots().get(spelt) ?? roots().get(spelt.replace(/s$/, ''));
  if (root !== undefined) return root;
  if (apart().has(spelt)) return `=${dropE(inflectionKey(spelt).replace(/ly$/, ''))}`;
  return stem(spelt)
    .replace(/(.{3}(?:at|ut|ct|pt|st|ig|rib|vid|sel|it))(?:or|er|ori|iv)$/, '$1')
    .replace(/(.{4})(?:ist|ism)$/, '$1');
}

function stem(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}
