/**
 * What the matcher knows of the language of recommendations. The lists hold plain words; all forms of a word count
 * (`train`, `training`, `trained`). They say how words weigh, never what a report means: a text in another language
 * is matched by its rarer words alone.
 */
import { familyKey } from '../search/word-forms';

/** Words that carry the sentence, in the languages that reports come in, as the analyzer folds them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`a an the this that these those which who whom whose what when where while how and or but nor not no as at by
    for from in into of off on onto out over to toward towards under until up upon with within without about above across
    after against along among amongst around before behind below beneath beside between beyond during except inside near
    per since through throughout via than then there here it its they them their he she his her him we our us you your i
    my is are was were be been being do does did done has have had having may might can could will would shall should must
    also both each either every any all some such so if because whether other others another more most less least only own
    same very too just even still yet one s t etc respectively regardless including include includes
    le la les un une des du de d l et ou mais ni ne pas en dans par pour sur sous avec sans entre chez vers aux au est sont
    etre ont que qui quoi dont ce cet cette ces se sa son ses leur leurs il elle ils elles y plus afin ainsi
    el los las una unos unas del al e o u pero si con sin por para hasta desde tras quien cual cuyo es ser esta estan han ha
    lo su sus este estos esa esos como mas
    في من الي علي عن مع بين و او ان التي الذي الذين هذا هذه ذلك كل لا ما قد هو هي بما كما حتي`),
);

/** Words that turn what is said into its opposite, in the same languages. */
export const DENIALS: ReadonlySet<string> = new Set(
  wordsOf('not no never without ne pas jamais sans nunca sin لا عدم'),
);

/** What nearly every demand of the kind could say, so that it tells little about which demand it is. */
const GENERAL_LIST = `
  increase improve strengthen enhance expand continue ensure make take provide give offer support maintain sustain begin
  start effort step measure action significant significantly substantially fully consistent consistently vigorous
  vigorously proactive proactively systematically effectively robustly comprehensively adequate adequately sufficient
  appropriate appropriately relevant necessary specialized comprehensive effective formal timely regular strong new
  additional further particular particularly especially accordance order way number level part way year end time long term
  full potential suspect suspected alleged allegedly possible government national country authority authorities official
  officials public person people individual group population vulnerable risk case crime offense trafficking trafficker
  victim antitrafficking use work system process practice require need let allow enable help set carry conduct free
`;

/** What is to be done, wherever it stands: it tells less than whom or what it is done to. */
const ACTION_LIST = `
  investigate prosecute convict sentence train fund identify refer establish adopt implement amend draft revise publish
  collect coordinate appoint inform warn protect ban end reduce screen report create keep hold pay send bring ask write
`;

/** Words that ask for nearly the same; the first stands for all. */
const SYNONYM_ROWS = `
  increase expand enhance strengthen improve bolster augment intensify boost raise extend widen broaden upgrade
  reduce decrease lower lessen cut shorten
  end abolish eliminate stop cease discontinue eradicate terminate remove repeal lift
  ban prohibit forbid outlaw criminalize
  establish create develop open institute form build launch introduce
  adopt enact pass approve finalize finish complete promulgate ratify accede
  implement apply execute enforce
  provide offer give supply grant afford deliver
  fund funding finance money resource resources budget allocate
  train educate teach instruct sensitize
  identify identification detect recognize screen
  sentence punish punishment penalty penalties imprison
  judge judiciary magistrate
  law legislation statute
  shelter housing accommodation
  child children minor juvenile boy girl
  man male men
  woman female women
  assistance aid care service services
  worker laborer employee
  maid domestic household
  recruiter recruitment broker
  fee charge cost
  plan strategy
  prosecute accountable
  hotline helpline
  data figures statistics
  campaign awareness outreach
  procedure procedures protocol sop sops guideline guidelines mechanism
  coordinate cooperate collaborate partner
  deport deportation removal expel
  complicit corrupt bribe
  delay expedite speed
  compensation restitution
  testify testimony witness
  publish disseminate distribute circulate
  retain retention withhold confiscate seize
  undocumented irregular
  ngo nongovernmental
  monitor oversight oversee supervise
  license regulate
  abroad overseas
  inform brief notify
  repatriate repatriation return
  lawyer attorney
  indicator sign
  question interview
  foreign noncitizen foreigner
  migrant migration immigrant immigration
  inspect inspection inspector inspectorate
  vessel boat
`;

/** Two words that say one thing. */
const PAIR_ROWS = `
  law enforcement = police
  human trafficking = trafficking
  asylum seeker = asylum
  commercial sex = prostitution
  civil society = ngo
`;

/** Two words that name one thing of its own, and are alike to others in each of them: `forced labor`, `child labor`. */
const NAME_ROWS = `
  sex trafficking = sextrafficking
  sexual exploitation = sextrafficking
  sex labor = sextrafficking
  labor sex = forcedlabor
  labor trafficking = forcedlabor
  labour trafficking = forcedlabor
  forced labor = forcedlabor
  forced labour = forcedlabor
`;

/** What a demand is about. Two demands that name different ones of a row, and none in common, are different demands. */
const RIVAL_ROWS = `
  police prosecutor judge inspector consular embassy diplomat border customs social teacher health hospital doctor nurse
    soldier military peacekeeper journalist lawyer shelter
  child man woman adult
  northern southern eastern western
  sextrafficking forcedlabor
  fishing farm agriculture construction mine brick garment factory domestic beg tourism palm cotton sugar cocoa tea
    logging casino brothel orphanage
`;

/** Words at the head of a demand that turn what follows the one way or the other. */
const MORE_LIST = 'increase continue lengthen prolong allow permit encourage require let keep start';
const LESS_LIST = 'decrease shorten limit end ban refrain avoid prevent';
/** Words that name an agency or a law of any kind: only what stands beside them tells which. */
const TITLE_LIST =
  'ministry department agency office bureau directorate commission act code article protocol convention';

const SAME_AS = new Map<string, string>();
for (const [first = '', ...others] of rowsOf(SYNONYM_ROWS))
  for (const word of others) SAME_AS.set(familyKey(word), familyKey(first));

/** One key for words that ask for nearly the same: `helplines` and `hotline`. Takes a family. */
export const conceptOf = (family: string): string => SAME_AS.get(family) ?? family;

export const GENERAL: ReadonlySet<string> = conceptsOf(wordsOf(GENERAL_LIST));
export const ACTIONS: ReadonlySet<string> = conceptsOf(wordsOf(ACTION_LIST));
export const MORE: ReadonlySet<string> = conceptsOf(wordsOf(MORE_LIST));
export const LESS: ReadonlySet<string> = conceptsOf(wordsOf(LESS_LIST));
export const TITLES: ReadonlySet<string> = new Set(wordsOf(TITLE_LIST).map(familyKey));
export const RIVALS: readonly ReadonlySet<string>[] = rowsOf(RIVAL_ROWS).map(conceptsOf);

const TOGETHER = pairsIn(PAIR_ROWS);
const NAMED = pairsIn(NAME_ROWS);
/** The family that two neighbours say together, as `law enforcement` says police. */
export const togetherOf = (first: string, second: string): string | undefined => TOGETHER.get(`${first} ${second}`);
/** What two neighbours name besides what each of them says: of the rivals. */
export const namedBy = (first: string, second: string): string | undefined => NAMED.get(`${first} ${second}`);

function pairsIn(rows: string): Map<string, string> {
  const pairs = rowsOf(rows).map((row) => row.map(familyKey));
  return new Map(pairs.map(([first = '', second = '', , one = '']) => [`${first} ${second}`, one]));
}

function conceptsOf(words: string[]): Set<string> {
  return new Set(words.map((word) => conceptOf(familyKey(word))));
}

/** One row a line; a line that is indented further goes on with the row before. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== ''))
    if (line.startsWith('    ')) rows.at(-1)?.push(...wordsOf(line));
    else rows.push(wordsOf(line));
  return rows;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
