import { z } from 'zod';
import { Country, PassageId, ReportId, SectionKind, Sha256, Tier, Year } from '../../../data/model';
import { Compared, FollowUpState, History } from '../../contract';
import type { Document, Written } from '../document';

/** What an exported JSON file holds; `docs/exporting.md` says it for people. */
export const ExportedDocument = z.object({
  format: z.literal('satchel-document'),
  version: z.literal(1),
  kind: z.enum([
    'summary',
    'recommendations',
    'full',
    'selection',
    'passages',
    'follow-up',
    'edition',
    'comparison',
    'history',
  ]),
  title: z.string(),
  made: z.iso.date(),
  language: z.string(),
  reports: z.array(
    z.object({
      report: ReportId.nullable(),
      country: Country.nullable(),
      edition: Year.nullable(),
      tier: Tier.nullable(),
      language: z.string(),
      /** Null: the report is no longer in the library. */
      source: z.object({ statement: z.string().nullable(), sha256: Sha256 }).nullable(),
      sections: z.array(
        z.object({
          kind: SectionKind,
          heading: z.string().nullable(),
          passages: z.array(
            z.object({
              id: PassageId,
              number: z.int(),
              recommendation: z.boolean(),
              text: z.string(),
              years: z.string().nullable(),
              note: z.string().nullable(),
              followUp: z.array(z.object({ state: FollowUpState, date: z.iso.date(), text: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
  /** Of a comparison: what stands beside what. */
  comparison: Compared.optional(),
  /** Of a history: by demand, when it was asked and in which words. */
  histories: z.array(History.extend({ passage: PassageId })).optional(),
  citation: z.string(),
});

export function writeJson(document: Document): Written {
  const exported: z.infer<typeof ExportedDocument> = {
    format: 'satchel-document',
    version: 1,
    kind: document.kind,
    title: document.title,
    made: document.date,
    language: document.language,
    reports: document.groups.map(({ report, country, edition, tier, language, source, parts }) => ({
      report,
      country,
      edition,
      tier,
      language,
      source,
      sections: parts.map(({ kind, heading, passages }) => ({
        kind,
        heading,
        passages: passages.map(({ id, number, recommendation, text, years, note, followUp }) => ({
          id,
          number,
          recommendation,
          text,
          years,
          note,
          followUp: followUp.map((entry) => ({ state: entry.state, date: entry.date, text: entry.text })),
        })),
      })),
    })),
    ...document.arranged?.data,
    citation: document.citation.sentences.join(' '),
  };
  return { bytes: new TextEncoder().encode(`${JSON.stringify(exported, null, 2)}\n`), replaced: [] };
}
