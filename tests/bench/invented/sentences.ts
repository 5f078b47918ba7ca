/** Sentences in the manner of the reports. Everything they state is invented. */
import { between, pick, type Random } from './random';
import type { Vocabulary } from './vocabulary';

/** What one country's reports keep coming back to. */
export interface Setting {
  country: string;
  favourites: readonly string[];
  places: readonly string[];
  laws: readonly string[];
  lawYear: number;
}

export interface Scene {
  random: Random;
  words: Vocabulary;
  setting: Setting;
  year: number;
}

type Template = (scene: Scene) => string;

const MINISTRIES = [
  'Ministry of Labor',
  'Ministry of Justice',
  'Ministry of Women and Social Affairs',
  'national police',
];
const PEOPLE = ['women', 'men', 'children', 'migrants', 'girls', 'boys', 'asylum-seekers', 'stateless persons'];
const WORK = [
  'fishing',
  'domestic service',
  'construction',
  'agriculture',
  'mining',
  'garment factories',
  'street begging',
  'cocoa farming',
];
const TRAINED = [
  'first responders',
  'law enforcement',
  'labor inspectors',
  'prosecutors and judges',
  'consular officials',
  'border guards',
];

const word = ({ words, random }: Scene): string => words.contentWord(random);
const place = ({ setting, random }: Scene): string => pick(random, setting.places);
const law = ({ setting, random }: Scene): string => pick(random, setting.laws);
const number = ({ random }: Scene, low: number, high: number): number => between(random, low, high);

const NARRATIVE: readonly Template[] = [
  (s) =>
    `The government investigated ${number(s, 2, 240)} trafficking cases, compared with ${number(s, 2, 240)} cases the previous year, and prosecuted ${number(s, 1, 160)} suspected traffickers under ${law(s)} of the penal code.`,
  (s) =>
    `Courts convicted ${number(s, 1, 90)} traffickers and sentenced ${number(s, 1, 60)} to prison terms ranging from ${number(s, 1, 8)} to ${number(s, 9, 30)} years’ imprisonment in ${place(s)}.`,
  (s) =>
    `The ${s.setting.lawYear} anti-trafficking law criminalized sex trafficking and labor trafficking and prescribed penalties of ${number(s, 2, 8)} to ${number(s, 9, 25)} years’ imprisonment, which were sufficiently stringent and, with respect to sex trafficking, commensurate with those prescribed for other serious crimes, such as rape.`,
  (s) =>
    `Authorities identified ${number(s, 3, 900)} victims, including ${number(s, 1, 300)} children, and referred ${number(s, 1, 200)} to NGO-run shelters for victim-centered care.`,
  (s) =>
    `Corruption and official complicity in trafficking crimes remained significant concerns in ${place(s)}, inhibiting law enforcement action during the year.`,
  (s) =>
    `NGOs reported the government’s referral mechanism remained inadequate, and first responders did not consistently use standard operating procedures (SOPs) for the ${word(s)} of ${word(s)} victims.`,
  (s) =>
    `The government allocated ${number(s, 1, 99)}.${number(s, 1, 9)} million to the ${pick(s.random, MINISTRIES)} for ${word(s)} and ${word(s)} services in ${s.year - 1}.`,
  (s) =>
    `As reported over the past five years, human traffickers exploit domestic and foreign victims in ${s.setting.country}, and traffickers exploit victims from ${s.setting.country} abroad.`,
  (s) =>
    `Traffickers force ${pick(s.random, PEOPLE)} from ${place(s)} to work in ${pick(s.random, WORK)}, ${word(s)}, and ${word(s)}, often through debt-based coercion and the confiscation of passports.`,
  (s) =>
    `The interagency committee met ${number(s, 1, 12)} times and adopted the ${s.year}–${s.year + 3} national action plan (NAP) with ${word(s)} benchmarks.`,
  (s) =>
    `The ${pick(s.random, MINISTRIES)} operated a hotline in ${number(s, 2, 6)} languages that received ${number(s, 10, 2_000)} calls, of which ${number(s, 0, 60)} led to a ${word(s)} investigation.`,
  (s) =>
    `Observers reported labor inspectors did not visit ${word(s)} sites in ${place(s)}, although the law allowed unannounced inspections.`,
];

const RECOMMENDATIONS: readonly Template[] = [
  (s) =>
    `Vigorously investigate, prosecute, and convict traffickers, including ${pick(s.random, ['complicit officials', 'labor traffickers', 'recruiters', 'employers'])}, and sentence convicted traffickers to significant prison terms.`,
  (s) =>
    `Increase funding for ${word(s)} shelters in ${place(s)} and expand access to ${word(s)} services for all victims.`,
  (s) =>
    `Train ${pick(s.random, TRAINED)} on the victim identification and referral protocol, with attention to ${word(s)} ${word(s)}.`,
  (s) =>
    `Amend ${law(s)} to remove sentencing provisions that allow fines in lieu of imprisonment for ${word(s)} offenses.`,
  (s) =>
    `Implement trauma-informed and victim-centered procedures during ${word(s)} proceedings to minimize the risk of re-traumatization.`,
  (s) =>
    `Eliminate recruitment fees charged to migrant workers by ${word(s)} agencies and hold fraudulent recruiters criminally accountable.`,
  (s) =>
    `Coordinate and centralize the collection of timely ${word(s)} data across the government to effectively analyze efforts.`,
  (s) =>
    `Screen ${pick(s.random, PEOPLE)} for trafficking indicators in ${place(s)} and ensure victims are not penalized for unlawful acts traffickers compelled them to commit.`,
  (s) =>
    `Develop and implement a national action plan with ${word(s)} indicators and allocate sufficient funding to carry it out.`,
  (s) =>
    freeSentence(s, 18).replace(
      /^\S+/,
      pick(s.random, ['Ensure', 'Strengthen', 'Develop', 'Provide', 'Establish', 'Expand', 'Fund']),
    ),
];

export function narrativeSentence(scene: Scene): string {
  return scene.random() < 0.42
    ? pick(scene.random, NARRATIVE)(scene)
    : freeSentence(scene, between(scene.random, 12, 30));
}

export function recommendation(scene: Scene): string {
  return pick(scene.random, RECOMMENDATIONS)(scene);
}

const HEADS: readonly [RegExp, string][] = [
  [/^Increase/, 'Significantly increase'],
  [/^Train/, 'Continue to train'],
  [/^Implement/, 'Continue to implement'],
  [/^Vigorously investigate/, 'Increase efforts to investigate'],
  [/^Amend/, 'As previously recommended, amend'],
  [/^Screen/, 'Proactively screen'],
];
const TAILS = [
  ', in partnership with civil society.',
  ', including in rural areas.',
  ', and report on the outcome.',
  ', with adequate resources.',
];

/** The same request in other words, as the next edition may put it. */
export function reworded(text: string, random: Random): string {
  const head = HEADS.find(([start]) => start.test(text));
  if (head && random() < 0.5) return text.replace(...head);
  return text.replace(/\.$/, pick(random, TAILS));
}

function freeSentence(scene: Scene, length: number): string {
  const { random, words, setting } = scene;
  const chosen: string[] = [];
  while (chosen.length < length) {
    const chance = random();
    let next = String(between(random, 2, 999));
    if (chance < 0.4) next = words.functionWord(random);
    else if (chance < 0.86) next = words.contentWord(random);
    else if (chance < 0.97) next = pick(random, setting.favourites);
    else if (chance < 0.985) next = pick(random, setting.places);
    chosen.push(next === chosen.at(-1) ? words.contentWord(random) : next);
  }
  const middle = Math.floor(length / 2);
  const text = chosen.map((each, at) => (at === middle && length > 14 ? `${each},` : each)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
