/** Words of the invented reports: the few that hold sentences together, the field's own, and made-up ones beyond. */
import { between, hash, pick, randomFor, zipf } from './random';

const FUNCTION_WORDS =
  `the of and to in a for with that on by as from were was is are not or an their it its did which this who at be have
had has but also some all during these they more between including other than under no such may those into through
without while when after against can will one both any each`.split(/\s+/);

const FIELD_WORDS =
  `government trafficking victims traffickers forced labor sex children authorities officials law police investigations
prosecutions convictions protection services shelter shelters recommendations country workers migrant women girls boys
exploitation exploited report reported identified victim NGO NGOs ministry national action plan training efforts
reporting period standards minimum elimination prosecuted convicted sentenced prison imprisonment penalties fines offenses
court courts judges prosecutors suspects cases recruitment fees recruiters employers passports contracts domestic
servitude begging debt bondage coercion fraud abroad border borders immigration inspectors inspections agriculture fishing
construction mining factories brothels hotels tourism refugees asylum displaced conflict armed groups soldiers militia
screening identification referral mechanism procedures guidelines standard operating assistance medical psychological legal
counseling repatriation reintegration compensation restitution witness testimony trauma-informed victim-centered
re-traumatization hotline awareness campaign campaigns interagency committee coordination funding budget allocated civil
society international organization partners memorandum understanding bilateral agreements diplomats household complicity
corruption corrupt complicit allegations impunity data collection statistics unaccompanied minors adoption orphanages
schools education vulnerable populations indigenous minorities LGBTI persons disabilities statelessness stateless
citizenship registration birth documents visas residency permits deportation detention penalized unlawful acts compelled
definition amended article code criminalized prescribed commensurate serious crimes kidnapping rape legislation decree
protocol ratified cooperation extradition evidence seized assets online social media internet pandemic restrictions
quarantine emergency humanitarian regional provinces districts capital rural urban islands coastal neighboring transit
destination source origin perpetrators networks organized criminal smuggling smugglers routes desert sea boats vessels
fishermen cocoa coffee cotton tea tobacco sugar bricks kilns quarries ranches charcoal logging garment textile restaurants
bars massage parlors nightclubs agencies licensed unlicensed unregulated informal sector economy poverty unemployment
remittances families parents relatives traditional practices marriage early ritual fosterage street gangs cartels
peacekeepers troops consular embassies`.split(/\s+/);

const VOCABULARY = 25_000;
const ONSETS = 'b c d f g h l m n p r s t v w br bl ch cl cr dr fl fr gl gr pl pr qu sc sh sl sp st str sw th tr'.split(
  ' ',
);
const VOWELS = 'a e i o u a e i o ai ea ee oo ou ie'.split(' ');
const CODAS = [
  '',
  '',
  '',
  'n',
  'r',
  't',
  's',
  'l',
  'm',
  'd',
  'ck',
  'nd',
  'nt',
  'st',
  'rt',
  'ld',
  'ng',
  'ss',
  'p',
  'ct',
  'mp',
  'sh',
  'th',
];
const ENDINGS = ' s s ed ing er ers ly tion tions ment al ity ive able ness ist ism ize ized ous ance ence ful'.split(
  ' ',
);

/** What must not come about by chance. */
const UNWANTED =
  /fuc|shit|cunt|slut|coon|nig|fag|rape|dick|cock|piss|whor|bitch|spic|kik|tit|sex|slag|arse|wank|twat|cum|poo/;

export interface Vocabulary {
  functionWord(random: () => number): string;
  contentWord(random: () => number): string;
  content: readonly string[];
  invented: readonly string[];
}

export function vocabularyFor(seed: number): Vocabulary {
  const field = [...new Set(FIELD_WORDS)];
  const invented = inventedWords(
    seed,
    VOCABULARY - field.length - FUNCTION_WORDS.length,
    new Set([...FUNCTION_WORDS, ...field]),
  );
  const content = mixed(seed, field, invented);
  return {
    functionWord: zipf(FUNCTION_WORDS, 1, 1.5),
    contentWord: zipf(content, 1.03, 12),
    content,
    invented,
  };
}

/** One to five inflections of each root, so that a stemmer has work to do; the shorter ones will be the commoner. */
function inventedWords(seed: number, count: number, taken: Set<string>): string[] {
  const random = randomFor(seed, 'invented');
  const words: string[] = [];
  while (words.length < count) {
    const root = syllables(random);
    if (root.length < 3 || root.length > 11 || UNWANTED.test(root)) continue;
    for (let form = between(random, 1, 5); form > 0 && words.length < count; form -= 1) {
      const word = root + pick(random, ENDINGS);
      if (word.length < 4 || taken.has(word) || UNWANTED.test(word)) continue;
      taken.add(word);
      words.push(word);
    }
  }
  return words
    .map((word) => ({ word, place: word.length + (hash(`${seed}${word}`) / 2 ** 32 - 0.5) * 9 }))
    .toSorted((a, b) => a.place - b.place || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

function syllables(random: () => number): string {
  const chance = random();
  const count = chance < 0.22 ? 1 : chance < 0.72 ? 2 : 3;
  let root = '';
  for (let each = 1; each <= count; each += 1) {
    root +=
      pick(random, ONSETS) + pick(random, VOWELS) + (each === count || random() < 0.35 ? pick(random, CODAS) : '');
  }
  return root;
}

/** The field's words lie among the commonest. */
function mixed(seed: number, field: readonly string[], invented: readonly string[]): string[] {
  const random = randomFor(seed, 'mixed');
  const words: string[] = [];
  let ours = 0;
  let others = 0;
  while (ours < field.length || others < invented.length) {
    const next =
      ours < field.length && (random() < 0.55 || others >= invented.length) ? field[ours++] : invented[others++];
    if (next !== undefined) words.push(next);
  }
  return words;
}
