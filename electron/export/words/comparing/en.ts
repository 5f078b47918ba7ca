import type { ComparingWords } from './comparing';

const recommendations = (n: number) => `${n} ${n === 1 ? 'recommendation' : 'recommendations'}`;

export const comparingInEnglish: ComparingWords = {
  matched: 'Matched by their wording. Read both before you rely on a match.',
  arrangedByTheme: 'Put under a theme by their words. Nothing here says that two texts ask for the same.',
  legend: {
    shown: 'Words struck through were removed; underlined words were added.',
    plain: 'Words in [-…-] were removed, words in {+…+} were added.',
  },
  aloud: { added: 'added:', removed: 'removed:' },
  compared: (what) => `${what} compared`,
  asked: (n, year, before, yearBefore) => `${recommendations(n)} asked in ${year}, ${before} in ${yearBefore}`,
  byTheme: (years) =>
    `${years.join(' and ')} ${years.length === 1 ? 'edition' : 'editions'}, recommendations by theme`.trim(),
  same: 'Same',
  reworded: 'Reworded',
  newIn: (year) => `New in ${year}`,
  notIn: (year) => `Not in ${year}`,
  notAskedIn: (year) => `Not asked in ${year}`,
  sameWordsAs: (id) => `In the same words as ${id}.`,
  themes: {
    'shelter-and-care': 'Shelter and care',
    prosecution: 'Prosecution',
    law: 'Law',
    identification: 'Identification',
    'victims-in-proceedings': 'Victims in proceedings',
    'labor-and-recruitment': 'Labor and recruitment',
    migration: 'Migration',
    children: 'Children',
    awareness: 'Awareness',
    coordination: 'Coordination',
    data: 'Data',
    other: 'Other',
  },
  noTheme: 'No recommendation on this theme',
  historyOf: (what) => `${what}, asked year after year`,
  editions: (years) =>
    `${years.length} ${years.length === 1 ? 'edition' : 'editions'}, ${years[0]} to ${years[years.length - 1]}`,
  firstAsked: 'First asked',
  askedAgain: 'Asked again',
  sameAs: (year) => `Same as ${year}`,
  partOf: (id) => `Part of ${id}`,
  also: (ids) => `Also ${ids}`,
  fromTo: (first, last) => `${first} to ${last}`,
  notAsked: (years) => `Not asked in ${years}`,
  noRecommendations: (years) =>
    years === null ? 'No recommendations in this edition' : `No recommendations in the editions ${years}`,
  notHere: (years) =>
    years === null ? 'This edition is not in the library' : `The editions ${years} are not in the library`,
  damaged: (years) =>
    years === null
      ? 'This edition is damaged and was not compared'
      : `The editions ${years} are damaged and were not compared`,
  columns: { change: 'change', theme: 'theme', matchedWith: 'matched with', historyOf: 'history of' },
};
