/** The headings of a report's sections, alone on a line, before their text, or inside a flattened one. */
import type { SectionKind } from '../model';

/** Each kind's headings in English, Spanish, French, Portuguese, Russian, Chinese, Arabic. */
const KINDS: readonly [SectionKind, string][] = [
  [
    'recommendations',
    String.raw`(?:(?:prioriti[sz]ed|priority|key|main)\s+)?recommendations?(?:\s+(?:for|to)\s+(?:the\s+)?(?:[^.:;!?]|\bSt\.){2,60})?|the\s+government\s+of\s+(?:[^.:;!?]|\bSt\.){2,60}\s+should|recomendaciones(?:\s+prioritarias)?(?:\s+para\s+(?:[^.:;!?]|\bSt\.){2,60})?|recommandations(?:\s+prioritaires)?(?:\s+(?:pour|à)\s+(?:[^.:;!?]|\bSt\.){2,60})?|recomendações(?:\s+(?:prioritárias|priorizadas))?(?:\s+para\s+(?:[^.:;!?]|\bSt\.){2,60})?|(?:приоритетные\s+)?рекомендации(?:\s+для\s+(?:[^.:;!?]){2,60})?|(?:优先|優先)?建[议議]|(?:ال)?توصيات(?:\s+ذات\s+الأولوية|\s+(?:إلى|ل)(?:[^.:;!?]|\bSt\.){2,60})?`,
  ],
  [
    'prosecution',
    String.raw`prosecution(?:\s+(?:efforts|of\s+traffickers))?|law\s+enforcement(?:\s+efforts)?|investigation\s+and\s+prosecution(?:\s+of\s+traffickers)?|enjuiciamiento|procesamiento(?:\s+judicial)?|acción\s+penal|persecución(?:\s+penal)?|poursuites(?:\s+judiciaires)?|ação\s+penal|уголовное\s+преследование|судебное\s+преследование|преследование|起[诉訴]|(?:ال)?مقاضاة|المحاكمات?|الملاحقة\s+القضائية`,
  ],
  [
    'protection',
    String.raw`protection(?:\s+(?:efforts|of\s+victims|and\s+assistance(?:\s+to\s+victims)?))?|victim\s+protection|assistance\s+to\s+victims|protección|защита(?:\s+жертв)?|保[护護]|proteção|(?:ال)?حماية`,
  ],
  [
    'prevention',
    String.raw`prevention(?:\s+(?:efforts|of\s+trafficking(?:\s+in\s+persons)?))?|prevención|предотвращение|[预預]防|профилактика|prévention|prevenção|(?:ال)?وقاية|المنع`,
  ],
  [
    'profile',
    String.raw`(?:human\s+)?trafficking\s+profile|scope\s+and\s+magnitude(?:\s+of\s+(?:the\s+)?(?:problem|trafficking))?|perfil\s+de\s+la\s+trata(?:\s+de\s+personas)?|profil\s+de\s+la\s+traite(?:\s+des\s+\p{L}+)?|perfil\s+do\s+tráfico|人口[贩販][运運](?:概况|概況|情况|情況)|характеристика\s+торговли\s+людьми|نبذة\s+عن\s+الاتجار(?:\s+بالبشر|\s+بالأشخاص)?`,
  ],
  [
    'efforts',
    String.raw`government(?:['’]?s)?\s+efforts|усилия\s+правительства|esfuerzos\s+del\s+gobierno|efforts\s+du\s+gouvernement|esforços\s+do\s+governo|جهود\s+الحكومة`,
  ],
  ['overview', String.raw`overview|summary|country\s+assessment`],
];

const ALONE = KINDS.map(
  ([kind, words]) => [kind, new RegExp(String.raw`^(?:[IVX]+\.|\d+[.)])?\s*(?:${words})\s*[:.：]?$`, 'iu')] as const,
);

export interface Heading {
  kind: SectionKind;
  /** As printed, without a closing colon. */
  text: string;
}

/** A text that is a heading and nothing else. */
export function headingAlone(text: string): Heading | null {
  if (text.length > 110) return null;
  const kind = ALONE.find(([, form]) => form.test(text))?.[0];
  return kind === undefined ? null : { kind, text: text.replace(/\s*[:：.]\s*$/u, '') };
}

/** A name after "Recommendations for", up to where a sentence begins. */
const FOR = String.raw`(?:\s+(?:for|to)\s+(?:the\s+)?[\p{L}\p{M}][\p{L}\p{M}’' .,()-]{1,60}?)?`;
const RECOMMENDATIONS = String.raw`(?:(?:Prioriti[sz]ed|Priority|Key)\s+)?Recommendations?`;
const CAPITALS = String.raw`PROSECUTION|PROTECTION|PREVENTION|(?:HUMAN\s+)?TRAFFICKING\s+PROFILE|GOVERNMENT\s+EFFORTS`;
const SMALL = String.raw`Prosecution|Protection|Prevention|(?:Human\s+)?Trafficking\s+[Pp]rofile|Government\s+[Ee]fforts`;
/** A sentence in which no heading's word is the subject: "Prevention The government…". */
const SENTENCE = String.raw`(?:The|As|In|During|Government|Officials|Authorities|Police|There|A|An|No)\s`;

/** Forms of a heading that text follows; each captures the heading as its first group. */
const BEFORE_TEXT: readonly RegExp[] = [
  new RegExp(String.raw`^(${RECOMMENDATIONS}${FOR})\s*[:：]\s*(?=\S)`, 'iu'),
  new RegExp(
    String.raw`^(Prioriti[sz]ed\s+Recommendations|PRIORITI[SZ]ED\s+RECOMMENDATIONS)\s*[.–—-]?\s+(?=[\p{Lu}•*(“])`,
    'u',
  ),
  new RegExp(String.raw`^(RECOMMENDATIONS(?:\s+FOR\s+[\p{Lu}\p{M}’' .,()-]{2,60}?)?)\s+(?=\p{Lu}\p{Ll})`, 'u'),
  new RegExp(String.raw`^(${CAPITALS})\s*(?:[:.–—-]\s*|\s)(?=[\p{Lu}“])`, 'u'),
  new RegExp(String.raw`^(${SMALL})\s*[:–—]\s*(?=[\p{Lu}“])`, 'u'),
  new RegExp(String.raw`^(${SMALL})\.?\s+(?=${SENTENCE})`, 'u'),
];

/** A heading that its text follows on the same line. */
export function headingBefore(text: string): { heading: Heading; rest: string } | null {
  for (const form of BEFORE_TEXT) {
    const match = form.exec(text);
    const heading = match === null ? null : headingAlone(match[1] ?? '');
    if (match !== null && heading !== null) return { heading, rest: text.slice(match[0].length) };
  }
  return null;
}

const INSIDE = new RegExp(
  String.raw`(?<=[.!?;:][”"’')\]]*\s+)(?:${RECOMMENDATIONS}\s+(?:for\s|[:\p{Lu}•])|PRIORITI[SZ]ED\s+RECOMMENDATIONS|RECOMMENDATIONS\s+FOR\s|(?:${CAPITALS}|${SMALL})\s*:?\s+${SENTENCE})|(?<=\s)(?:${CAPITALS})\s*:?\s+(?=${SENTENCE})|(?<=\s)PRIORITI[SZ]ED\s+RECOMMENDATIONS:?\s`,
  'gu',
);

/** Where headings begin inside a text that was flattened to one line. */
export function headingsInside(text: string): number[] {
  return [...text.matchAll(INSIDE)]
    .map((match) => match.index)
    .filter((index) => index > 0 && headingBefore(text.slice(index)) !== null);
}
