/** Ways through a report, and what ids say. */
import type { Passage, Report, Section } from './model';

/** Every passage of a report in reading order, with the section that holds it. */
export function* passagesOf(report: Report): Generator<{ passage: Passage; section: Section }> {
  for (const section of report.sections) for (const passage of section.passages) yield { passage, section };
}

export function recommendationsOf(report: Report): Passage[] {
  return report.sections.filter((section) => section.kind === 'recommendations').flatMap((section) => section.passages);
}

/** The SHA-256 of each file that a report was read from. */
export function sourcesOf({ source }: Report): string[] {
  return [source, ...(source.rest ?? [])].map(({ sha256 }) => sha256);
}

/** The report that an id of a passage, or of a report, belongs to: `BEL-2020-4` and `BEL-2020` → `BEL-2020`. */
export function reportIdOf(id: string): string {
  return /^(?:[A-Z]{3}-(?:\d{4}|undated)|unknown-\d{1,4})/.exec(id)?.[0] ?? id;
}

/** The number that a passage id ends with: `BEL-2020-4` and `BEL-2020-P4` → `4`. */
export function numberOf(passageId: string): number {
  return Number(/(\d+)$/.exec(passageId)?.[1] ?? Number.NaN);
}
