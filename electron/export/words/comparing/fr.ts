import type { ComparingWords } from './comparing';

const recommendations = (n: number) => `${n} ${n < 2 ? 'recommandation' : 'recommandations'}`;

export const comparingInFrench: ComparingWords = {
  matched: 'Rapprochées d’après leur texte. Lisez les deux avant de vous fier à un rapprochement.',
  arrangedByTheme: 'Classées par thème d’après leurs mots. Rien ici ne dit que deux textes demandent la même chose.',
  legend: {
    shown: 'Les mots barrés ont été supprimés ; les mots soulignés ont été ajoutés.',
    plain: 'Les mots entre [-…-] ont été supprimés, les mots entre {+…+} ont été ajoutés.',
  },
  aloud: { added: 'ajouté :', removed: 'supprimé :' },
  compared: (what) => `${what}, comparaison`,
  asked: (n, year, before, yearBefore) => `${recommendations(n)} en ${year}, ${before} en ${yearBefore}`,
  byTheme: (years) =>
    `${years.length === 1 ? 'édition' : 'éditions'} ${years.join(' et ')}, recommandations par thème`.trim(),
  same: 'Identique',
  reworded: 'Reformulé',
  newIn: (year) => `Nouveau en ${year}`,
  notIn: (year) => `Absent en ${year}`,
  notAskedIn: (year) => `Non demandé en ${year}`,
  sameWordsAs: (id) => `Dans les mêmes termes que ${id}.`,
  themes: {
    'shelter-and-care': 'Hébergement et soins',
    prosecution: 'Poursuites',
    law: 'Législation',
    identification: 'Identification',
    'victims-in-proceedings': 'Victimes dans les procédures',
    'labor-and-recruitment': 'Travail et recrutement',
    migration: 'Migration',
    children: 'Enfants',
    awareness: 'Sensibilisation',
    coordination: 'Coordination',
    data: 'Données',
    other: 'Autres',
  },
  noTheme: 'Aucune recommandation sur ce thème',
  historyOf: (what) => `${what}, les demandes année après année`,
  editions: (years) =>
    `${years.length} ${years.length === 1 ? 'édition' : 'éditions'}, ${years[0]} à ${years[years.length - 1]}`,
  firstAsked: 'Première demande',
  askedAgain: 'Demandé de nouveau',
  sameAs: (year) => `Identique à ${year}`,
  partOf: (id) => `Partie de ${id}`,
  also: (ids) => `Aussi ${ids}`,
  fromTo: (first, last) => `${first} à ${last}`,
  notAsked: (years) => `Non demandé en ${years}`,
  noRecommendations: (years) =>
    years === null ? 'Aucune recommandation dans cette édition' : `Aucune recommandation dans les éditions ${years}`,
  notHere: (years) =>
    years === null
      ? 'Cette édition n’est pas dans la bibliothèque'
      : `Les éditions ${years} ne sont pas dans la bibliothèque`,
  damaged: (years) =>
    years === null
      ? 'Cette édition est endommagée et n’a pas été comparée'
      : `Les éditions ${years} sont endommagées et n’ont pas été comparées`,
  columns: { change: 'changement', theme: 'thème', matchedWith: 'rapproché de', historyOf: 'historique de' },
};
