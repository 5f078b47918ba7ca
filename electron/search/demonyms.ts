/** What people and things of a country are called: `Thai fishing` means Thailand as well as the word. */
import { Recent } from './recent';

const LINES = `
AFG afghan; ALB albanian; DZA algerian; AND andorran; AGO angolan; ARG argentine argentinian; ARM armenian; AUS australian
AUT austrian; AZE azerbaijani azeri; BHS bahamian; BHR bahraini; BGD bangladeshi; BRB barbadian bajan; BLR belarusian
BEL belgian; BLZ belizean; BEN beninese; BTN bhutanese; BOL bolivian; BIH bosnian; BWA botswanan motswana batswana
BRA brazilian; BRN bruneian; BGR bulgarian; BFA burkinabe; MMR burmese; BDI burundian; KHM cambodian khmer; CMR cameroonian
CAN canadian; CPV verdean; TCD chadian; CHL chilean; CHN chinese; COL colombian; COM comorian; COD congolese; COG congolese
CRI rican; CIV ivorian ivoirian; HRV croatian; CUB cuban; CYP cypriot; CZE czech; DNK danish dane; DJI djiboutian
DOM dominican; DMA dominican; ECU ecuadorian ecuadorean; EGY egyptian; SLV salvadoran; ERI eritrean; EST estonian
SWZ swazi; ETH ethiopian; FJI fijian; FIN finnish finn; FRA french; GAB gabonese; GMB gambian; GEO georgian; DEU german
GHA ghanaian; GRC greek; GTM guatemalan; GIN guinean; GUY guyanese; HTI haitian; HND honduran; HUN hungarian; ISL icelandic
IND indian; IDN indonesian; IRN iranian; IRQ iraqi; IRL irish; ISR israeli; ITA italian; JAM jamaican; JPN japanese
JOR jordanian; KAZ kazakhstani kazakh; KEN kenyan; KOR korean; PRK korean; XKX kosovar; KWT kuwaiti; KGZ kyrgyz kyrgyzstani
LAO laotian lao; LVA latvian; LBN lebanese; LSO basotho; LBR liberian; LBY libyan; LTU lithuanian; LUX luxembourgish
MDG malagasy; MWI malawian; MYS malaysian; MDV maldivian; MLI malian; MLT maltese; MRT mauritanian; MUS mauritian
MEX mexican; MDA moldovan; MNG mongolian; MNE montenegrin; MAR moroccan; MOZ mozambican; NAM namibian; NPL nepali nepalese
NLD dutch; NZL zealander; NIC nicaraguan; NER nigerien; NGA nigerian; MKD macedonian; NOR norwegian; OMN omani
PAK pakistani; PAN panamanian; PRY paraguayan; PER peruvian; PHL filipino filipina philippine; POL polish pole
PRT portuguese; QAT qatari; ROU romanian; RUS russian; RWA rwandan; SAU saudi; SEN senegalese; SRB serbian; SLE leonean
SGP singaporean; SVK slovak; SVN slovenian slovene; SOM somali; ESP spanish spaniard; LKA lankan; SDN sudanese
SSD sudanese; SUR surinamese; SWE swedish swede; CHE swiss; SYR syrian; TWN taiwanese; TJK tajik tajikistani; TZA tanzanian
THA thai; TLS timorese; TGO togolese; TON tongan; TTO trinidadian; TUN tunisian; TUR turkish turk; TKM turkmen; UGA ugandan
UKR ukrainian; ARE emirati; GBR british briton; USA american; URY uruguayan; UZB uzbek uzbekistani; VEN venezuelan
VNM vietnamese; YEM yemeni; ZMB zambian; ZWE zimbabwean`;

/** The words of a query come again with every letter that is typed. */
const recent = new Recent<ReadonlySet<string>>(64);

/** Codes of the countries whose people are called so, one or several. */
export function countriesOfPeople(word: string): ReadonlySet<string> {
  return recent.get(word, () => {
    const found = called(word);
    return found.size === 0 && word.endsWith('s') ? called(word.slice(0, -1)) : found;
  });
}

/** Looked up in the lines themselves: this stands between the first letter typed and the first answer. */
function called(word: string): Set<string> {
  const found = new Set<string>();
  const wanted = ` ${word}`;
  for (let at = LINES.indexOf(wanted); at >= 0; at = LINES.indexOf(wanted, at + 1)) {
    const line = Math.max(LINES.lastIndexOf(';', at) + 2, LINES.lastIndexOf('\n', at) + 1);
    const isWhole = at > line && /^(?:[ ;\n]|$)/.test(LINES.slice(at + wanted.length, at + wanted.length + 1));
    if (isWhole) found.add(LINES.slice(line, line + 3));
  }
  return found;
}
