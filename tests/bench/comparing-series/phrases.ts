/**
 * How invented recommendations are put into words. Each thing that a demand can be about has several wordings, written
 * without a look at the matcher's own lists, and each kind of demand differs from its neighbours in one thing only:
 * who is trained, where a shelter stands, what a law is to say. So two demands of one kind are near misses by design.
 */

/** Wordings of one thing. */
export type Wordings = readonly string[];

export interface Kind {
  /** How it is asked for; `{a}` and `{b}` take a wording of the demand's two things. */
  frames: Wordings;
  a: readonly Wordings[];
  b: readonly Wordings[];
  /** What a wider demand may add. */
  additions: Wordings;
}

const TRADES: readonly Wordings[] = [
  ['brick kilns', 'kilns where bricks are burned'],
  ['fishing vessels', 'boats of the fishing fleet'],
  ['tea estates', 'estates that grow tea'],
  ['garment factories', 'clothing factories'],
  ['artisanal gold mines', 'small gold mines'],
  ['massage parlors', 'parlors that offer massage'],
  ['private homes with domestic staff', 'homes that employ domestic staff'],
  ['building sites', 'construction sites'],
];

const TRAINEES: readonly Wordings[] = [
  ['judges', 'members of the judiciary'],
  ['prosecutors', 'public prosecutors'],
  ['border guards', 'guards at the borders'],
  ['labor inspectors', 'inspectors of labor'],
  ['consular staff', 'staff of consulates'],
  ['social workers', 'caseworkers of the social services'],
  ['nurses', 'nursing staff'],
  ['teachers', 'school teachers'],
  ['immigration officers', 'officers of the immigration service'],
  ['village chiefs', 'chiefs of villages'],
];

const PLACES: readonly Wordings[] = [
  ['in the capital'],
  ['in Port Arlen'],
  ['in the Tavis highlands', 'in the highlands of Tavis'],
  ['on the outer islands', 'on the islands'],
  ['along the Osmark border', 'near the border with Osmark'],
  ['in Greyhaven district', 'in the district of Greyhaven'],
];

const NEIGHBOURS: readonly Wordings[] = [
  ['Osmark', 'the government of Osmark'],
  ['Velland', 'the authorities of Velland'],
  ['the Gulf states', 'the states of the Gulf'],
  ['Saint Orlo', 'Saint Orlo’s police'],
];

export const KINDS: readonly Kind[] = [
  {
    frames: [
      'Train {a} on {b}',
      'Provide training to {a} on {b}',
      'Teach {a} about {b}',
      'Continue to train {a} in {b}',
      'Increase training of {a} on {b}',
    ],
    a: TRAINEES,
    b: [
      ['the 2012 law', 'the law of 2012'],
      ['indicators of forced labor', 'signs of forced labor'],
      ['interviews with child victims', 'how to interview children'],
      ['trauma-informed care', 'care that takes account of trauma'],
      ['the use of phone records as evidence', 'evidence from phone records'],
      ['the difference between smuggling and trafficking', 'how to tell trafficking from smuggling'],
    ],
    additions: [
      'and test what they learned',
      'and make the course a part of basic training',
      'in all provinces',
      'with the help of survivors',
    ],
  },
  {
    frames: [
      'Open a shelter for {a} {b}',
      'Establish a shelter for {a} {b}',
      'Create and fund a shelter for {a} {b}',
      'Provide a dedicated shelter for {a} {b}',
      'Set up a safe house for {a} {b}',
    ],
    a: [
      ['men', 'male victims'],
      ['women', 'female victims'],
      ['children', 'child victims'],
      ['victims with disabilities', 'disabled victims'],
      ['families', 'victims with families'],
    ],
    b: PLACES,
    additions: [
      'and let its residents leave when they wish',
      'and pay a doctor and a psychologist',
      'with a budget line of its own',
      'open at all hours',
    ],
  },
  {
    frames: [
      'Investigate and prosecute {a} {b}',
      'Vigorously investigate, prosecute, and convict {a} {b}',
      'Increase prosecutions of {a} {b}',
      'Bring to court {a} {b}',
      'Increase efforts to hold criminally accountable {a} {b}',
    ],
    a: [
      ['officials who take bribes from traffickers', 'complicit officials'],
      ['recruiters who cheat workers', 'fraudulent recruiters'],
      ['tourists who pay for sex with children', 'child sex tourists'],
      ['parents who sell children', 'parents who give children to traffickers'],
      ['employers who keep passports', 'employers who retain passports'],
      ['commanders who recruit child soldiers', 'commanders of child soldiers'],
    ],
    b: PLACES,
    additions: [
      'and sentence them to significant prison terms',
      'and seize their assets',
      'in criminal rather than civil courts',
      'while protecting witnesses',
    ],
  },
  {
    frames: [
      'Inspect {a} {b} for forced labor',
      'Increase inspections of {a} {b} for forced labor',
      'Conduct unannounced inspections of {a} {b} to find forced labor',
      'Send labor inspectors to {a} {b} to look for forced labor',
    ],
    a: TRADES,
    b: PLACES,
    additions: [
      'and refer victims to care',
      'and fine owners who hold papers',
      'and publish the findings',
      'together with the police',
    ],
  },
  {
    frames: [
      'Amend {a} to {b}',
      'Revise {a} so as to {b}',
      'Pass amendments to {a} that {b}',
      'Change {a} in order to {b}',
    ],
    a: [
      ['the labor code', 'the code of labor'],
      ['the penal code', 'the criminal code'],
      ['the immigration act', 'the act on immigration'],
      ['the child protection act', 'the act on the protection of children'],
    ],
    b: [
      ['remove the need to prove force in child sex trafficking', 'require no proof of force in child sex trafficking'],
      ['cover domestic workers', 'protect domestic workers too'],
      ['raise the least sentence to five years', 'provide for sentences of at least five years'],
      ['let victims change employers', 'permit victims to move to another employer'],
      ['prohibit recruitment fees', 'ban fees for recruitment'],
      ['spare victims deportation', 'protect victims against deportation'],
    ],
    additions: [
      'and publish it in all local languages',
      'in line with the 2000 UN TIP Protocol',
      'without delay',
      'after talks with civil society',
    ],
  },
  {
    frames: [
      'Conduct awareness campaigns for {a} about {b}',
      'Warn {a} of {b}',
      'Inform {a} about {b}',
      'Raise awareness among {a} of {b}',
    ],
    a: [
      ['secondary students', 'students of secondary schools'],
      ['migrant workers before they leave', 'departing migrant workers'],
      ['religious leaders', 'leaders of religious groups'],
      ['parents in rural areas', 'rural parents'],
      ['truck drivers', 'drivers of trucks'],
    ],
    b: [
      ['fraudulent job offers', 'false offers of jobs'],
      ['child begging', 'the forced begging of children'],
      ['debt bondage', 'bondage by debt'],
      ['online grooming', 'grooming on the internet'],
    ],
    additions: ['in local languages', 'through community radio', 'and measure what they change', 'together with NGOs'],
  },
  {
    frames: [
      'Collect and publish data on {a}',
      'Keep records of {a} and make them public',
      'Create a database on {a}',
      'Report each year on {a}',
    ],
    a: [
      ['prosecutions and convictions', 'cases prosecuted and convictions won'],
      ['victims identified', 'identified victims'],
      ['recruitment agencies that lost their license', 'agencies whose license was withdrawn'],
      ['compensation paid', 'payments of compensation'],
      ['calls to the hotline', 'hotline calls'],
    ],
    b: [['']],
    additions: [
      'by sex, age, and form of exploitation',
      'with the statistics office',
      'in every province',
      'and share them with NGOs',
    ],
  },
  {
    frames: [
      'Cooperate with {a} on {b}',
      'Negotiate an agreement with {a} on {b}',
      'Work with {a} on {b}',
      'Strengthen cooperation with {a} on {b}',
    ],
    a: NEIGHBOURS,
    b: [
      ['the return of victims', 'victims’ safe return'],
      ['joint investigations', 'investigations conducted together'],
      ['the rights of domestic workers', 'domestic workers’ rights'],
      ['the fishing fleet', 'fishing fleets'],
    ],
    additions: [
      'and meet twice a year',
      'and name a contact for urgent cases',
      'under the treaty of 2009',
      'and publish what is agreed',
    ],
  },
  {
    frames: [
      'Ensure that victims {a}',
      'Allow victims to be sure that they {a}',
      'Guarantee that all victims {a}',
      'Take measures so that victims {a}',
    ],
    a: [
      [
        'are not punished for acts that they were made to commit',
        'face no penalties for acts that traffickers compelled',
      ],
      ['can leave shelters freely', 'may leave shelters at will'],
      ['may work while trials go on', 'can take jobs during trials'],
      ['receive legal aid', 'get the help of a lawyer'],
      ['can testify by video', 'may give testimony over video'],
      ['obtain compensation', 'receive compensation from traffickers'],
      ['get residence permits', 'are granted permits of residence'],
    ],
    b: [['']],
    additions: [
      'whether or not they help the police',
      'wherever they come from',
      'from the first day',
      'and tell them so in their language',
    ],
  },
  {
    frames: [
      'Fund {a} {b}',
      'Increase funding for {a} {b}',
      'Allocate resources to {a} {b}',
      'Provide enough money for {a} {b}',
    ],
    a: [
      ['the hotline', 'the national hotline'],
      ['the police unit for trafficking', 'the trafficking unit of the police'],
      ['NGO shelters', 'shelters run by NGOs'],
      ['interpreters in trials', 'trial interpreters'],
      ['the compensation fund', 'the fund for compensation'],
      ['the action plan', 'the national plan of action'],
    ],
    b: [['']],
    additions: [
      'every year',
      'and report how the money is spent',
      'at least as before the cuts',
      'for the next five years',
    ],
  },
];
