import type { ReadFile } from '../../../../data/reading/outcome';

/** What the tests compare: everything that was understood, in little space. */
export function outlineOf({ file, outcome, rule, reports, problems }: ReadFile) {
  return {
    file,
    outcome,
    rule,
    problems: problems.map(({ code }) => code),
    reports: reports.map(({ id, country, tier, language, source, sections }) => ({
      id,
      country: country?.name ?? null,
      tier,
      language,
      statement: source.statement,
      sections: sections.map(({ kind, heading, passages }) => ({
        kind,
        heading,
        passages: Object.fromEntries(passages.map((passage) => [passage.id, passage.text])),
      })),
    })),
  };
}
