/**
 * What the judged reports speak of. Each topic is said in several ways, with other words and forms of words, so that
 * what a passage is about is known from how it was made and not from the words in it.
 */
export interface Topic {
  recommendations: readonly string[];
  /** Sentences of report text. */
  text: readonly string[];
}

export const TOPICS = {
  'shelters-men': {
    recommendations: [
      'Open at least one shelter that admits adult male victims.',
      'Establish dedicated accommodation for men exploited in labor trafficking.',
      'Expand sheltering capacity so that male survivors are not turned away.',
    ],
    text: [
      'No facility in the country accepted adult men, and NGOs lodged male victims in hotels.',
      'The ministry opened its first shelter for men, with {n} beds.',
      'Service providers sheltered women only; men exploited on farms slept at police stations.',
    ],
  },
  'shelters-children': {
    recommendations: [
      'Increase funding for dedicated shelters for child victims.',
      'Create more specialized shelter space for girls and boys, apart from adults.',
      'Stop housing trafficked children together with juvenile offenders, and fund child-friendly shelters.',
    ],
    text: [
      'Three NGO-run shelters served {n} child victims, although all were in the capital.',
      'Authorities placed unaccompanied children in shelters intended for adults.',
      'The government approved a new shelter for girls exploited in commercial sex.',
    ],
  },
  'labor-inspectors': {
    recommendations: [
      'Hire more labor inspectors and train them to recognize indicators of forced labor.',
      'Increase unannounced labor inspections of farms, brick kilns, and fishing vessels.',
      'Give labour inspectors the power to enter private homes.',
    ],
    text: [
      'The {n} labor inspectors had no vehicles and could not reach remote plantations.',
      'Inspectors visited {n} workplaces but identified no trafficking victims.',
      'The inspectorate of labor did not coordinate its inspections with the police.',
    ],
  },
  'recruitment-fees': {
    recommendations: [
      'Prohibit recruitment fees paid by workers and ensure that employers bear them.',
      'Eliminate all fees that recruiters charge migrants.',
      'Enforce the ban on worker-paid recruitment fees and compensate those who paid.',
    ],
    text: [
      'Agencies charged migrant workers fees of up to ${n},000, which left many in debt.',
      'The law still permitted recruiters to collect placement fees from jobseekers.',
      'Officials fined {n} agencies for charging illegal fees.',
    ],
  },
  'passport-confiscation': {
    recommendations: [
      'Punish employers who confiscate the passports of their workers.',
      'Enforce the prohibition on retaining identity documents.',
      'Criminalize passport retention and prosecute offenders.',
    ],
    text: [
      'Many employers withheld the passports of domestic workers without consequence.',
      'The confiscation of passports remained widespread in construction.',
      'Police recovered {n} passports that a company had kept from its staff.',
    ],
  },
  'sponsorship-system': {
    recommendations: [
      'Replace the sponsorship system, which ties workers to one employer.',
      'Allow migrants to change employers without the consent of their sponsor.',
    ],
    text: [
      'Under the kafala system a sponsor could cancel a residency permit at will.',
      'Reforms let {n} workers transfer to another employer after one year.',
    ],
  },
  'domestic-servitude': {
    recommendations: [
      'Extend the labor law to domestic workers.',
      'Investigate allegations that diplomats hold household staff in domestic servitude.',
      'Protect housemaids by standard contracts and inspections of households.',
    ],
    text: [
      'Wealthy families exploit girls from rural areas in domestic servitude.',
      'Maids reported confinement, beatings, and years of unpaid work in private homes.',
      'A diplomat was alleged to have enslaved a housekeeper.',
    ],
  },
  'fishing-boats': {
    recommendations: [
      'Inspect fishing vessels at sea and screen their crews.',
      'Increase efforts against forced labor on distant-water boats.',
    ],
    text: [
      'Captains force fishermen to remain at sea for years, and some throw the dead overboard.',
      'Traffickers exploit men from neighboring countries in the fishing industry.',
      'The coast guard boarded {n} vessels and interviewed crew members.',
    ],
  },
  'brick-kilns': {
    recommendations: [
      'Cancel the debts of bonded laborers at brick kilns and release them.',
      'Register brick kilns and inspect them.',
    ],
    text: [
      'Kiln owners hold whole families in debt bondage that passes from parents to children.',
      'Bonded labor persists in brick making and in rice mills.',
    ],
  },
  'cocoa-farms': {
    recommendations: ['Monitor cocoa farms for child labor.', 'Expand schools in cocoa-growing communities.'],
    text: [
      'Boys from the north harvest cocoa under threat of violence.',
      'Cocoa plantations employed {n} children in hazardous work, surveys found.',
    ],
  },
  'begging-schools': {
    recommendations: [
      'Investigate religious teachers who force pupils to beg.',
      'Regulate Quranic schools and end forced begging by their students.',
    ],
    text: [
      'Corrupt teachers make children beg in the streets and beat those who bring too little.',
      'Talibés, some four years old, begged near markets and mosques.',
      'Police arrested {n} teachers for exploiting beggars.',
    ],
  },
  'child-soldiers': {
    recommendations: [
      'Cease the recruitment and use of children by the armed forces.',
      'Demobilize child soldiers and refer them to care.',
      'Verify the age of every recruit.',
    ],
    text: [
      'Armed groups recruited and used boys as fighters, porters, and cooks.',
      'The army released {n} minors from its ranks; demobilization otherwise stalled.',
      'Militias abducted children and used them in combat.',
    ],
  },
  'official-complicity': {
    recommendations: [
      'Investigate, prosecute, and punish complicit officials.',
      'Hold police and border officers accountable for colluding with traffickers.',
    ],
    text: [
      'Corruption and official complicity remained serious obstacles, and no official was convicted.',
      'Immigration officers accepted bribes to let smugglers pass.',
      'A colonel accused of protecting brothels was transferred instead of prosecuted.',
    ],
  },
  'prison-sentences': {
    recommendations: [
      'Sentence convicted traffickers to significant prison terms.',
      'Seek penalties that reflect the gravity of the crime, rather than fines or suspended sentences.',
    ],
    text: [
      'Courts suspended most sentences, so that {n} of those convicted served no time.',
      'Judges imposed imprisonment of {n} years on a couple who had exploited their niece.',
      'Lenient sentencing undercut deterrence.',
    ],
  },
  'fines-in-lieu': {
    recommendations: [
      'Amend the law to remove fines in lieu of imprisonment.',
      'Repeal provisions that allow a fine instead of prison.',
    ],
    text: [
      'Article {article} prescribed up to ten years or a fine, which was not commensurate with other serious crimes.',
    ],
  },
  'definition-law': {
    recommendations: [
      'Revise the definition of trafficking so that force is not needed where the victim is a child.',
      'Align the legal definition with the UN TIP Protocol.',
    ],
    text: [
      'Inconsistent with international law, Article {article} required movement of the victim.',
      'The penal code defined trafficking narrowly and left out labor.',
    ],
  },
  'victim-identification': {
    recommendations: [
      'Train first responders in identifying victims proactively.',
      'Adopt standard operating procedures (SOPs) for victim identification.',
      'Screen people in commercial sex, migrants, and refugees for indicators of trafficking.',
    ],
    text: [
      'Front-line officers did not use SOPs and often overlooked victims.',
      'Authorities identified {n} victims, fewer than the year before.',
      'Police lacked a formal procedure to identify those exploited in labor.',
    ],
  },
  'referral-mechanism': {
    recommendations: [
      'Implement a national referral mechanism (NRM) and train officials to use it.',
      'Formalize how victims are referred to care.',
    ],
    text: [
      'The NRM existed on paper, and referrals depended on personal contacts.',
      'Prosecutors referred {n} victims to service providers.',
    ],
  },
  'penalizing-victims': {
    recommendations: [
      'Ensure victims are not penalized for unlawful acts that traffickers compelled them to commit.',
      'Stop arresting and deporting victims for immigration violations.',
      'Quash convictions of survivors punished for crimes committed under coercion.',
    ],
    text: [
      'Courts fined and jailed women forced into commercial sex.',
      'The penalization of victims continued: {n} were detained and expelled.',
      'Because of poor screening, authorities punished victims as offenders.',
    ],
  },
  'witness-protection': {
    recommendations: [
      'Offer witness protection to victims who testify.',
      'Protect witnesses from intimidation before and during trial.',
    ],
    text: [
      'No witness received police protection, and {n} withdrew their statements after threats.',
      'Victims testified in open court in front of their traffickers.',
    ],
  },
  'trauma-informed': {
    recommendations: [
      'Use trauma-informed, victim-centered interviewing to avoid re-traumatization.',
      'Allow recorded testimony so that children need not relive abuse in court.',
    ],
    text: [
      'Repeated questioning retraumatized victims, lawyers said.',
      'Judges admitted video testimony in {n} cases to spare children.',
    ],
  },
  compensation: {
    recommendations: [
      'Increase access to compensation and order restitution in criminal cases.',
      'Create a fund that pays damages to victims.',
    ],
    text: [
      'Courts ordered restitution in {n} cases, but no victim collected it.',
      'Few victims were compensated, because they had to file civil suits.',
    ],
  },
  'legal-aid': {
    recommendations: ['Increase legal representation for victims.', 'Provide free lawyers to trafficking victims.'],
    text: [
      'An association of attorneys represented {n} victims at no cost.',
      'Most victims had no counsel and did not know their rights.',
    ],
  },
  'residence-permits': {
    recommendations: [
      'Grant residence permits to foreign victims, whether or not they cooperate with investigators.',
      'Offer legal alternatives to removal to countries where victims would face hardship.',
    ],
    text: [
      'Foreign victims could obtain a temporary residency permit for {n} months.',
      'Authorities repatriated foreign victims without assessing the risk of retaliation.',
    ],
  },
  repatriation: {
    recommendations: [
      'Assist citizens exploited abroad to come home and reintegrate.',
      'Train consular officials to identify and repatriate nationals in distress.',
    ],
    text: [
      'Embassies repatriated {n} workers from the Gulf.',
      'Consulates issued travel documents to women stranded abroad; reintegration help was scarce.',
    ],
  },
  hotline: {
    recommendations: [
      'Operate a 24-hour hotline in several languages.',
      'Publicize the emergency telephone line for victims.',
    ],
    text: [
      'The hotline received {n} calls, of which few led to investigations.',
      'Operators answered in one language only.',
    ],
  },
  'action-plan': {
    recommendations: [
      'Draft, adopt, and fund a new national action plan (NAP).',
      'Allocate resources to carry out the national action plan.',
    ],
    text: [
      'The NAP for {year} to {later} was not funded.',
      'The council drafted an action plan but did not adopt it by the end of the reporting period.',
    ],
  },
  'data-collection': {
    recommendations: [
      'Collect and publish reliable statistics on cases and victims.',
      'Centralize law enforcement data and break it down by type of trafficking.',
    ],
    text: [
      'Agencies did not share figures, and data on convictions were inconsistent.',
      'The statistics office could not separate trafficking from pimping.',
    ],
  },
  'interagency-committee': {
    recommendations: [
      'Convene the interagency committee regularly.',
      'Strengthen coordination among ministries and civil society.',
    ],
    text: [
      'The inter-ministerial committee met only once.',
      'Coordination between ministries and NGOs improved through quarterly meetings.',
    ],
  },
  'awareness-campaigns': {
    recommendations: [
      'Carry out awareness campaigns among young people who seek work abroad.',
      'Inform the public about the tricks of false recruiters.',
    ],
    text: [
      'Radio spots in local languages warned of fraudulent job offers.',
      'The government organized a campaign in {n} schools.',
    ],
  },
  'online-exploitation': {
    recommendations: [
      'Investigate the online sexual exploitation of children.',
      'Equip cybercrime units to trace livestreamed abuse.',
    ],
    text: [
      'Relatives livestreamed the abuse of children for paying viewers overseas.',
      'Traffickers use social media and dating apps to lure girls.',
      'Investigators received {n} cyber tips on internet abuse material.',
    ],
  },
  'sex-tourism': {
    recommendations: [
      'Prosecute child sex tourists, including foreign citizens.',
      'Work with hotels to prevent child sex tourism.',
    ],
    text: [
      'Foreign tourists pay for sex with minors in beach resorts.',
      'Authorities denied entry to {n} registered sex offenders.',
    ],
  },
  'forced-marriage': {
    recommendations: [
      'Treat forced marriages that involve exploitation as trafficking.',
      'Raise the age of marriage and prevent the sale of brides.',
    ],
    text: [
      'Brokers sell women as brides, and husbands exploit them in forced labor.',
      'Some parents marry daughters off early to settle debts.',
    ],
  },
  statelessness: {
    recommendations: [
      'Reduce statelessness by registering births in minority areas.',
      'Grant citizenship to stateless persons, who are at higher risk.',
    ],
    text: [
      'Stateless people from the hills could not work legally and were vulnerable to traffickers.',
      'Lack of birth certificates left {n} families without nationality.',
    ],
  },
  refugees: {
    recommendations: [
      'Screen refugees and asylum-seekers at the border for trafficking.',
      'Protect displaced persons in camps from exploitation.',
    ],
    text: [
      'Internally displaced persons (IDPs) in camps were coerced into sex in exchange for food.',
      'Traffickers prey on asylum seekers along the eastern route.',
    ],
  },
  'criminal-gangs': {
    recommendations: [
      'Stop gangs from recruiting children into drug running.',
      'Identify as victims the children forced into criminality by gangs.',
    ],
    text: [
      'Gangs force boys to sell drugs, rob, and kill.',
      'Criminal organizations exploit youths as lookouts and couriers.',
    ],
  },
  'forced-labor-prison': {
    recommendations: [
      'End compulsory labor of detainees and of citizens in state projects.',
      'Abolish forced labor in reeducation camps.',
    ],
    text: [
      'The state mobilized students to pick cotton in the autumn.',
      'Detainees were made to work in factories and mines without pay.',
    ],
  },
  'supply-chains': {
    recommendations: [
      'Keep goods made by forced labor out of government procurement.',
      'Require companies to report on their supply chains.',
    ],
    text: [
      'A new statute obliges large firms to examine their suppliers.',
      'Customs detained {n} shipments suspected of having been made with forced labor.',
    ],
  },
  'commercial-sex-demand': {
    recommendations: ['Reduce the demand for commercial sex.', 'Prosecute buyers of sex from trafficked women.'],
    text: [
      'The government made no effort to reduce demand for commercial sex acts.',
      'Purchasers of sex were fined in {n} instances.',
    ],
  },
  'training-judges': {
    recommendations: [
      'Train judges and prosecutors on the trafficking law.',
      'Offer the judiciary specialized instruction in handling such cases.',
    ],
    text: [
      'The judicial academy taught {n} magistrates.',
      'Prosecutors with no training charged pimping in place of trafficking.',
    ],
  },
  'specialized-units': {
    recommendations: [
      'Staff and equip the anti-trafficking police unit.',
      'Create specialized prosecution units in each province.',
    ],
    text: ['The unit of {n} detectives had no budget for fuel.', 'A dedicated squad handled all cases in the capital.'],
  },
  'indigenous-people': {
    recommendations: ['Reach indigenous communities with services in their own languages.'],
    text: [
      'Ranchers hold indigenous families in debt peonage.',
      'Native women were overrepresented among the victims.',
    ],
  },
  'disabled-people': {
    recommendations: ['Make services accessible to persons with disabilities.'],
    text: ['Traffickers exploit deaf and disabled people in begging.', 'No shelter could receive wheelchair users.'],
  },
  'lgbti-people': {
    recommendations: ['Offer specialized care to LGBTI victims.'],
    text: [
      'Transgender women were turned away by police and lacked services.',
      'LGBTI persons were at high risk of sex trafficking.',
    ],
  },
  'organ-removal': {
    recommendations: ['Criminalize trafficking for the removal of organs.'],
    text: ['Brokers bought kidneys from slum dwellers for transplantation abroad.'],
  },
  'budget-increase': {
    recommendations: ['Increase the budget for victim care.'],
    text: [
      'Parliament allocated {decimal} million to protection, compared with {decimal} million the year before.',
      'Spending on victims fell sharply, and NGOs paid most costs.',
    ],
  },
  'pandemic-effects': {
    recommendations: ['Keep services open during public health emergencies.'],
    text: [
      'The COVID-19 pandemic closed courts for {n} months.',
      'Lockdowns left day laborers without income and in debt to lenders.',
    ],
  },
  orphanages: {
    recommendations: ['Monitor orphanages and close those that exploit children.'],
    text: ['Orphanages recruited children from poor parents to attract donations from visitors.'],
  },
} as const satisfies Record<string, Topic>;

export type TopicName = keyof typeof TOPICS;
