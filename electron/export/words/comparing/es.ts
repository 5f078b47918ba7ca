import type { ComparingWords } from './comparing';

const recommendations = (n: number) => `${n} ${n === 1 ? 'recomendación' : 'recomendaciones'}`;

export const comparingInSpanish: ComparingWords = {
  matched: 'Emparejadas por su redacción. Lea ambas antes de confiar en una coincidencia.',
  arrangedByTheme: 'Puestas bajo un tema por sus palabras. Nada aquí dice que dos textos pidan lo mismo.',
  legend: {
    shown: 'Las palabras tachadas se quitaron; las subrayadas se añadieron.',
    plain: 'Las palabras entre [-…-] se quitaron, las palabras entre {+…+} se añadieron.',
  },
  aloud: { added: 'añadido:', removed: 'quitado:' },
  compared: (what) => `${what}, comparación`,
  asked: (n, year, before, yearBefore) => `${recommendations(n)} en ${year}, ${before} en ${yearBefore}`,
  byTheme: (years) =>
    `${years.length === 1 ? 'edición' : 'ediciones'} ${years.join(' y ')}, recomendaciones por tema`.trim(),
  same: 'Igual',
  reworded: 'Con otra redacción',
  newIn: (year) => `Nueva en ${year}`,
  notIn: (year) => `No está en ${year}`,
  notAskedIn: (year) => `No pedida en ${year}`,
  sameWordsAs: (id) => `Con las mismas palabras que ${id}.`,
  themes: {
    'shelter-and-care': 'Albergue y atención',
    prosecution: 'Enjuiciamiento',
    law: 'Legislación',
    identification: 'Identificación',
    'victims-in-proceedings': 'Víctimas en los procesos',
    'labor-and-recruitment': 'Trabajo y contratación',
    migration: 'Migración',
    children: 'Niñez',
    awareness: 'Sensibilización',
    coordination: 'Coordinación',
    data: 'Datos',
    other: 'Otros',
  },
  noTheme: 'Ninguna recomendación sobre este tema',
  historyOf: (what) => `${what}, lo pedido año tras año`,
  editions: (years) =>
    `${years.length} ${years.length === 1 ? 'edición' : 'ediciones'}, ${years[0]} a ${years[years.length - 1]}`,
  firstAsked: 'Pedida por primera vez',
  askedAgain: 'Pedida de nuevo',
  sameAs: (year) => `Igual que en ${year}`,
  partOf: (id) => `Parte de ${id}`,
  also: (ids) => `También ${ids}`,
  fromTo: (first, last) => `${first} a ${last}`,
  notAsked: (years) => `No pedida en ${years}`,
  noRecommendations: (years) =>
    years === null ? 'Sin recomendaciones en esta edición' : `Sin recomendaciones en las ediciones ${years}`,
  notHere: (years) =>
    years === null ? 'Esta edición no está en la biblioteca' : `Las ediciones ${years} no están en la biblioteca`,
  damaged: (years) =>
    years === null
      ? 'Esta edición está dañada y no se comparó'
      : `Las ediciones ${years} están dañadas y no se compararon`,
  columns: { change: 'cambio', theme: 'tema', matchedWith: 'emparejada con', historyOf: 'historial de' },
};
