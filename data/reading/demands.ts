/** What a recommendation looks like: a demand, most often an imperative. */

/** Verbs with which the reports' recommendations begin, and others that may. */
const VERBS = new Set(
  (
    'abolish accede accelerate accept acknowledge act adapt address adequately adhere adjust administer admit ' +
    'adopt advance afford aggressively agree aid alert allocate allow amend analyze apologize apply appoint ' +
    'approve arrange arrest ask assert assess assign assist assure attend audit augment authorize ' +
    'automatically avoid ban base be begin block bring broaden build calculate call cancel care carry cease ' +
    'centralize charge check choose cite clarify clear clearly close codify collaborate collect combat ' +
    'commence commit communicate compare compel compensate compile complete comply conclude conduct confiscate ' +
    'confront connect consider consistently consolidate consult continue contribute control convene convict ' +
    'cooperate coordinate correct count cover craft create criminalize criminally curb cut debate decide ' +
    'declare decrease dedicate defend define delegate deliver demand deny deploy describe designate detail ' +
    'detect determine develop devise devote direct disaggregate disarm discontinue dismantle display ' +
    'disseminate distinguish distribute divide do document double draft drop earmark ease educate effectively ' +
    'elevate eliminate embed emphasize employ empower enable enact encourage end enforce engage enhance enlist ' +
    'ensure enter equip eradicate establish evaluate examine exclude execute exempt exercise expand expedite ' +
    'explain explore expressly extend facilitate fight file fill finalize find fine finish firmly follow ' +
    'forbid form formalize formally formulate fortify foster free freeze fully fund further gather generate ' +
    'give grant greatly guarantee guide halt handle harmonize have hear help hire hold honor house identify ' +
    'immediately implement impose impound improve incentivize include incorporate increase independently ' +
    'inform initiate insert inspect institute institutionalize instruct integrate intensify interpret ' +
    'interview introduce inventory invest investigate invite involve issue jail join keep launch lead learn ' +
    'let liaise license lift limit link list listen locate log look lower maintain make mandate measure meet ' +
    'mentor mitigate mobilize modify monitor move name negotiate nominate notify oblige observe obtain offer ' +
    'open operate oppose order organize outlaw outline oversee partner pass pay penalize perform permit ' +
    'persist phase pilot place plan post prepare present press prevent print prioritize proactively proceed ' +
    'process procure produce professionalize prohibit promote promptly promulgate propose prosecute protect ' +
    'prove provide publicize publicly publish punish pursue put quantify question raise ratify reach read ' +
    'reallocate rebuild recognize reconcile reconsider reconvene record recruit redouble reduce refer refine ' +
    'reform refrain regularly regulate rehabilitate reimburse reinforce reinstate reintegrate reject release ' +
    'relocate remedy remind remove renew rent reopen repatriate repeal replace replicate report represent ' +
    'reprimand request require rescue research resettle resolve resource respect respond restore restrict ' +
    'resume retain return reunite reverse review revise reward rigorously run safeguard sanction save say ' +
    'scale schedule screen search secure seek send sensitize sentence separate serve set settle share shelter ' +
    'shift shorten show shut sign significantly simplify solicit solve specify speed spend sponsor staff ' +
    'standardize start state step stop store streamline strengthen strictly strive study submit subsidize ' +
    'substantially substantively substitute sue supervise supply support survey suspend sustain swiftly ' +
    'systematically systematize tackle tailor take target task teach tell thoroughly tighten trace track train ' +
    'transfer translate transparently treat triple try turn undertake unify update upgrade uphold urge use ' +
    'utilize validate verify vet vigorously visit voice void waive warn watch weigh welcome widely widen ' +
    'withdraw work write'
  ).split(' '),
);

/** What may stand before an imperative: "In consultation with NGOs, write…", "Once it is law, train…". */
const LEAD =
  /^(?:in (?:consultation|coordination|collaboration|cooperation|partnership|conjunction|line|accordance|keeping)|once|while|with|using|consistent|through|as (?:part|soon)|where|when|upon|pursuant|if|following|building|without|to the extent|working)\b[^,.;]{2,120},\s+/iu;

/** The first words are an imperative: `Amend…`, `ensure…`, `Consistently enforce…`, `Do not detain…`. */
export function isDemand(text: string): boolean {
  const led = LEAD.exec(text)?.[0];
  return startsAsDemand(led === undefined ? text : text.slice(led.length));
}

function startsAsDemand(text: string): boolean {
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
