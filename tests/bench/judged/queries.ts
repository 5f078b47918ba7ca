/**
 * What field workers might type, and what they want. Written with the topics and before any weight of the search was
 * tuned. Weights may be tuned on `TUNING`; on `HELD_OUT` they are only measured.
 */
import type { TopicName } from './topics';

export interface JudgedQuery {
  kind:
    | 'word'
    | 'words'
    | 'phrase'
    | 'beginning'
    | 'inflection'
    | 'derivation'
    | 'spelling'
    | 'typing error'
    | 'abbreviation'
    | 'country'
    | 'country and topic'
    | 'question'
    | 'folding'
    | 'compound';
  typed: string;
  /** What a passage must be about; none: anything of the country. */
  topics: readonly TopicName[];
  /** Of some use. */
  near?: readonly TopicName[];
  /** Code of the country, where one is named. */
  country?: string;
  year?: number;
  /** A passage must have this in its text to be of any use: the quoted words. */
  has?: RegExp;
}

export const TUNING: readonly JudgedQuery[] = [
  { kind: 'word', typed: 'hotline', topics: ['hotline'] },
  { kind: 'words', typed: 'child shelters', topics: ['shelters-children'], near: ['shelters-men'] },
  { kind: 'words', typed: 'judges training', topics: ['training-judges'] },
  { kind: 'inflection', typed: 'compensated', topics: ['compensation'] },
  { kind: 'derivation', typed: 'coordinate ministries', topics: ['interagency-committee'] },
  { kind: 'spelling', typed: 'labour inspection', topics: ['labor-inspectors'] },
  { kind: 'typing error', typed: 'recruitmnt fees', topics: ['recruitment-fees'] },
  { kind: 'abbreviation', typed: 'SOPs', topics: ['victim-identification'] },
  { kind: 'country', typed: 'burma', topics: [], country: 'MMR' },
  { kind: 'country and topic', typed: 'ghana fishing', topics: ['fishing-boats'], country: 'GHA' },
  { kind: 'country and topic', typed: 'côte divoire cocoa', topics: ['cocoa-farms'], country: 'CIV' },
  { kind: 'question', typed: 'how long are prison sentences', topics: ['prison-sentences'], near: ['fines-in-lieu'] },
  { kind: 'question', typed: 'is there a fund for victims', topics: ['compensation'], near: ['budget-increase'] },
  { kind: 'compound', typed: 'asylum seekers', topics: ['refugees'] },
  { kind: 'phrase', typed: '"domestic workers"', topics: ['domestic-servitude'], has: /domestic workers/i },
  { kind: 'beginning', typed: 'stateless', topics: ['statelessness'] },
  { kind: 'word', typed: 'cocoa', topics: ['cocoa-farms'] },
  { kind: 'word', typed: 'demand', topics: ['commercial-sex-demand'] },
  { kind: 'words', typed: 'witness threats trial', topics: ['witness-protection'] },
  { kind: 'words', typed: 'budget for protection of victims', topics: ['budget-increase'] },
  { kind: 'words', typed: 'child labour schools cocoa', topics: ['cocoa-farms'] },
  { kind: 'words', typed: 'deported victims immigration violations', topics: ['penalizing-victims'] },
  { kind: 'words', typed: 'companies supply chain reporting', topics: ['supply-chains'] },
  { kind: 'words', typed: 'gangs recruit boys drugs', topics: ['criminal-gangs'] },
  { kind: 'inflection', typed: 'brides sold', topics: ['forced-marriage'] },
  { kind: 'inflection', typed: 'prosecuting officials', topics: ['official-complicity'] },
  { kind: 'derivation', typed: 'inspector of labor', topics: ['labor-inspectors'] },
  { kind: 'derivation', typed: 'registration of births', topics: ['statelessness'] },
  { kind: 'derivation', typed: 'retention of passport', topics: ['passport-confiscation'] },
  { kind: 'derivation', typed: 'protected witnesses', topics: ['witness-protection'] },
  { kind: 'spelling', typed: 'specialised judges programme', topics: ['training-judges'], near: ['specialized-units'] },
  { kind: 'typing error', typed: 'goverment procurment', topics: ['supply-chains'] },
  { kind: 'typing error', typed: 'diplomts household', topics: ['domestic-servitude'] },
  { kind: 'abbreviation', typed: 'NAP funding', topics: ['action-plan'] },
  { kind: 'abbreviation', typed: 'national referral mechanism', topics: ['referral-mechanism'] },
  { kind: 'country and topic', typed: 'kenya refugees', topics: ['refugees'], country: 'KEN' },
  { kind: 'country and topic', typed: 'corruption in moldova', topics: ['official-complicity'], country: 'MDA' },
  { kind: 'country and topic', typed: 'brazil indigenous', topics: ['indigenous-people'], country: 'BRA' },
  { kind: 'question', typed: 'do migrants pay recruiters', topics: ['recruitment-fees'] },
  { kind: 'question', typed: 'which people are stateless', topics: ['statelessness'] },
  { kind: 'question', typed: 'where can men find shelter', topics: ['shelters-men'], near: ['shelters-children'] },
  { kind: 'compound', typed: 'childfriendly shelters', topics: ['shelters-children'] },
  { kind: 'compound', typed: 'sex tourist', topics: ['sex-tourism'] },
];

export const HELD_OUT: readonly JudgedQuery[] = [
  { kind: 'word', typed: 'orphanages', topics: ['orphanages'] },
  { kind: 'word', typed: 'kafala', topics: ['sponsorship-system'] },
  { kind: 'word', typed: 'statistics', topics: ['data-collection'] },
  { kind: 'word', typed: 'restitution', topics: ['compensation'] },
  { kind: 'words', typed: 'shelter for men', topics: ['shelters-men'], near: ['shelters-children'] },
  { kind: 'words', typed: 'passports withheld', topics: ['passport-confiscation'] },
  { kind: 'words', typed: 'fishing vessels crew', topics: ['fishing-boats'] },
  { kind: 'words', typed: 'brick kiln debt', topics: ['brick-kilns'] },
  { kind: 'words', typed: 'police unit budget', topics: ['specialized-units'], near: ['budget-increase'] },
  { kind: 'words', typed: 'fine instead of prison', topics: ['fines-in-lieu'], near: ['prison-sentences'] },
  { kind: 'words', typed: 'children begging teachers', topics: ['begging-schools'] },
  { kind: 'words', typed: 'foreign victims residence permit', topics: ['residence-permits'] },
  { kind: 'words', typed: 'online abuse of children', topics: ['online-exploitation'], near: ['sex-tourism'] },
  { kind: 'words', typed: 'officials corruption bribes', topics: ['official-complicity'] },
  { kind: 'phrase', typed: '"national action plan"', topics: ['action-plan'], has: /national action plan/i },
  { kind: 'phrase', typed: '"in lieu of imprisonment"', topics: ['fines-in-lieu'], has: /in lieu of imprisonment/i },
  { kind: 'phrase', typed: '"debt bondage"', topics: ['brick-kilns'], has: /debt bondage/i },
  { kind: 'beginning', typed: 'indig', topics: ['indigenous-people'] },
  { kind: 'beginning', typed: 'witness prot', topics: ['witness-protection'] },
  { kind: 'beginning', typed: 'child sold', topics: ['child-soldiers'] },
  { kind: 'beginning', typed: 'recruitment f', topics: ['recruitment-fees'] },
  { kind: 'inflection', typed: 'identifying victim', topics: ['victim-identification'] },
  { kind: 'inflection', typed: 'forced marriage', topics: ['forced-marriage'] },
  { kind: 'inflection', typed: 'suspend sentence', topics: ['prison-sentences'] },
  { kind: 'inflection', typed: 'vessel inspection', topics: ['fishing-boats'], near: ['labor-inspectors'] },
  { kind: 'derivation', typed: 'penalize victims', topics: ['penalizing-victims'] },
  { kind: 'derivation', typed: 'demobilisation', topics: ['child-soldiers'] },
  { kind: 'derivation', typed: 'complicit police', topics: ['official-complicity'] },
  { kind: 'derivation', typed: 'repatriate citizens', topics: ['repatriation'], near: ['residence-permits'] },
  { kind: 'derivation', typed: 'confiscating documents', topics: ['passport-confiscation'] },
  { kind: 'derivation', typed: 'legal representatives', topics: ['legal-aid'] },
  { kind: 'spelling', typed: 'labour law domestic workers', topics: ['domestic-servitude'] },
  { kind: 'spelling', typed: 'criminalise organ removal', topics: ['organ-removal'] },
  { kind: 'spelling', typed: 'organised gangs', topics: ['criminal-gangs'] },
  { kind: 'typing error', typed: 'stateles', topics: ['statelessness'] },
  { kind: 'typing error', typed: 'confiscaton of pasports', topics: ['passport-confiscation'] },
  { kind: 'typing error', typed: 'quaranic schools', topics: ['begging-schools'] },
  { kind: 'typing error', typed: 'awarness campain', topics: ['awareness-campaigns'] },
  { kind: 'typing error', typed: 'interagncy commitee', topics: ['interagency-committee'] },
  { kind: 'abbreviation', typed: 'NRM', topics: ['referral-mechanism'] },
  { kind: 'abbreviation', typed: 'standard operating procedures', topics: ['victim-identification'] },
  { kind: 'abbreviation', typed: 'IDPs', topics: ['refugees'] },
  { kind: 'country', typed: 'ivory coast', topics: [], country: 'CIV' },
  { kind: 'country', typed: 'DRC', topics: [], country: 'COD' },
  { kind: 'country', typed: 'swaziland', topics: [], country: 'SWZ' },
  { kind: 'country and topic', typed: 'thailand fishing', topics: ['fishing-boats'], country: 'THA' },
  {
    kind: 'country and topic',
    typed: 'shelters in belgium',
    topics: ['shelters-men', 'shelters-children'],
    country: 'BEL',
  },
  { kind: 'country and topic', typed: 'myanmar child soldiers', topics: ['child-soldiers'], country: 'MMR' },
  { kind: 'country and topic', typed: 'qatar recruitment fees', topics: ['recruitment-fees'], country: 'QAT' },
  { kind: 'country and topic', typed: 'uzbekistan cotton', topics: ['forced-labor-prison'], country: 'UZB' },
  { kind: 'question', typed: 'what should judges be trained on', topics: ['training-judges'] },
  { kind: 'question', typed: 'are victims punished for crimes', topics: ['penalizing-victims'] },
  { kind: 'question', typed: 'who runs the hotline', topics: ['hotline'] },
  { kind: 'question', typed: 'did the government fund the action plan', topics: ['action-plan'] },
  { kind: 'question', typed: 'how do recruiters charge migrants', topics: ['recruitment-fees'] },
  { kind: 'question', typed: 'can foreign victims stay in the country', topics: ['residence-permits'] },
  { kind: 'folding', typed: 'talibes', topics: ['begging-schools'], has: /talib/i },
  { kind: 'compound', typed: 're-traumatization', topics: ['trauma-informed'] },
  { kind: 'compound', typed: 'victim centered interviews', topics: ['trauma-informed'] },
  { kind: 'compound', typed: 'interministerial committee', topics: ['interagency-committee'] },
  { kind: 'compound', typed: 'anti trafficking unit', topics: ['specialized-units'] },
];
