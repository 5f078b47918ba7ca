/**
 * Words that the reports use of the same matters. Of passages that lack a typed word, those that have one of its
 * neighbours come first; a neighbour never stands for the word itself.
 */
import { familyKey } from './word-forms';

const GROUPS = `
corruption complicity bribe collusion impunity
police officers detectives enforcement
jail prison imprisonment incarcerated sentence
arrest detain deport penalize
punishment penalties sentence fine prison
suspended probation lenient
lawyer attorney legal counsel representation
compensation restitution damages
money funding budget resources allocated grant
wages salary unpaid pay withheld
passport documents papers identity
confiscate withhold retain seize
maid domestic household servitude servant
flee abscond escape run
boat vessel ship fishing sea crew lake
mine quarry gold miners
farm plantation agriculture harvest
factory industry
soldier army armed militia military combatants
recruit enlist conscript
demobilize disarmament reintegrate
peacekeepers troops missions
child minor girl boy juvenile
teenager youth minors
student pupil school education
teacher school
begging street beggar
bonded debt bondage loan advance
shelter accommodation housing facility home
care services assistance support
medical health psychological counseling
trauma retraumatization
hotline telephone helpline calls
awareness campaign inform public
training instruct teach
judge judiciary magistrate court
trial court testify
witness testify testimony statements
interpreter translation language
video recordings remote
protect safety security
threat intimidation retaliation fear danger
residence permit visa stay
foreign migrant
migrant immigrant foreigners
refugee asylum displaced camp
deportation removal expel
repatriation return reintegration
embassy consular diplomats
recruiter agency broker intermediary
fee charge cost debt
employer sponsor contract
kafala sponsor sponsorship
inspection monitor
brothel prostitution nightclub bar
prostitution commercial sex
tourism tourist
online internet cyber social
marriage bride wife
stateless citizenship nationality birth
registration certificate
indigenous native
disabled disabilities
gay transgender lgbti
organ kidney transplant
pandemic covid lockdown
plan strategy
committee council interagency coordination commission
ministry interagency
statistics data figures database
legislation law statute act
define definition
identify screen indicators recognize detect
referral mechanism
orphanage orphans institution foster
cocoa coffee plantation
cotton harvest
gang criminal organized
supply procurement goods
demand buyer purchaser customers
partner civil ngo organization
cooperation agreement
raid operation rescue`;

const NONE: ReadonlySet<string> = new Set();
const nearby = new Map<string, Set<string>>();

/** Neighbours of a word, or none. */
export function nearbyWords(typed: string): ReadonlySet<string> {
  if (nearby.size === 0) {
    for (const line of GROUPS.trim().split('\n')) {
      const words = line.split(' ');
      for (const word of words) {
        const key = familyKey(word);
        const others = nearby.get(key) ?? new Set();
        for (const other of words) if (familyKey(other) !== key) others.add(other);
        nearby.set(key, others);
      }
    }
  }
  return nearby.get(familyKey(typed)) ?? NONE;
}
