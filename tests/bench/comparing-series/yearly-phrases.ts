/**
 * Recommendations as yearly reports put them, and how another year puts the same. They were written before the matcher
 * was tried on them. Those of one topic ask for different things in much the same words.
 */

export interface Ask {
  /** Ways in which a year may ask for it, each to follow “to” or to stand alone. */
  wordings: readonly string[];
  /** What another year may add. */
  clauses: readonly string[];
}
export type Topic = readonly Ask[];

/** Looked at while the matcher was improved. */
export const SEEN: readonly Topic[] = [
  [
    {
      wordings: [
        'investigate, prosecute, and convict traffickers',
        'pursue investigations, prosecutions, and convictions of traffickers',
        'hold traffickers criminally accountable through investigations and prosecutions',
      ],
      clauses: [
        'including complicit officials',
        'under article 12 of the penal code',
        'and sentence them to terms that include imprisonment',
      ],
    },
    {
      wordings: [
        'train police, prosecutors, and judges to investigate and prosecute trafficking cases',
        'give law enforcement and judicial officials training on the investigation and prosecution of trafficking',
      ],
      clauses: ['with a focus on evidence other than testimony', 'in rural provinces'],
    },
    {
      wordings: [
        'create a specialized prosecution unit for trafficking cases',
        'establish a dedicated unit of prosecutors that handles trafficking crimes',
      ],
      clauses: ['with its own budget', 'and staff it with experienced prosecutors'],
    },
  ],
  [
    {
      wordings: [
        'identify victims among individuals in commercial sex',
        'screen people in prostitution for indicators of trafficking',
        'proactively look for trafficking victims among women in commercial sex',
      ],
      clauses: ['and refer them to services', 'before any arrest for prostitution'],
    },
    {
      wordings: [
        'identify victims among undocumented migrants',
        'screen irregular migrants for trafficking indicators before they are deported',
      ],
      clauses: ['and refer them to care', 'including Chinese nationals in offshore gaming'],
    },
    {
      wordings: [
        'finalize and disseminate standard operating procedures for the identification of victims',
        'adopt formal victim identification procedures and distribute them to front-line officials',
      ],
      clauses: ['and train officials on their use', 'in all regions'],
    },
  ],
  [
    {
      wordings: [
        'allocate funding for NGOs that shelter victims',
        'fund civil society organizations that give victims shelter',
        'provide financial or in-kind support to NGO-run shelters',
      ],
      clauses: ['and make the disbursements on time', 'including those for male victims'],
    },
    {
      wordings: ['open a government shelter for male victims', 'establish accommodation for men who were trafficked'],
      clauses: ['outside the capital', 'with psycho-social care'],
    },
    {
      wordings: [
        'allow adult victims to leave shelters unchaperoned and at will',
        'end the practice of keeping victims in shelters against their will',
      ],
      clauses: ['and to work while they stay there'],
    },
  ],
  [
    {
      wordings: [
        'eliminate recruitment fees charged to workers by labor recruiters',
        'ban worker-paid recruitment fees',
        'prohibit recruiters from charging workers any fees',
      ],
      clauses: ['and ensure that employers pay them', 'and enforce the ban with inspections'],
    },
    {
      wordings: [
        'license and monitor recruitment agencies',
        'regulate labor recruiters through licenses and oversight',
      ],
      clauses: ['and close those that send workers abroad with false contracts'],
    },
    {
      wordings: [
        'prosecute employers who confiscate passports of foreign workers',
        'enforce the law against passport retention by employers',
      ],
      clauses: ['and fine repeat offenders'],
    },
  ],
  [
    {
      wordings: [
        'amend the 2009 anti-trafficking law to remove the requirement of force, fraud, or coercion in child sex trafficking cases',
        'revise the law of 2009 so that child sex trafficking needs no proof of force, fraud, or coercion',
      ],
      clauses: ['consistent with the 2000 UN TIP Protocol'],
    },
    {
      wordings: [
        'amend the anti-trafficking law to prescribe penalties commensurate with those for rape',
        'increase penalties for sex trafficking in the law to the level of those for other grave crimes, such as rape',
      ],
      clauses: ['by removing sentencing provisions that allow fines in lieu of imprisonment'],
    },
    {
      wordings: ['adopt a new national action plan', 'draft and approve a national plan of action against trafficking'],
      clauses: ['for 2019 to 2022', 'and dedicate sufficient resources to it'],
    },
  ],
  [
    {
      wordings: [
        'inform consular staff of visas for domestic workers of diplomats',
        'brief foreign diplomats’ domestic workers on their rights when visas are issued',
      ],
      clauses: ['in person, each year'],
    },
    {
      wordings: [
        'run awareness campaigns on forced labor for workers who go abroad',
        'raise awareness of forced labor among nationals who leave to work overseas',
      ],
      clauses: ['in local languages'],
    },
  ],
];

/** Never looked at one by one: only what comes of them as a whole is printed. */
export const HELD_OUT: readonly Topic[] = [
  [
    {
      wordings: [
        'investigate and prosecute officials complicit in trafficking',
        'hold complicit officials criminally accountable',
        'pursue criminal cases against government employees who take part in trafficking',
      ],
      clauses: ['and imprison those convicted', 'including police who take bribes from brothel owners'],
    },
    {
      wordings: [
        'sentence convicted traffickers to adequate penalties, which should involve significant prison terms',
        'seek adequate penalties for convicted traffickers, involving significant prison terms',
        'impose prison terms on convicted traffickers that are long enough to deter',
      ],
      clauses: ['and end suspended sentences', 'under article 241 of the criminal code'],
    },
    {
      wordings: [
        'increase the number of labor trafficking investigations and prosecutions',
        'investigate and prosecute more cases of forced labor',
        'pursue labor trafficking cases as crimes rather than as labor code violations',
      ],
      clauses: ['including in the fishing sector', 'and refer cases from labor inspectors to prosecutors'],
    },
    {
      wordings: [
        'expedite court proceedings in trafficking cases',
        'reduce judicial delays in trials of traffickers',
        'shorten the time that trafficking trials take',
      ],
      clauses: ['by assigning more judges to them'],
    },
  ],
  [
    {
      wordings: [
        'train border officials, labor inspectors, and social workers on victim identification',
        'offer training on how to recognize victims to front-line officials at borders, in labor inspection, and in social services',
      ],
      clauses: ['and on referral to services', 'in cooperation with civil society'],
    },
    {
      wordings: [
        'implement the national referral mechanism for victims',
        'put the national victim referral mechanism into practice across the country',
        'operationalize the referral mechanism',
      ],
      clauses: ['and train officials on its use', 'with enough money for each district'],
    },
    {
      wordings: [
        'ensure victims are not penalized for unlawful acts traffickers compelled them to commit',
        'stop detaining and deporting victims for crimes they were forced to commit',
        'cease the inappropriate penalization of victims for offenses committed as a direct result of being trafficked',
      ],
      clauses: ['such as immigration offenses', 'including children used by armed groups'],
    },
    {
      wordings: [
        'screen all North Korean workers for signs of trafficking and refer them to appropriate services',
        'identify trafficking among workers from North Korea and offer them care',
      ],
      clauses: ['consistent with UN Security Council resolution 2397'],
    },
  ],
  [
    {
      wordings: [
        'provide comprehensive services to all victims, including shelter, medical care, and counseling',
        'increase the availability of victim services such as shelter, medical aid, and psycho-social support',
        'expand protection services for victims',
      ],
      clauses: ['in all provinces', 'including for men and boys'],
    },
    {
      wordings: [
        'offer foreign victims legal alternatives to removal to countries where they may face hardship or retribution',
        'provide foreign trafficking victims with temporary residence so they are not sent home to hardship or retribution',
      ],
      clauses: ['whether or not they testify', 'with the right to work'],
    },
    {
      wordings: [
        'award restitution and compensation to victims',
        'have courts order traffickers to pay damages to victims',
        'inform victims of their right to compensation and grant it in criminal trials',
      ],
      clauses: ['from seized assets', 'and establish a fund for it'],
    },
    {
      wordings: [
        'protect victims and witnesses who take part in trials from intimidation',
        'provide witness protection to trafficking victims during court proceedings',
      ],
      clauses: ['including by video testimony', 'before, during, and after the trial'],
    },
  ],
  [
    {
      wordings: [
        'increase labor inspections in the informal sector',
        'extend the mandate of labor inspectors to informal workplaces',
        'inspect informal worksites for forced labor more often',
      ],
      clauses: ['with unannounced visits', 'including farms and private homes'],
    },
    {
      wordings: [
        'reform the sponsorship system so migrant workers can change employers without permission',
        'abolish rules that tie the legal status of foreign workers to their employers',
        'allow migrant workers to switch jobs without the consent of their sponsor',
      ],
      clauses: ['including domestic workers', 'and end the need for exit permits'],
    },
    {
      wordings: ['extend labor law protections to domestic workers', 'enact labor protections for household workers'],
      clauses: ['including days of rest and a minimum wage'],
    },
    {
      wordings: [
        'end forced labor in the annual cotton harvest',
        'cease policies that mobilize citizens to pick cotton under threat of punishment',
      ],
      clauses: ['and let independent observers monitor the harvest', 'including of teachers and medical staff'],
    },
  ],
  [
    {
      wordings: [
        'enact legislation that criminalizes all forms of trafficking',
        'pass an anti-trafficking law that prohibits all trafficking crimes',
        'adopt comprehensive anti-trafficking legislation that makes all forms of trafficking a crime',
      ],
      clauses: [
        'with penalties that are sufficiently stringent',
        'consistent with the definition in the 2000 UN TIP Protocol',
      ],
    },
    {
      wordings: [
        'accede to the 2000 UN TIP Protocol',
        'become a party to the 2000 UN TIP Protocol',
        'ratify the 2000 UN TIP Protocol',
      ],
      clauses: ['and bring national law in line with it'],
    },
    {
      wordings: [
        'raise the minimum age of compulsory education',
        'require children to stay in school until the age at which they may work',
      ],
      clauses: ['to 15 years', 'and fund rural schools'],
    },
  ],
  [
    {
      wordings: [
        'stop the recruitment and use of child soldiers by the armed forces',
        'cease all unlawful recruitment of children by the military and release those in its ranks',
      ],
      clauses: ['and allow the UN access to barracks', 'and by militias that it supports'],
    },
    {
      wordings: [
        'collect and publish data on victims identified and traffickers prosecuted',
        'improve the collection and analysis of anti-trafficking data',
        'compile law enforcement and victim statistics in one central database and share them publicly',
      ],
      clauses: ['disaggregated by sex, age, and form of trafficking', 'each year'],
    },
    {
      wordings: [
        'allocate resources to the national anti-trafficking committee',
        'fund the interagency anti-trafficking committee adequately',
        'give the anti-trafficking coordination body the budget and staff that it needs',
      ],
      clauses: ['and hold its meetings regularly'],
    },
    {
      wordings: [
        'appoint an independent national rapporteur',
        'name a rapporteur who monitors and evaluates anti-trafficking work independently',
      ],
      clauses: ['with a mandate in law'],
    },
    {
      wordings: [
        'conduct campaigns to reduce the demand for commercial sex and child sex tourism',
        'take action against the demand for commercial sex acts and against child sex tourism',
        'reduce demand for paid sex and for sex tourism with children',
      ],
      clauses: ['at airports and hotels', 'including among nationals who travel abroad'],
    },
  ],
];
