/**
 * Words that the reports use of the same matters. Of passages that lack a typed word, those that have one of its
 * neighbours come first; a neighbour never stands for the word itself.
 */
import { familyKey } from './word-forms';

const LINES = `
corruption complicity complicit bribe collusion impunity
police officers detectives enforcement
jail prison imprisonment sentence incarcerated
arrest detain deport penalize
punishment penalties sentence fine prison
fine penalties imprisonment
lawyer attorney legal counsel representation
compensation restitution damages
money funding budget resources allocated
fund budget resources allocate
wages salary unpaid pay withheld
passport document confiscate withhold retain
maid domestic household servitude
boat vessel ship fishing sea crew
soldier army armed militia recruit combat
child minor girl boy juvenile
kid children minors
teenager minors youth girls boys
student pupil school
beg begging beggar street
bonded debt bondage
debt bonded bondage loan
shelter accommodation housing facility
safe shelter
house shelter household
care services assistance
help assistance services support
medical health psychological
counseling psychological
trauma retraumatization
hotline telephone helpline line calls
phone telephone hotline
awareness campaign inform public
campaign awareness
training trained instruction taught
teach train instruction
judge judiciary magistrate court
court trial judge
prosecutor prosecute judiciary
trial court testify
testify testimony witness statements
witness testify testimony
protect protection safety
threat intimidation retaliation
permit residence visa residency
visa residence permit residency
stay residence permit
foreign migrant
migrant foreign worker immigrant
refugee asylum displaced camp
asylum refugee
camp displaced refugees
deportation repatriation removal expel
repatriation return consular embassy reintegration
home repatriate reintegrate return
embassy consular consulate
agency recruiter recruitment broker
recruiter agency broker
fee charge cost debt
cost fee
salary wages pay
contract employer
boss employer
employer sponsor
sponsor sponsorship kafala
inspection inspector
farm plantation agriculture
factory industry
brothel commercial sex prostitution
prostitute commercial sex
sex commercial prostitution
tourism tourist
online internet cyber social
internet online cyber
marriage bride wife
bride marriage
stateless citizenship nationality birth
citizenship nationality stateless
register registration
certificate registration
indigenous native
disabled disabilities
gay lgbti
transgender lgbti
organ kidney transplant
pandemic covid lockdown
plan strategy
committee council interagency
coordination interagency cooperation committee
ministry interagency
statistics data figures
data statistics figures
number statistics data
law legislation statute act article
legislation law amend
define definition
identify screen indicators proactive
identification screening indicators
screening identification indicators
referral mechanism refer
orphanage institution
cocoa coffee plantation
cotton harvest
gang criminal organized
drug gang
supply procurement goods
goods products supply
demand buyer purchaser
buyer demand purchaser
diplomat embassy household
partner civil ngo organization
ngo organization civil
cooperate cooperation agreement
train training
men male
women female girls
male men
female women`;

const nearby = new Map<string, string[]>();

/** Neighbours of a word, or none. */
export function nearbyWords(typed: string): readonly string[] {
  if (nearby.size === 0) {
    for (const line of LINES.trim().split('\n')) {
      const [word = '', ...others] = line.split(' ');
      nearby.set(familyKey(word), others);
    }
  }
  return nearby.get(familyKey(typed)) ?? [];
}
