/**
 * Relatives of a word. `inflectionKey` brings together forms of one word (shelter, shelters, sheltered), `familyKey`
 * also what is derived from it (prosecute, prosecution, prosecutor) and its British and American spellings.
 */
import lunr from 'lunr';

/** Forms that no rule brings together. */
const IRREGULAR: Record<string, string> = {
  children: 'child',
  women: 'woman',
  men: 'man',
  people: 'person',
  fed: 'feed',
  feet: 'foot',
  found: 'find',
  fled: 'flee',
  held: 'hold',
  kept: 'keep',
  led: 'lead',
  left: 'leave',
  made: 'make',
  met: 'meet',
  paid: 'pay',
  said: 'say',
  sold: 'sell',
  sent: 'send',
  sought: 'seek',
  taken: 'take',
  took: 'take',
  taught: 'teach',
  wives: 'wife',
  lives: 'life',
  given: 'give',
  gave: 'give',
  begun: 'begin',
  began: 'begin',
  bought: 'buy',
  built: 'build',
  brought: 'bring',
  written: 'write',
  wrote: 'write',
  spoken: 'speak',
  spoke: 'speak',
  forced: 'force',
};

/** Words that a stemmer confuses with others: each stands for itself and its inflections. */
const APART = new Set(
  `organ organs author authors authority authorities informal informally formal formally general generally generate generated
  generation several sever severe severely severity minority minorities minor minors minister ministers ministry ministries
  personnel personal personally university universities universal universally international internationally intern interns
  important importance import imports customs custom army armies arm arms news new state states statement statements past
  police policy policies communication communications community communities experience experiences experiment
  relative relatives relatively even event events human humane capital capitalize interest interesting negative negate
  local locally locate located location locations provide provides provided provider providers province provinces provincial
  labor laborer laborers labors secure secures securing sexual sexually sex port ports portion
  passing passive passport passports station stationery partial partially party parties part parts particular
  ration rational rationale nation nations native natives nature natural naturally animal animate sign signs signed
  significant significantly design designs house housing houses officer officers office offices official officials officially
  marine marines mine mines mining miner miners mineral minerals organized organize organise organised organization organizations
  organisation organisations organizing organizer organizers factor factors factory factories operate operates operated
  operating operation operations operational operator operators opera register registers registered registration regional region
  regions`.split(/\s+/),
);

/** Within these a form of its own root is wanted after all. */
const ROOTS: Record<string, string> = {
  detention: 'detain',
  detentions: 'detain',
  retention: 'retain',
  penalty: 'penal',
  penalties: 'penal',
  penalize: 'penal',
  penalization: 'penal',
  imprison: 'prison',
  imprisoned: 'prison',
  imprisonment: 'prison',
  imprisoning: 'prison',
  prisoner: 'prison',
  prisoners: 'prison',
  statelessness: 'stateless',
  trafficker: 'traffick',
  traffickers: 'traffick',
  traffic: 'traffick',
  traffics: 'traffick',
  consulate: 'consul',
  consulates: 'consul',
  consular: 'consul',
  complicity: 'complicit',
  embassies: 'embassy',
  begging: 'beg',
  beggar: 'beg',
  beggars: 'beg',
  recruit: 'recruit',
  sentence: 'sentenc',
  repatriate: 'repatri',
  fishermen: 'fish',
  fisherman: 'fish',
  fishery: 'fish',
  fisheries: 'fish',
  fisher: 'fish',
  fishers: 'fish',
  slavery: 'slave',
  enslave: 'slave',
  enslaved: 'slave',
  enslavement: 'slave',
  victimize: 'victim',
  victimized: 'victim',
  victimization: 'victim',
  labourer: 'labor',
  labourers: 'labor',
  laborer: 'labor',
  laborers: 'labor',
  asylees: 'asylum',
  deportee: 'deport',
  deportees: 'deport',
  migrant: 'migrat',
  migrants: 'migrat',
  migration: 'migrat',
  migrate: 'migrat',
  migrated: 'migrat',
  migrating: 'migrat',
  migratory: 'migrat',
  immigrant: 'immigrat',
  immigrants: 'immigrat',
  immigration: 'immigrat',
  immigrate: 'immigrat',
  organize: 'organize',
  organizes: 'organize',
  organized: 'organize',
  organizing: 'organize',
  organizer: 'organize',
  organizers: 'organize',
  organization: 'organize',
  organizations: 'organize',
  organizational: 'organize',
  corruption: 'corrupt',
  corruptly: 'corrupt',
  collusion: 'collud',
  collude: 'collud',
  colluded: 'collud',
  colluding: 'collud',
  extortion: 'extort',
  criminal: 'crime',
  criminals: 'crime',
  criminally: 'crime',
  crimes: 'crime',
  criminalize: 'criminaliz',
  criminalizes: 'criminaliz',
  criminalized: 'criminaliz',
  criminalizing: 'criminaliz',
  criminalization: 'criminaliz',
  coercion: 'coerc',
  coercive: 'coerc',
  evidence: 'evid',
  accomplice: 'complicit',
  accomplices: 'complicit',
  conviction: 'convict',
  provision: 'provision',
  provisions: 'provision',
  financial: 'financ',
  residency: 'resident',
  residence: 'resident',
};

/** Words in -ise that are no British spelling of -ize. */
const ISE =
  /^(?:adv|comprom|compr|conc|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|inc|merchand|no|otherw|likew|po|pra|prec|prem|prom|ra|rev|r|superv|surm|surpr|telev|w|arr|ar|cru|bru)is(?:e|es|ed|ing|er|ers|or|ors)$/;
const OUR = /^(lab|neighb|fav|hon|behavi|harb|col|endeav|rum|vap|vig|hum|parl|arm|sav|rig|cand)our/;

/** As an American would write it. */
export function american(word: string): string {
  let spelt = word.replace(OUR, '$1or');
  if (!ISE.test(spelt))
    spelt = spelt.replace(/is(e|es|ed|er|ers|ing|ation|ations|ational)$/, (whole, rest: string) =>
      spelt.length - whole.length < 3 ? whole : `iz${rest}`,
    );
  return spelt
    .replace(/yse(s|d)?$/, 'yze$1')
    .replace(/^(def|off|pret)ence(s?)$/, '$1ense$2')
    .replace(/^licence(s|d)?$/, 'license$1')
    .replace(/^practis(e|es|ed|ing)$/, 'practic$1')
    .replace(/^(pro)grammes?$/, (form) => (form.endsWith('s') ? 'programs' : 'program'))
    .replace(/^(cent|theat|lit|met|fib)re(s?)$/, '$1er$2')
    .replace(/(counsel|travel|label|cancel|fulfil|enrol|channel|signal|model)l(ed|ing|ers?|or|ors|ation)$/, '$1$2')
    .replace(/^(fulfil|enrol|instal|skil)l?(s|ment|ments|ful)$/, '$1l$2')
    .replace(/^(ju|acknowle)dgement/, '$1dgment')
    .replace(/^(p|orthop)aed/, '$1ed')
    .replace(/^ageing$/, 'aging');
}

const ENGLISH = /^[a-z]{3,}$/;

/** One key for all inflections of a word. */
export function inflectionKey(word: string): string {
  if (!ENGLISH.test(word)) return word;
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  const spelt = american(word);
  return dropE(dropEnding(spelt));
}

function dropEnding(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return word.slice(0, -1);
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const verb = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(word)?.[1];
  if (verb === undefined || verb.length < 3 || word.endsWith('eed')) return word;
  return verb.replace(/([bdfgmnprt])\1$/, '$1');
}

function dropE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** One key for a word, its inflections and what is derived from it. */
export function familyKey(word: string): string {
  if (!ENGLISH.test(word)) return word;
  const spelt = american(IRREGULAR[word] ?? word);
  const root = ROOTS[spelt] ?? ROOTS[spelt.replace(/s$/, '')];
  if (root !== undefined) return root;
  if (APART.has(spelt)) return `=${inflectionKey(spelt)}`;
  return stem(spelt)
    .replace(/(.{3}(?:at|ut|ct|pt|st|ig|rib|vid|sel|it))(?:or|er|ori|iv)$/, '$1')
    .replace(/(.{4})(?:ist|ism)$/, '$1');
}

function stem(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}
