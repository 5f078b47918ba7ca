/**
 * What people call things that the reports name otherwise. Asked only where no passage has the typed word in any form,
 * and then said, as a typing error is.
 */
import { familyKey } from './word-forms';

/** Typed words, a colon, then the reports' words: the first that the library has is used. */
const LINES = `
kid: children
teen teenager youngster: minors youth
infant baby: children
jail gaol: prison imprisonment
inmate: detainees prisoners
boat ship: vessels
cop policeman policewoman: police
maid nanny housekeeper: domestic
housemaid: domestic maid
lawyer attorney solicitor: attorneys lawyers legal
money cash: funding funds
salary wage: wages pay paid
prostitute prostitution: commercial sex
bribe bribery graft: corruption
helpline: hotline
punishment: penalties
guilty: convicted
offender criminal: perpetrators traffickers
crook crooked: corrupt complicit
survivor: victims
immigrant: migrants
foreigner: foreign
broker middleman agent: recruiters brokers
boss: employers
handicapped disabled: disabilities
gay lesbian transgender: lgbti
soldier troops: military armed
war: conflict
slave slavery: forced servitude
farm: agriculture agricultural
passport visa: documents
teach: train
course lesson: training
homeless: street
orphanage: institutions
hostel: shelters
poor: poverty vulnerable
school: education
`;

const instead = new Map<string, string[]>();

function prepare(): void {
  for (const line of LINES.trim().split('\n')) {
    const [typed = '', used = ''] = line.split(': ');
    for (const word of typed.split(' ')) instead.set(familyKey(word), used.split(' '));
  }
}

/** Words of the reports for what was typed, the likeliest first. */
export function everydayWord(typed: string): readonly string[] {
  if (instead.size === 0) prepare();
  return instead.get(familyKey(typed)) ?? [];
}
