/** What no rule knows about English words. */
import { lazily } from './lazily';

/** Forms that no rule brings together. */
export const irregular = lazily(() =>
  formsOf(`
child: children
woman: women
man: men
person: people
feed: fed
foot: feet
find: found
flee: fled
hold: held
keep: kept
lead: led
leave: left
make: made
meet: met
pay: paid
say: said
sell: sold
send: sent
seek: sought
take: taken took
teach: taught
wife: wives
life: lives
give: given gave
begin: begun began
buy: bought
build: built
bring: brought
write: written wrote
speak: spoken spoke
force: forced`),
);

/** Words that a stemmer confuses with others: each stands for itself and its inflections. */
export const apart = lazily(
  () =>
    new Set(
      `organ organs author authors authority authorities informal informally formal formally general generally generate generated
  generation several sever severe severely severity minority minorities minor minors minister ministers ministry ministries
  personnel personal personally university universities universal universally international internationally intern interns
  important importance import imports customs custom army armies arm arms news new state states statement statements past
  police policy policies communication communications community communities experience experiences experiment
  relative relatives relatively even event events human humane capital capitalize interest interesting negative negate
  local locally locate located location locations provide provides provided provider providers province provinces provincial
  labor laborer laborers labors secure secures securing sexual sexually sex port ports portion
  time times timely passing passive passport passports station stationery partial partially party parties part parts particular
  ration rational rationale nation nations native natives nature natural naturally animal animate sign signs signed
  significant significantly design designs house housing houses officer officers office offices official officials officially
  marine marines mine mines mining miner miners mineral minerals organized organize organise organised organization organizations
  organisation organisations organizing organizer organizers factor factors factory factories operate operates operated
  operating operation operations operational operator operators opera register registers registered registration regional region
  regions`.split(/\s+/),
    ),
);

/** Words whose root a stemmer does not find, root first. */
export const roots = lazily(() =>
  formsOf(`
detain: detention detentions
retain: retention
penal: penalty penalties penalize penalization
prison: imprison imprisoned imprisonment imprisoning prisoner prisoners
stateless: statelessness
traffick: trafficker traffickers traffic traffics
consul: consulate consulates consular
complicit: complicity accomplice accomplices
embassy: embassies
beg: begging beggar beggars
recruit: recruit
sentenc: sentence
repatri: repatriate
fish: fishermen fisherman fishery fisheries fisher fishers
slave: slavery enslave enslaved enslavement
victim: victimize victimized victimization
labor: labourer labourers laborer laborers
asylum: asylees
deport: deportee deportees
migrat: migrant migrants migration migrate migrated migrating migratory
immigrat: immigrant immigrants immigration immigrate
organize: organize organizes organized organizing organizer organizers organization organizations organizational
corrupt: corruption corruptly
collud: collusion collude colluded colluding
extort: extortion
crime: criminal criminals criminally crimes
criminaliz: criminalize criminalizes criminalized criminalizing criminalization
coerc: coercion coercive
evid: evidence
convict: conviction
provision: provision provisions
financ: financial
resident: residency residence
man: male males
woman: female females
threat: threaten threatens threatened threatening threateningly
strength: strengthen strengthens strengthened strengthening
weak: weaken weakens weakened weakening
worse: worsen worsens worsened worsening
broad: broaden broadens broadened broadening
wide: widen widens widened widening`),
);

/** Lines of `form: words that have it` → word → form. */
function formsOf(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [form = '', words = ''] = line.split(':');
        return words
          .trim()
          .split(/\s+/)
          .map((word): [string, string] => [word, form]);
      }),
  );
}
