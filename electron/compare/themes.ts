/**
 * What recommendations are about, so that those of two countries can stand side by side. The list awaits the eye of
 * someone who knows the field: it was drawn up from the headings and the usual words of the reports' recommendations.
 * It knows English only; what it cannot place is `other`.
 */
import type { Report } from '../../data/model';
import { recommendationsOf } from '../../data/model';
import { RecommendationTheme } from '../contract';
import { tokensOf } from '../search/analyzer';
import { familyKey } from '../search/word-forms';

/** In the order in which they are shown; of themes that fit alike, the first is taken. */
export const THEMES = RecommendationTheme.options;
type Theme = RecommendationTheme;

/** Words that decide count double, words that only suggest count once. All forms of a word count. */
const WORDS: Record<Exclude<Theme, 'other'>, { decide: string; suggest: string }> = {
  'shelter-and-care': {
    decide: 'shelter shelters housing accommodation rehabilitation reintegration psychological psychosocial medical',
    suggest: 'care assistance services service ngo funding resources counseling protective protection trauma',
  },
  prosecution: {
    decide: 'prosecute convict sentence complicit corruption penalties imprisonment',
    suggest: 'investigate trial court courts judge police judicial prison crime punish perpetrators',
  },
  law: {
    decide: 'amend legislation enact definition criminalize ratify accede statute repeal',
    suggest: 'law laws code draft revise penal act protocol international convention provision',
  },
  identification: {
    decide: 'identification identify screen screening referral refer indicators',
    suggest: 'proactively procedures protocol vulnerable mechanism guidelines front responders detect',
  },
  'victims-in-proceedings': {
    decide: 'compensation restitution witness testimony testify penalized penalization inappropriately lawyer',
    suggest: 'legal representation rights detained unlawful punished justice participation proceedings',
  },
  'labor-and-recruitment': {
    decide:
      'recruitment recruiter fees inspectors inspection inspect wages employer employers passports contracts sponsorship',
    suggest: 'labor forced workers domestic debt bondage agencies supply fishing exploitation',
  },
  migration: {
    decide: 'migrants migration refugees asylum deportation deport residence repatriation stateless',
    suggest: 'border foreign visa permits removal return consular embassy nationals',
  },
  children: {
    decide: 'child children minors soldiers orphanages begging',
    suggest: 'school boys girls armed family birth guardianship',
  },
  awareness: {
    decide: 'awareness campaign campaigns hotline outreach',
    suggest: 'public inform educate media students demand communities tourism',
  },
  coordination: {
    decide: 'coordinate coordination coordinator committee council interagency rapporteur',
    suggest: 'plan strategy budget national implement agencies force civil society cooperation',
  },
  data: {
    decide: 'data statistics database research survey',
    suggest: 'collect collection publish monitor evaluate report',
  },
};

const POINTS = new Map<string, { theme: Theme; points: number }[]>();
for (const theme of THEMES)
  if (theme !== 'other')
    for (const [list, points] of [
      [WORDS[theme].decide, 2],
      [WORDS[theme].suggest, 1],
    ] as const)
      for (const family of new Set(list.split(' ').map(familyKey)))
        POINTS.set(family, [...(POINTS.get(family) ?? []), { theme, points }]);

/** The one theme that most words of a recommendation speak for. */
export function themeOf(text: string): Theme {
  const points = new Map<Theme, number>();
  for (const family of new Set(tokensOf(text).map(({ term }) => familyKey(term))))
    for (const each of POINTS.get(family) ?? []) points.set(each.theme, (points.get(each.theme) ?? 0) + each.points);
  const most = Math.max(0, ...points.values());
  return most < 2 ? 'other' : (THEMES.find((theme) => points.get(theme) === most) ?? 'other');
}

/** Recommendations of two countries on one theme, by their ids in the order of their reports. */
export interface ThemeRow {
  theme: Theme;
  from: string[];
  to: string[];
}

/** Themes that neither report speaks of are left out. */
export function compareCountries(from: Report, to: Report): ThemeRow[] {
  const [one, other] = [byTheme(from), byTheme(to)];
  return THEMES.map((theme) => ({ theme, from: one.get(theme) ?? [], to: other.get(theme) ?? [] })).filter(
    (row) => row.from.length + row.to.length > 0,
  );
}

function byTheme(report: Report): Map<Theme, string[]> {
  const ids = new Map<Theme, string[]>();
  for (const { id, text } of recommendationsOf(report)) {
    const theme = themeOf(text);
    ids.set(theme, [...(ids.get(theme) ?? []), id]);
  }
  return ids;
}
