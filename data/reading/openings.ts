/** The paragraphs with which narratives begin: the sentence that judges a country, its profile, a special case. */
import { countryNamed, type CountryFacts } from '../countries';

const ASSESSMENT =
  /(?:\bfully\s+(?:meets?|compl(?:y|ies)\s+with)|\b(?:does|do|did)\s+not\s+(?:yet\s+)?(?:fully\s+)?(?:meet|comply\s+with))\s+(?:the\s+)?minimum\s+standards\b|\bno\s+cumple\s+(?:plenamente\s+)?(?:con\s+)?(?:las\s+normas|los\s+estándares)\s+mínim\p{L}+|\bcumple\s+plenamente\b.{0,20}\bmínim|\b(?:ne\s+(?:se\s+conforme|satisfait|respecte)\s+pas|satisfait|respecte)\b.{0,30}\bnormes\s+minimales|\bnão\s+(?:atende|cumpre)\b.{0,30}\bpadrões\s+mínimos|минимальн\p{L}+\s+стандарт\p{L}+|المعايير\s+الدنيا|الحد\s+الأدنى\s+من\s+المعايير|最低[标標][准準]/iu;
/** A word of every assessment, to pass over the other paragraphs quickly. */
const STANDARDS = /standards|mínim|minimales|стандарт|المعايير|[标標][准準]/iu;
const GOVERNMENT_OF =
  /^[“"]?(?:(?:The\s+)?(?:Government|Kingdom)\s+of\s+|The\s+authorities\s+(?:of|on|in)\s+)(?<name>.{2,80}?)(?:\s*\([^)]{1,40}\))?\s+(?:fully|does|do|did|has|is|continued|demonstrated|increased|made)\b|^(?:El\s+Gobierno|Le\s+gouvernement|O\s+Governo)\s+(?:del?|da|do|du|des|de\s+la|de)\s*(?<translated>.{2,60}?)\s+(?:no\s|ne\s|não\s|cumple|satisfait|respecte|cumpre|se\s)/iu;
/** Territories are judged by name: "Macau does not fully meet…", "Taiwan authorities fully meet…". */
const TERRITORY = /^(?<name>\p{Lu}[\p{L}\p{M}’' .-]{2,40}?)(?:\s+authorities)?\s+(?:fully|does\s+not|do\s+not)\s/u;
const PROFILE =
  /^(?:The\s+)?(?<name>\p{Lu}[\p{L}\p{M}’' ,.()-]{2,60}?)\s+(?:is|are|remains?|was)\s+(?:(?:primarily|principally|mainly|also|both|increasingly)\s+)*(?:an?|the)\s+(?:(?:major|minor|significant|large|growing|small|primary)\s+)?(?:source|transit|destination|origin|country)\b/u;
const SPECIAL =
  /^(?:The\s+)?(?<name>\p{Lu}[\p{L}\p{M}’' ,.()-]{2,60}?)\s+(?:remain(?:s|ed)|is|was)\s+a\s+special\s+case\b/iu;

/** The sentence that judges the country stands at the beginning of the text, not quoted within. */
export function isAssessment(text: string): boolean {
  const beginning = text.slice(0, 500);
  const at = STANDARDS.test(beginning) ? beginning.search(ASSESSMENT) : -1;
  return (
    at !== -1 &&
    at < 260 &&
    !/[“"]/u.test(text.slice(0, at)) &&
    !GENERAL.test(text) &&
    !GENERAL.test(text.slice(0, at).replace(/^.*[.!?]\s+/su, '')) &&
    /^(?:The\s+|El\s+|Le\s+|O\s+|تفي\s+|لا\s+)?(?:government|gobierno|gouvernement|governo|правительство|\p{Lu}|\p{Script=Arabic}|\p{Script=Han})/iu.test(
      text,
    )
  );
}

/** Of governments in general, as essays and explanations of the tiers speak of them. */
const GENERAL =
  /^(?:(?:those|these|all|some|most|many|other|the)\s+)?(?:governments|countries)\b|^(?:a|any|each|every|no)\s+(?:government|country)\b|^(?:while\s+)?tier\s/iu;

/** Whom an opening paragraph is about. */
export function openedCountry(text: string, language: string): CountryFacts | null {
  const groups = (GOVERNMENT_OF.exec(text) ?? PROFILE.exec(text) ?? SPECIAL.exec(text) ?? TERRITORY.exec(text))?.groups;
  const name = groups?.['name'] ?? groups?.['translated'];
  return name === undefined ? null : countryNamed(name, language);
}

/** A paragraph with which a narrative begins. */
export function opens(text: string, language: string): boolean {
  return (
    isAssessment(text) ||
    (text.length > 60 && (PROFILE.test(text) || SPECIAL.test(text)) && openedCountry(text, language) !== null)
  );
}
