import { expect, it } from 'vitest';
import { countries } from '../../../../data/countries';
import { countriesNamed, plainLetters } from '../../../../electron/search/country-names';
import { countriesOfPeople } from '../../../../electron/search/demonyms';
import { fold } from '../../../../electron/search/fold';

it('reads the letters of every country as the analyzer does', () => {
  const names = countries.flatMap(({ name, others, before }) => [name, ...others, ...before.map((old) => old.name)]);
  expect(names.length).toBeGreaterThan(countries.length);
  for (const name of names) expect(plainLetters(name)).toBe(fold(name));
});

it.each([
  ['afghan', ['AFG']],
  ['afghans', ['AFG']],
  ['albanian', ['ALB']],
  ['zimbabwean', ['ZWE']],
  ['congolese', ['COD', 'COG']],
  ['batswana', ['BWA']],
  ['swis', []],
  ['thailand', []],
  ['afg', []],
  ['', []],
])('knows whose people are called so: %j', (word, codes) => {
  expect([...countriesOfPeople(word)].toSorted()).toEqual(codes);
});

it.each([
  ['congo', ['COD', 'COG']],
  ['guinea', ['GIN']],
  ['macedonia', ['MKD']],
])('takes a short name for all countries that share it, unless it is the whole name of one: %s', (word, codes) => {
  expect([...(countriesNamed([word], [word], false)?.codes ?? [])].toSorted()).toEqual(codes);
});

it('knows only countries of the table', () => {
  const codes = new Set(countries.map(({ code }) => code));
  const people = 'afghan,belgian,kosovar,korean,sudanese,yemeni,emirati,swazi,burmese,filipino'.split(',');
  for (const word of people) {
    const named = [...countriesOfPeople(word)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  }
});
