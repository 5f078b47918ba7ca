import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReports } from '../../../../data/reading/read';
import { SearchAnswer } from '../../../../electron/contract';
import { engineOf, found, marked, packOf, reportOf, requestFor, searching } from './packs';

type Search = ReturnType<typeof searching>;

const seed = async (): Promise<Search> => {
  const file = path.join(import.meta.dirname, '../../../../data/reports/2020/belgium.txt');
  const { reports } = await readReports({ name: 'belgium.txt', bytes: fs.readFileSync(file) });
  return searching(...reports);
};

const explained = (): Search =>
  searching(
    reportOf('BEL-2020', {
      recommendations: [
        'Write standard operating procedures.',
        'Follow the SOPs.',
        'Use the Anti-Trafficking Task Force (ATTF) well.',
        'Fund the ATTF.',
      ],
      text: { protection: ['Officials used standard operating procedures (SOPs).'] },
    }),
  );

describe('the seed report', () => {
  it('is found as it is typed', async () => {
    const search = await seed();
    const answer = search('shelt');
    expect(found(answer)).toEqual(['BEL-2020-2', 'BEL-2020-3', 'BEL-2020-P1']);
    expect(marked(answer)).toEqual([['shelters'], ['shelters'], ['shelter']]);
    expect(SearchAnswer.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      total: 3,
      totals: { recommendations: 2, text: 1 },
      all: 3,
      countries: 1,
      forgiven: [],
    });
  });

  it.each([
    ['retraumatization', 'BEL-2020-5', ['re-traumatization']],
    ['re-traumatization', 'BEL-2020-5', ['re-traumatization']],
    ['ngo run', 'BEL-2020-3', ['NGO-run']],
    ['NGO-run', 'BEL-2020-3', ['NGO-run']],
    ['victimcentered', 'BEL-2020-5', ['victim-centered']],
    ['prosecution convicted', 'BEL-2020-4', ['prosecute', 'convicted', 'convicted']],
    ['unacompanied', 'BEL-2020-3', ['unaccompanied']],
    ['"UN TIP Protocol"', 'BEL-2020-9', ['UN', 'TIP', 'Protocol']],
  ])('answers %s', async (query, first, words) => {
    const answer = (await seed())(query);
    expect(found(answer)[0]).toBe(first);
    expect(marked(answer)[0]).toEqual(words);
  });
});

describe('the words of a query', () => {
  const plans = reportOf('BEL-2020', {
    recommendations: [
      'Train labor inspectors on farms.',
      'Inspect farms that hire labor.',
      'Train judges.',
      'Fund labour courts and train inspectors there.',
      'Publish drones of data.',
    ],
    text: { prevention: ['Labor inspectors were trained; farms were not visited.'] },
  });

  it('must all be there; passages with most of them follow and say what they lack', () => {
    const answer = searching(plans)('train inspectors farms ');
    expect(answer.all).toBe(2);
    const [first] = answer.recommendations;
    expect(first).toMatchObject({ passage: 'BEL-2020-1', without: [] });
    const partly = answer.recommendations.filter(({ without }) => without.length > 0);
    expect(partly.map(({ passage, without }) => [passage, without])).toContainEqual(['BEL-2020-4', ['farms']]);
    expect(answer.recommendations.map(({ without }) => without.length > 0)).toEqual(
      answer.recommendations.map(({ without }) => without.length > 0).toSorted((a, b) => Number(a) - Number(b)),
    );
    expect(answer.words).toEqual(['train', 'inspectors', 'farms']);
    expect(answer.total).toBe(answer.totals.recommendations + answer.totals.text);
  });

  it('are said when no passage has them', () => {
    const answer = searching(plans)('zeppelins inspectors farms ');
    expect(answer.all).toBe(0);
    expect(answer.unknown).toEqual(['zeppelins']);
    expect(answer.heading).toEqual({ recommendations: 3, text: 1, countries: 1 });
    expect(answer.recommendations[0]?.without).toEqual(['zeppelins']);
  });

  it('as typed come before their relatives', () => {
    const search = searching(
      reportOf('BEL-2020', {
        recommendations: ['Prosecution of crimes.', 'Prosecute crimes now.', 'Prosecutors, prosecution.'],
      }),
    );
    expect(found(search('prosecute '))).toEqual(['BEL-2020-2', 'BEL-2020-3', 'BEL-2020-1']);
    expect(marked(search('prosecute '))[0]).toEqual(['Prosecute']);
  });

  it('find relatives also where they are not in the index themselves', () => {
    const search = searching(
      reportOf('BEL-2020', {
        recommendations: [
          'Ensure victims face no penalty.',
          'Support the demobilization of boys.',
          'Criminalise the practice.',
        ],
      }),
    );
    for (const [typed, passage] of [
      ['penalize', 'BEL-2020-1'],
      ['penalising', 'BEL-2020-1'],
      ['demobilised', 'BEL-2020-2'],
      ['criminalized', 'BEL-2020-3'],
    ]) {
      expect(search(`${typed} `), typed).toMatchObject({ total: 1, forgiven: [] });
      expect(found(search(`${typed} `)), typed).toEqual([passage]);
    }
  });

  it('are forgiven typing errors, which is said, only after relatives', () => {
    const search = searching(plans);
    expect(search('inpsectors ').forgiven).toEqual([{ typed: 'inpsectors', used: 'inspectors' }]);
    expect(search('laborinspectors ').forgiven).toEqual([{ typed: 'laborinspectors', used: 'labor inspectors' }]);
    expect(search('train inspectrs on frams ').forgiven).toEqual([
      { typed: 'inspectrs', used: 'inspectors' },
      { typed: 'frams', used: 'farms' },
    ]);
    expect(search('inspector ').forgiven).toEqual([]);
    // Numbers are never guessed, nor very short words, nor the opposite of what was typed.
    expect(searching(reportOf('BEL-2020', { recommendations: ['Offer legal aid.'] }))('illegal ').forgiven).toEqual([]);
    expect(search('2021 ').forgiven).toEqual([]);
    expect(search('tra ').forgiven).toEqual([]);
  });

  it('of everyday speech meet those of the reports, where the reports have no other; which is said', () => {
    const search = searching(
      reportOf('BEL-2020', { recommendations: ['Sentence traffickers to prison.', 'Search vessels.', 'Count boats.'] }),
    );
    expect(search('jail ')).toMatchObject({ total: 1, forgiven: [{ typed: 'jail', used: 'prison' }] });
    expect(search('boats ')).toMatchObject({ all: 1, forgiven: [] });
    expect(found(search('boats '))[0]).toBe('BEL-2020-3');
    expect(search('ships ')).toMatchObject({ all: 1, forgiven: [{ typed: 'ships', used: 'vessels' }] });
    expect(found(search('ships '))[0]).toBe('BEL-2020-2');
  });

  it('that only hold a question together are not required, but can be searched for', () => {
    const search = searching(
      reportOf('BEL-2020', { recommendations: ['Open a shelter.', 'Ask the WHO, who knows it.'] }),
    );
    expect(search('how many shelters are there? ')).toMatchObject({ all: 1, words: ['shelters'] });
    expect(found(search('who '))).toEqual(['BEL-2020-2']);
    expect(found(search('it '))).toEqual(['BEL-2020-2']);
    expect(search('WHO shelter ').words).toEqual(['WHO', 'shelter']);
  });

  it('after a minus leave passages out, which is said', () => {
    const answer = searching(plans)('train -judges ');
    expect(answer.leftOut).toEqual(['judges']);
    expect(found(answer)).not.toContain('BEL-2020-3');
    expect(found(answer)).toContain('BEL-2020-1');
    expect(searching(plans)('-judges')).toMatchObject({ total: 0, instead: [{ query: 'judges', count: 1 }] });
  });

  it('of which the last is a beginning, unless whole words are wanted or a space follows', () => {
    const search = searching(plans);
    expect(search('insp').total).toBe(4);
    expect(search('insp', { wholeWords: true }).all).toBe(0);
    expect(search('train insp').all).toBe(3);
  });

  it('near each other count more', () => {
    const filler = 'and many other things that a ministry may or may not do in the course of a long year';
    const search = searching(
      reportOf('BEL-2020', { recommendations: [`Train ${filler} inspectors.`, `Inspectors train ${filler} well.`] }),
    );
    expect(found(search('train inspectors '))).toEqual(['BEL-2020-2', 'BEL-2020-1']);
  });
});

describe('short and long forms', () => {
  it('meet, by what the reports themselves explain', () => {
    expect(found(explained()('SOPs ')).toSorted()).toEqual(['BEL-2020-1', 'BEL-2020-2', 'BEL-2020-P1']);
    expect(found(explained()('standard operating procedures ')).toSorted()).toEqual([
      'BEL-2020-1',
      'BEL-2020-2',
      'BEL-2020-P1',
    ]);
    expect(explained()('attf ').all).toBe(2);
  });

  it('are marked where they stand', () => {
    expect(marked(explained()('sops '))).toContainEqual(['standard', 'operating', 'procedures']);
  });
});

describe('countries', () => {
  const reports = [
    reportOf('BEL-2020', {
      recommendations: ['Open shelters.', 'Train judges.'],
      text: { profile: ['Victims come from Kenya.'] },
    }),
    reportOf('KEN-2020', { recommendations: ['Open shelters.'], text: { profile: ['Women are exploited.'] } }),
    reportOf('MMR-2020', { recommendations: ['Demobilize children.'] }),
    reportOf('CIV-2020', { recommendations: ['Inspect cocoa farms.'] }),
    reportOf('COD-2020', { recommendations: ['Release children.'] }),
    reportOf('TUR-2020', { recommendations: ['Fund shelters.'] }),
  ];

  it.each([
    ['burma', 'MMR'],
    ['Myanmar', 'MMR'],
    ['ivory coast', 'CIV'],
    ['cote divoire', 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['DRC', 'COD'],
    ['democratic republic of the congo', 'COD'],
    ['Türkiye', 'TUR'],
    ['belgi', 'BEL'],
  ])('are found by any of their names: %s', (query, code) => {
    const answer = searching(...reports)(query);
    expect(answer.recommendations.length).toBeGreaterThan(0);
    expect(new Set(answer.recommendations.map(({ country }) => country?.code))).toEqual(new Set([code]));
  });

  it('are meant by the name of their people, beside the passages that have it', () => {
    const search = searching(
      reportOf('THA-2020', { recommendations: ['Inspect fishing vessels.'] }),
      reportOf('GHA-2020', { recommendations: ['Inspect fishing vessels.', 'Free Thai crews from fishing vessels.'] }),
      reportOf('COD-2020', { recommendations: ['Inspect mines.'] }),
      reportOf('COG-2020', { recommendations: ['Inspect mines.'] }),
    );
    expect(new Set(found(search('thai fishing ')))).toEqual(new Set(['THA-2020-1', 'GHA-2020-2']));
    expect(new Set(found(search('congolese mines ')))).toEqual(new Set(['COD-2020-1', 'COG-2020-1']));
    expect(found(search('thais '))).toContain('THA-2020-1');
    expect(search('french vessels ').total).toBe(3);
  });

  it('stay named where no passage has all the words: what follows is of them', () => {
    const search = searching(
      reportOf('MDA-2020', { recommendations: ['Fund shelters.', 'Hold complicit officials accountable.'] }),
      reportOf('KEN-2020', { recommendations: ['Fight corruption in shelters.'] }),
    );
    const answer = search('corruption in moldova ');
    // Of the two, the one that speaks of the same in another word; neither is said to have the word.
    expect(answer.recommendations.map(({ passage, without }) => [passage, without])).toEqual([
      ['MDA-2020-2', ['corruption']],
      ['MDA-2020-1', ['corruption']],
    ]);
    expect(answer.all).toBe(0);
  });

  it('beside a topic narrow it', () => {
    const answer = searching(...reports)('kenya shelters ');
    expect(answer.recommendations[0]).toMatchObject({ passage: 'KEN-2020-1', without: [] });
    expect(answer.all).toBe(1);
  });

  it('count before passages that only name them', () => {
    const answer = searching(...reports)('kenya ');
    expect(found(answer)).toEqual(['KEN-2020-1', 'KEN-2020-P1', 'BEL-2020-P1']);
  });

  it('with an edition narrow to that report', () => {
    const search = searching(
      reportOf('KEN-2019', { recommendations: ['Open shelters.'] }),
      reportOf('KEN-2020', { recommendations: ['Open shelters.'] }),
    );
    const answer = search('kenya 2019 ');
    expect(answer.recommendations.filter(({ without }) => without.length === 0).map(({ passage }) => passage)).toEqual([
      'KEN-2019-1',
    ]);
  });
});

describe('offers', () => {
  it('name the spelling that was probably meant, where quotation marks kept it from being corrected', () => {
    const search = searching(reportOf('BEL-2020', { recommendations: ['Open shelters.', 'Fund a shelter for men.'] }));
    expect(search('"sheltr"').instead[0]).toEqual({ query: '"shelter"', count: 1 });
    expect(search('"a sheltr"').instead[0]).toEqual({ query: '"a shelter"', count: 1 });
    expect(search('"zzzzqqq"').instead.length).toBeGreaterThan(0);
  });
});

describe('a library without an index', () => {
  it('finds nothing and says so', () => {
    const engine = engineOf([{ key: 'none', title: 'none', parts: {} }]);
    expect(engine.reports).toBe(0);
    expect(engine.search(requestFor('shelter'))).toMatchObject({ total: 0, recommendations: [], instead: [] });
    expect(packOf([]).parts).toEqual({});
  });
});
