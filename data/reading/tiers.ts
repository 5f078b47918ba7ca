/** Tiers as they are written, and the sentence that places the country. */
import { countryNamed, type CountryFacts } from '../countries';
import type { Tier } from '../model';

const NUMBER = String.raw`(?:[123]|one|two|three|I{1,3})(?![\p{L}\d])`;
const WATCH = String.raw`(?:\s*[-–—,:(]?\s*Watch\s*-?\s*list\)?|\s*\(?WL\)?(?!\p{L}))`;
const ENGLISH = String.raw`Tier[\s-]*${NUMBER}${WATCH}?|Tier\s*2WL|Special[\s-]+Case`;
const TRANSLATED = String.raw`(?:Lista\s+de\s+(?:vigilancia|observación|observação)\s+(?:del?\s+|do\s+)?|Liste\s+de\s+surveillance\s+(?:de\s+la\s+|du\s+)?)?(?:Nivel|Niveau|Nível|Catégorie|Stufe|Livello)\s*[123](?!\d)(?:[\s,(:–-]*(?:Lista\s+de\s+\p{L}+|Liste\s+de\s+surveillance)\)?)?|(?:Список\p{L}*\s+наблюдения\s+)?(?:Категори|Групп|Уров)\p{L}+\s*[123](?!\d)|Caso\s+especial|Cas\s+spécial|(?:قائمة\s+المراقبة\s+(?:من|في)\s+)?(?:المستوى|الفئة)\s+(?:الأولى|الأول|الثانية|الثاني|الثالثة|الثالث|[123١٢٣])(?:[\s–-]*قائمة\s+المراقبة)?|حالة\s+خاصة|第\s*[一二三123]\s*[级級类類][\s,，(（–-]*(?:观察名单|觀察名單)?|特[别別殊](?:案例|情况|情況|個案)`;

/** A tier in any of its written forms, for use inside other patterns (flags `iu`). */
export const TIER = String.raw`(?:${ENGLISH}|${TRANSLATED})`;

const SPECIAL = /^(?:special|caso|cas\s|حالة|特)/iu;
const WATCHED = /watch|wl|vigilancia|observa|surveillance|наблюд|المراقبة|[观觀]察/iu;
const NUMBERS: readonly [Exclude<Tier, '2WL' | 'SC'>, RegExp][] = [
  ['3', /3|٣|three|III|الثالث|三/iu],
  ['2', /2|٢|two|II|الثاني|二/iu],
  ['1', /1|١|one|I|الأول|一/iu],
];

/** `TIER 2 WATCH LIST` → `2WL`. */
export function tierFrom(written: string): Tier | null {
  if (SPECIAL.test(written)) return 'SC';
  const tail = written.replace(
    /^.*?(?:tier|nivel|niveau|nível|catégorie|stufe|livello|категори\p{L}*|групп\p{L}*|уров\p{L}*)/iu,
    '',
  );
  const number = NUMBERS.find(([, form]) => form.test(tail))?.[0];
  if (number === undefined) return null;
  return number === '2' && WATCHED.test(written) ? '2WL' : number;
}

const ALONE = new RegExp(String.raw`^[\s([]*(${TIER})[\s)\]*.]*$`, 'iu');

/** A text that is a tier and nothing else. */
export function tierAlone(text: string): Tier | null {
  const match = ALONE.exec(text);
  return match === null ? null : tierFrom(match[1] ?? '');
}

/**
 * "Was upgraded to", "remained on the", "is placed on": never "an otherwise required downgrade to", which names the tier
 * that a waiver avoided.
 */
const PLACED = String.raw`(?:(?:has\s+|have\s+)?(?:remain(?:s|ed)|stay(?:s|ed)|(?:(?:is|was|were|has\s+been|have\s+been|being)\s+)(?:again\s+|therefore\s+|thus\s+|also\s+|automatically\s+)?(?:up-?graded|down-?graded|raised|lowered|moved|placed|ranked|listed|kept|maintained|classified|designated|put)|received\s+an?\s+(?:automatic\s+)?(?:up|down)-?grade)(?:\s+(?:again|therefore|as))?\s+(?:(?:on|to|at|in|from\s+${TIER}\s+to)\s+)?(?:the\s+|a\s+)?)(${TIER})`;
const PLACED_TRANSLATED = String.raw`(?:permaneció|permanece|se\s+mantuvo|fue\s+(?:ascendid|elevad|descendid|degradad|rebajad|colocad)\p{L}+|subió|bajó|demeure|reste|est\s+rest\p{L}+|est\s+maintenu\p{L}*|a\s+été\s+\p{L}+|permaneceu|foi\s+\p{L}+|остал\p{L}+|был\p{L}*\s+(?:переведен|понижен|повышен)\p{L}*|بقي\p{L}*|ظل\p{L}*|تم\s+\p{L}+|رفع\p{L}*)[\p{L}\s’']{0,40}?(?:en\s+(?:el\s+|la\s+)?|al?\s+|au\s+|à\s+(?:la\s+)?|no\s+|em\s+|dans\s+la\s+|в\s+|на\s+|على\s+|في\s+|إلى\s+|ضمن\s+)(${TIER})`;

const PLACINGS = new RegExp(PLACED, 'giu');
const PLACINGS_TRANSLATED = new RegExp(`(?:${PLACED}|${PLACED_TRANSLATED})`, 'giu');

/** A name at the end of a text: `…; therefore the DRC` → DRC. */
function nameAtEnd(text: string, language: string): { country: CountryFacts; before: string } | null {
  const words = text.trim().split(/\s+/u).slice(-9);
  for (let from = 0; from < words.length; from += 1) {
    const candidate = words
      .slice(from)
      .join(' ')
      .replace(/\s*\([^)]*\)$/u, '')
      .replace(/^[^\p{L}]+|,$/gu, '');
    const country = /^(?:\p{Lu}|the\s+\p{Lu}|St)/u.test(candidate) ? countryNamed(candidate, language) : null;
    if (country !== null) return { country, before: words.slice(0, from).join(' ') };
  }
  return null;
}

export interface Placing {
  tier: Tier;
  /** Whom the sentence places; null for "it", "the country", "the government". */
  country: CountryFacts | null;
  /** It is a conclusion: "therefore X remained on". */
  concludes: boolean;
}

/** Every placing in a text, in order. */
export function placingsIn(text: string, language = 'en'): Placing[] {
  return [...text.matchAll(language === 'en' ? PLACINGS : PLACINGS_TRANSLATED)].flatMap((match) => {
    const tier = tierFrom(match[1] ?? match[2] ?? '');
    if (tier === null) return [];
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    const named = nameAtEnd(before, language);
    const clause = before.slice(Math.max(0, before.search(/[.;](?=[^.;]*$)/u)));
    const concludes =
      /\b(?:therefore|thus|consequently|accordingly|because|por\s+lo\s+tanto|par\s+conséquent|portanto)\b|لذلك|ولذلك/iu.test(
        clause,
      );
    return [{ tier, country: named?.country ?? null, concludes }];
  });
}

const own = (placing: Placing): boolean => placing.country !== null;

/** The tier by which the text places `country`: its conclusion before any other sentence, its own before "the country". */
export function tierInText(texts: string[], country: CountryFacts | null, language = 'en'): Tier | null {
  const placings = texts
    .flatMap((text) => placingsIn(text, language))
    .filter((placing) => placing.country === null || country === null || placing.country.code === country.code);
  const best =
    placings.find((placing) => placing.concludes && own(placing)) ??
    placings.find((placing) => placing.concludes) ??
    placings.findLast(own) ??
    placings.at(-1);
  return best?.tier ?? null;
}
