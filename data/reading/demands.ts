/** What a recommendation looks like: a demand, most often an imperative. */

/** Verbs with which the reports' recommendations begin, and others that may. */
const VERBS = new Set(
  (
    'abolish accede accelerate accept acknowledge act adapt address adequately adhere adjust administer adopt advance ' +
    'afford aggressively agree allocate allow amend analyze apply appoint approve arrange arrest ask assess assign ' +
    'assist assure augment authorize automatically avoid ban base be begin bring broaden build call carry cease centralize ' +
    'charge check clarify clearly close codify collaborate collect combat commence commit communicate compensate compile ' +
    'complete comply conduct conclude consider consistently consolidate consult continue contribute convene convict ' +
    'cooperate coordinate correct count craft create criminalize criminally cut decrease dedicate define deliver demand ' +
    'deny deploy designate detect determine develop devise devote direct disaggregate disarm discontinue dismantle display ' +
    'disseminate distinguish distribute divide do document draft drop educate effectively eliminate employ empower enable ' +
    'enact encourage end enforce engage enhance enlist ensure equip eradicate establish evaluate examine exempt exercise ' +
    'expand expedite explore expressly extend facilitate fight file fill finalize find fine finish firmly follow forbid ' +
    'formalize formally formulate fortify foster free fully fund further give grant greatly guarantee halt have help hire ' +
    'hold honor house identify immediately implement impose improve include incorporate increase independently inform ' +
    'initiate inspect institute institutionalize instruct integrate intensify interview introduce inventory invest ' +
    'investigate invite involve issue join keep launch lead learn let license lift limit link list listen locate look ' +
    'lower maintain make mandate meet mobilize modify monitor move name negotiate notify obtain offer open operate ' +
    'organize outlaw oversee partner pass pay penalize perform permit persist place plan post prepare prevent prioritize ' +
    'proactively proceed process produce professionalize prohibit promote promptly promulgate propose prosecute protect ' +
    'prove provide publicize publicly publish punish pursue put raise ratify reach read recognize record recruit ' +
    'redouble reduce refer reform refrain regularly regulate rehabilitate reinforce reinstate reintegrate reject release ' +
    'remedy remove renew rent reopen repatriate repeal replace report request require rescue research resolve resource ' +
    'respect respond restore restrict resume retain return review revise rigorously safeguard say scale screen search ' +
    'secure seek send sensitize sentence separate serve set share shelter shift shorten show significantly sign simplify ' +
    'speed spend sponsor staff standardize start state stop store streamline strengthen strictly strive study submit ' +
    'substantially substantively supervise support suspend sustain swiftly systematically systematize take target teach ' +
    'tell thoroughly tighten track train transfer translate transparently treat try undertake update upgrade uphold urge ' +
    'use utilize verify vet vigorously visit waive warn watch welcome widely widen withdraw work write'
  ).split(' '),
);

/** The first words are an imperative: `Amend…`, `ensure…`, `Consistently enforce…`, `Do not detain…`. */
export function isDemand(text: string): boolean {
  const [first = '', second = ''] = text
    .replace(/^[^\p{L}]+/u, '')
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  if (!VERBS.has(first) && !VERBS.has(first.replace(/^(?:re|pre|co|de)-?/u, '')))
    return first.endsWith('ly') && VERBS.has(second);
  return !/^(?:was|were|is|are|has|have|had|of)$/u.test(second);
}

/** The share of texts that begin as demands. */
export function shareOfDemands(texts: string[]): number {
  return texts.length === 0 ? 0 : texts.filter(isDemand).length / texts.length;
}

/** A paragraph that tells instead of asking: what follows the recommendations where headings were lost. */
export function isNarrative(text: string): boolean {
  return /^(?:The|This|These|Although|However|Despite|Authorities|Officials|Police|Courts|Prosecutors|Government|There|As reported|As previously|During the|In (?:19|20)\d\d|Compared|Observers|NGOs|An? )\b/u.test(
    text,
  );
}
