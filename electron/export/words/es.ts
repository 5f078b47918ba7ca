import { comparingInSpanish } from './comparing/es';
import type { Words } from './words';

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const list = (items: string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items[items.length - 1] ?? ''}`;

export const spanish: Words = {
  months,
  date: (iso) => `${Number(iso.slice(8, 10))} de ${months[Number(iso.slice(5, 7)) - 1] ?? ''} de ${iso.slice(0, 4)}`,
  list,
  page: ['Página ', ' de ', ''],
  contents: 'Índice',
  tipReport: 'Informe sobre la trata de personas',
  tipShort: 'Informe TIP',
  edition: (when) => `Informe sobre la trata de personas, ${when}`,
  running: (country, year) => `${country}, Informe TIP ${year}`.trim(),
  unknownCountry: 'País no indicado',
  tiers: {
    '1': 'Nivel 1',
    '2': 'Nivel 2',
    '2WL': 'Nivel 2, lista de vigilancia',
    '3': 'Nivel 3',
    SC: 'Caso especial',
    none: 'Sin nivel indicado',
  },
  sections: {
    overview: 'Resumen',
    recommendations: 'Recomendaciones prioritarias',
    prosecution: 'Enjuiciamiento',
    protection: 'Protección',
    prevention: 'Prevención',
    profile: 'Perfil de la trata',
    efforts: 'Esfuerzos del gobierno',
  },
  noRecommendations: 'Este informe no contiene recomendaciones prioritarias.',
  emptySection: 'No hay texto bajo este título.',
  kinds: {
    summary: 'Resumen del país',
    recommendations: 'Recomendaciones prioritarias',
    full: 'Informe completo',
    selection: 'Selección de recomendaciones',
    passages: 'Pasajes elegidos',
    'follow-up': 'Seguimiento',
    edition: 'Edición completa',
    comparison: 'Comparación',
    history: 'Historial',
  },
  satchel: 'Satchel',
  chosen: 'Recomendaciones encontradas',
  deck: (recommendations, paragraphs, countries, years) =>
    [
      list([
        ...(recommendations > 0 || paragraphs === 0
          ? [count(recommendations, 'recomendación', 'recomendaciones')]
          : []),
        ...(paragraphs > 0 ? [count(paragraphs, 'pasaje del informe', 'pasajes de los informes')] : []),
      ]) + (countries > 0 ? ` de ${count(countries, 'país', 'países')}` : ''),
      ...(years.length > 0 ? [`${years.length === 1 ? 'edición' : 'ediciones'} ${list(years)}`] : []),
    ].join(', '),
  reportsDeck: (reports, content) =>
    `${count(reports, 'país', 'países')}, ${
      {
        summary: 'resúmenes y recomendaciones prioritarias',
        recommendations: 'recomendaciones prioritarias',
        full: 'informes completos',
      }[content]
    }`,
  newIn: (year) => `Nueva en ${year}.`,
  askedEveryYearSince: (year) => `Pedida cada año desde ${year}.`,
  askedSince: (year) => `Pedida desde ${year}.`,
  askedIn: (years) => `Pedida en ${years}.`,
  note: (text) => `Nota: ${text}`,
  followUp: (state, date, text) => `Seguimiento: ${state}, ${date}.${text === '' ? '' : ` ${text}`}`,
  states: { 'no-action': 'Sin medidas', 'under-way': 'En curso', done: 'Hecho' },
  howToCite: 'Cómo citar.',
  sources: 'Fuentes.',
  department: 'Departamento de Estado de los EE. UU.',
  extract: 'extracto',
  citeById: (example) => `Cite una recomendación por su identificador, por ejemplo ${example}.`,
  heldAt: (many, date, checksums) =>
    `${many ? 'Textos conservados' : 'Texto conservado'} en Satchel el ${date}; SHA-256 ${checksums}.`,
  sourceLine: (statement) => `Línea de fuente tal como se recibió: «${statement}».`,
  notHeld: (ids) => `Ya no están en esta biblioteca; se imprimen como estaban al elegirse: ${ids}.`,
  notesAreTheAuthors: 'Las notas son del autor y no forman parte de los informes.',
  comparing: comparingInSpanish,
  columns: [
    'identificador',
    'código del país',
    'país',
    'edición',
    'nivel',
    'número',
    'texto',
    'nota',
    'seguimiento',
    'años en que se pidió',
    'fuente',
    'hecho el',
  ],
};
