import { describe, expect, it } from 'vitest';
import { found, reportOf, searching } from './packs';

const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

describe('where no passage has all the words', () => {
  it('a rare word is more of the query than common ones', () => {
    const search = searching(
      reportOf('SWZ-2020', {
        recommendations: [...times(25, 'End forced labor in the fields.'), 'Ask the chiefs for permission in writing.'],
      }),
    );
    const { recommendations } = search('chiefs forced labour ');
    expect(recommendations[0]).toMatchObject({ passage: 'SWZ-2020-26', without: ['forced', 'labour'] });
  });

  it('words that stand together come before words that stand apart', () => {
    const search = searching(
      reportOf('GHA-2020', {
        recommendations: [
          'Offer a video to all courts of the country, and later their testimony.',
          'Record video testimony in all courts of the country, and that later.',
        ],
      }),
    );
    expect(found(search('orphans video testimony '))).toEqual(['GHA-2020-2', 'GHA-2020-1']);
  });

  it('a word that the reports do not have hides nothing of what the others find', () => {
    const search = searching(reportOf('GHA-2020', { recommendations: ['Inspect vessels.', 'Inspect farms.'] }));
    expect(found(search('zeppelins vessels '))).toEqual(['GHA-2020-1']);
  });
});

const brides = (): ReturnType<typeof searching> =>
  searching(
    reportOf('MMR-2020', {
      recommendations: ['Recognize victims of arranged marriages.', 'Protect brides.', 'Publish statistics.'],
    }),
  );

describe('neighbours of a word', () => {
  it('follow where few passages have it, and never count as the word', () => {
    const answer = brides()('brides ');
    expect(answer).toMatchObject({ all: 1, heading: { recommendations: 1, text: 0, countries: 1 } });
    expect(answer.recommendations.map(({ passage, without }) => [passage, without])).toEqual([
      ['MMR-2020-2', []],
      ['MMR-2020-1', ['brides']],
    ]);
  });

  it('are so both ways', () => {
    expect(found(brides()('marriage '))).toEqual(['MMR-2020-1', 'MMR-2020-2']);
  });

  it('bring up passages among those that lack a word', () => {
    const answer = searching(
      reportOf('COD-2020', {
        recommendations: ['Return children to school.', 'Separate children from every armed militia of the region.'],
      }),
    )('child soldiers ');
    expect(found(answer)).toEqual(['COD-2020-2', 'COD-2020-1']);
  });
});

describe('a country alone', () => {
  it('brings first the passages that say its name', () => {
    const search = searching(
      reportOf('GHA-2020', {
        text: { overview: ['Shelters were full.', 'The Government of Ghana does not meet the standards.'] },
      }),
    );
    expect(found(search('ghana '))).toEqual(['GHA-2020-P2', 'GHA-2020-P1']);
  });
});

describe('a question', () => {
  it('does not require what every question is about', () => {
    const search = searching(
      reportOf('HTI-2020', { recommendations: ['Close orphanages.', 'The government should fund courts.'] }),
    );
    expect(search('what should the government do about orphanages ')).toMatchObject({ all: 1, words: ['orphanages'] });
    expect(search('government orphanages ').words).toEqual(['government', 'orphanages']);
  });
});
