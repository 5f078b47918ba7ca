import { comparingInFrench } from './comparing/fr';
import type { Words } from './words';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const count = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;
const list = (items: string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items[items.length - 1] ?? ''}`;

export const french: Words = {
  months,
  date: (iso) => {
    const day = Number(iso.slice(8, 10));
    return `${day === 1 ? '1er' : day} ${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
  },
  list,
  page: ['Page ', ' sur ', ''],
  contents: 'Sommaire',
  tipReport: 'Rapport sur la traite des personnes',
  tipShort: 'Rapport TIP',
  edition: (when) => `Rapport sur la traite des personnes, ${when}`,
  running: (country, year) => `${country}, Rapport TIP ${year}`.trim(),
  unknownCountry: 'Pays non nommé',
  tiers: {
    '1': 'Catégorie 1',
    '2': 'Catégorie 2',
    '2WL': 'Catégorie 2, liste de surveillance',
    '3': 'Catégorie 3',
    SC: 'Cas particulier',
    none: 'Aucune catégorie indiquée',
  },
  sections: {
    overview: 'Résumé',
    recommendations: 'Recommandations prioritaires',
    prosecution: 'Poursuites',
    protection: 'Protection',
    prevention: 'Prévention',
    profile: 'Profil de la traite',
    efforts: 'Efforts du gouvernement',
  },
  noRecommendations: 'Ce rapport ne contient pas de recommandations prioritaires.',
  emptySection: 'Aucun texte ne figure sous ce titre.',
  kinds: {
    summary: 'Résumé par pays',
    recommendations: 'Recommandations prioritaires',
    full: 'Rapport complet',
    selection: 'Sélection de recommandations',
    passages: 'Passages choisis',
    'follow-up': 'Suivi',
    edition: 'Édition entière',
    comparison: 'Comparaison',
    history: 'Historique',
  },
  satchel: 'Satchel',
  chosen: 'Recommandations trouvées',
  deck: (recommendations, paragraphs, countries, years) =>
    [
      list([
        ...(recommendations > 0 || paragraphs === 0
          ? [count(recommendations, 'recommandation', 'recommandations')]
          : []),
        ...(paragraphs > 0 ? [count(paragraphs, 'passage du rapport', 'passages des rapports')] : []),
      ]) + (countries > 0 ? `, ${count(countries, 'pays', 'pays')}` : ''),
      ...(years.length > 0 ? [`${years.length === 1 ? 'édition' : 'éditions'} ${list(years)}`] : []),
    ].join(', '),
  reportsDeck: (reports, content) =>
    `${count(reports, 'pays', 'pays')}, ${
      {
        summary: 'résumés et recommandations prioritaires',
        recommendations: 'recommandations prioritaires',
        full: 'rapports complets',
      }[content]
    }`,
  newIn: (year) => `Nouveau en ${year}.`,
  askedEveryYearSince: (year) => `Demandé chaque année depuis ${year}.`,
  askedSince: (year) => `Demandé depuis ${year}.`,
  askedIn: (years) => `Demandé en ${years}.`,
  note: (text) => `Note : ${text}`,
  followUp: (state, date, text) => `Suivi : ${state}, ${date}.${text === '' ? '' : ` ${text}`}`,
  states: { 'no-action': 'Aucune action', 'under-way': 'En cours', done: 'Fait' },
  howToCite: 'Comment citer.',
  sources: 'Sources.',
  department: 'Département d’État des États-Unis',
  extract: 'extrait',
  citeById: (example) => `Citez une recommandation par son identifiant, par exemple ${example}.`,
  heldAt: (many, date, checksums) =>
    `${many ? 'Textes conservés' : 'Texte conservé'} dans Satchel au ${date} ; SHA-256 ${checksums}.`,
  sourceLine: (statement) => `Mention de source telle que reçue : « ${statement} ».`,
  notHeld: (ids) => `Absents de cette bibliothèque, imprimés tels qu’ils étaient lors du choix : ${ids}.`,
  notesAreTheAuthors: 'Les notes sont celles de l’auteur et ne font pas partie des rapports.',
  comparing: comparingInFrench,
  columns: [
    'identifiant',
    'code du pays',
    'pays',
    'édition',
    'catégorie',
    'numéro',
    'texte',
    'note',
    'suivi',
    'années demandées',
    'source',
    'établi le',
  ],
};
