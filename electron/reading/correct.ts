/** Corrections by hand: where recommendations begin and end, and what the report is of. The words never change. */
import { countryByCode, countryIn } from '../../data/countries';
import type { Passage, Report, Section } from '../../data/model';
import type { Correction } from '../contract/adding';
import { Failure } from '../library/faults';

type ByHand = Exclude<Correction, { do: 'undo' } | { do: 'as-found' }>;

/** The report after one correction, with its provenance kept in `reading.corrected`. `on`: ISO date. */
export function corrected(report: Report, correction: ByHand, on: string): Report {
  switch (correction.do) {
    case 'split':
      return divided(report, correction.number, correction.at, on);
    case 'join':
      return joined(report, correction.number, on);
    case 'is-right': {
      const right = recommendationNumbered(report, correction.number).id;
      const doubts = (report.reading?.doubts ?? []).filter((doubt) => doubt.passage !== right);
      return withReading(report, { doubts });
    }
    case 'country': {
      const country = countryByCode(correction.code);
      if (country === null)
        throw Failure.of('no-such-country', 'There is no such country in the table.', 'Choose one from the list.');
      return noted(identified({ ...report, country: countryIn(country, report.edition?.year ?? null) }), 'country', on);
    }
    case 'edition':
      return noted(identified({ ...report, edition: { year: correction.year } }), 'edition', on);
    case 'tier':
      break;
  }
  return noted({ ...report, tier: correction.tier }, 'tier', on);
}

function divided(report: Report, number: number, at: number, on: string): Report {
  const whole = recommendationNumbered(report, number);
  const [first, second] = [whole.text.slice(0, at).trim(), whole.text.slice(at).trim()];
  if (first === '' || second === '')
    throw Failure.of(
      'nothing-to-split',
      'There is nothing to split at this place.',
      'Put the caret between two words.',
    );
  const changed = withRecommendations(report, (list) =>
    list.flatMap((each) =>
      each === whole
        ? [
            { ...each, text: first },
            { ...each, text: second },
          ]
        : [each],
    ),
  );
  return counted(changed, 'split', on);
}

function joined(report: Report, number: number, on: string): Report {
  const second = recommendationNumbered(report, number);
  const first = recommendationNumbered(report, number - 1);
  const changed = withRecommendations(report, (list) =>
    list.flatMap((each) =>
      each === second ? [] : each === first ? [{ ...each, text: `${first.text} ${second.text}` }] : [each],
    ),
  );
  return counted(changed, 'joined', on);
}

function recommendationNumbered(report: Report, number: number): Passage {
  const list = report.sections.filter(({ kind }) => kind === 'recommendations').flatMap(({ passages }) => passages);
  const found = list[number - 1];
  if (found === undefined)
    throw Failure.of('no-such-passage', 'There is no recommendation {number}.', 'Choose one of those that are shown.', {
      number,
    });
  return found;
}

/** Changes the recommendations and numbers them anew; a doubt stays with its words, as far as these are still one. */
function withRecommendations(report: Report, change: (list: Passage[]) => Passage[]): Report {
  const doubted = new Map(
    (report.reading?.doubts ?? []).map((doubt) => [
      report.sections.flatMap(({ passages }) => passages).find(({ id }) => id === doubt.passage)?.text,
      doubt.reason,
    ]),
  );
  let number = 0;
  const sections = report.sections.map((section): Section => {
    if (section.kind !== 'recommendations') return section;
    const passages = change(section.passages).map((passage) => ({ ...passage, id: `${report.id}-${(number += 1)}` }));
    return { ...section, passages };
  });
  const doubts = sections
    .flatMap(({ passages }) => passages)
    .flatMap(({ id, text }) => {
      const reason = doubted.get(text);
      return reason === undefined ? [] : [{ passage: id, reason }];
    });
  return withReading({ ...report, sections }, { doubts });
}

/** With the id that its country and edition give it, and its passages named after it. */
function identified(report: Report): Report {
  if (report.country === null || report.edition === null) return report;
  const id = `${report.country.code}-${report.edition.year}`;
  const renamed = (passage: string): string => id + passage.slice(report.id.length);
  const sections = report.sections.map((section) => ({
    ...section,
    passages: section.passages.map((passage) => ({ ...passage, id: renamed(passage.id) })),
  }));
  const doubts = (report.reading?.doubts ?? []).map((doubt) => ({ ...doubt, passage: renamed(doubt.passage) }));
  return withReading({ ...report, id, sections }, { doubts });
}

type Reading = NonNullable<Report['reading']>;
const NOTHING: Reading = { split: null, doubts: [], corrected: null };

const withReading = (report: Report, change: Partial<Reading>): Report => ({
  ...report,
  reading: { ...(report.reading ?? NOTHING), ...change },
});

function counted(report: Report, what: 'joined' | 'split', on: string): Report {
  const before = report.reading?.corrected ?? { on, joined: 0, split: 0, set: [] };
  return withReading(report, { corrected: { ...before, on, [what]: before[what] + 1 } });
}

function noted(report: Report, what: string, on: string): Report {
  const before = report.reading?.corrected ?? { on, joined: 0, split: 0, set: [] };
  return withReading(report, { corrected: { ...before, on, set: [...new Set([...before.set, what])] } });
}
