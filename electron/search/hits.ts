/** From passages to what is shown of them. */
import type { Hit } from '../contract';
import type { Collection } from './collection';
import { type Marks, rangesIn } from './highlight';
import { RECOMMENDATIONS } from './index-format';
import type { Matches } from './matching';
import type { Need } from './need';

export function hitsOf(
  passages: readonly number[],
  matches: Matches,
  needs: readonly Need[],
  collection: Collection,
): Hit[] {
  if (passages.length === 0) return [];
  const marks = marksOf(needs);
  return passages.map((passage) => {
    const report = collection.reports[collection.reportOf[passage] ?? 0];
    const { id, text } = collection.text(passage);
    const met = matches.met[passage] ?? 0;
    return {
      passage: id,
      report: report?.id ?? '',
      country: report?.country ?? null,
      edition: report?.year ? { year: report.year } : null,
      tier: report?.tier ?? null,
      kind: collection.kinds[passage] === RECOMMENDATIONS ? 'recommendation' : 'text',
      section: collection.kindOf(passage),
      text,
      matches: rangesIn(text, marks),
      score: Math.round((matches.scores[passage] ?? 0) * 1e4) / 1e4,
      without: needs.flatMap(({ typed, required }, at) => (required && (met & (1 << at)) === 0 ? [typed] : [])),
    };
  });
}

function marksOf(needs: readonly Need[]): Marks {
  const required = needs.filter((need) => need.required);
  const words = new Set(required.flatMap(({ terms }) => terms.map(({ term }) => term.text)));
  const starts = required.flatMap(({ start }) => start ?? []);
  return {
    marks: (term) => words.has(term) || starts.some((start) => term.startsWith(start)),
    rows: required.flatMap(({ rows }) =>
      rows.map((row) =>
        row.words.map((forms) => {
          const own = new Set(forms.map(({ text }) => text));
          return (term) => own.has(term);
        }),
      ),
    ),
  };
}
