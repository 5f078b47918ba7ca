/** What can be wrong with a file that was read: each code with what happened and what to do, in plain words. */
import { z } from 'zod';
import { Said, saying } from './said';
import type { Values } from './said';

export const PROBLEM_CODES = [
  'no-country',
  'no-tier',
  'no-edition',
  'no-recommendations',
  'truncated',
  'columns-merged',
  'letters-missing',
  'letter-spaced',
  'translation',
  'tier-disagrees',
  'encoding-repaired',
  'duplicate',
  'joined',
  'not-a-report',
  'corrupt',
  'no-text',
  'too-large',
  'password',
] as const;
export const ProblemCode = z.enum(PROBLEM_CODES);
export type ProblemCode = z.infer<typeof ProblemCode>;

export const Problem = Said.extend({ code: ProblemCode });
export type Problem = z.infer<typeof Problem>;

/** These tell of something that was settled: the report is read all the same. */
export const REMARKS: ReadonlySet<ProblemCode> = new Set([
  'tier-disagrees',
  'encoding-repaired',
  'duplicate',
  'joined',
]);

const WORDS: Readonly<Record<ProblemCode, { message: string; hint: string }>> = {
  'no-country': {
    message: 'The text is a country narrative, but it does not say of which country.',
    hint: 'Choose the country before adding.',
  },
  'no-tier': {
    message: 'No tier is given, neither in a header nor in a sentence.',
    hint: 'The report can be used without one. If you know the tier from the original, set it before adding.',
  },
  'no-edition': {
    message: 'The text does not say which edition it is from. Years in its sentences are not taken for it.',
    hint: 'Choose the year of the report before adding.',
  },
  'no-recommendations': {
    message: 'No recommendations are in this file.',
    hint: 'If the original has them, look for a copy of the whole report.',
  },
  truncated: {
    message: 'The text is cut: it begins or ends in the middle.',
    hint: 'Look for the rest of the report, for example on the next page of the site it comes from.',
  },
  'columns-merged': {
    message: 'The lines of two columns are mixed, so that sentences run into one another.',
    hint: 'Use the PDF itself, not text copied from it; or another copy of the report.',
  },
  'letters-missing': {
    message: 'Letters are missing in many words, as happens when text is copied from some PDFs.',
    hint: 'Compare with the original before quoting, or look for another copy.',
  },
  'letter-spaced': {
    message: 'Some words stand letter by letter, as happens when text is copied from some PDFs.',
    hint: 'Compare with the original before quoting, or look for another copy.',
  },
  translation: {
    message: 'The text is a translation. Its parts are recognised less surely than in English.',
    hint: 'Check country, tier and recommendations before adding.',
  },
  'tier-disagrees': {
    message: 'The header and the text give different tiers. The header’s is used.',
    hint: 'Check the tier against the original.',
  },
  'encoding-repaired': {
    message: 'Accented letters and quotation marks were stored wrongly and have been put right.',
    hint: 'Check names with accents before quoting.',
  },
  duplicate: {
    message: 'The same report was already read from another file.',
    hint: 'It is added once. Nothing need be done.',
  },
  joined: {
    message: 'A report was cut across two files and has been put together.',
    hint: 'Check the place where the parts meet.',
  },
  'not-a-report': {
    message: 'This is not a country report on trafficking in persons.',
    hint: 'Choose the country’s page or file of the report itself. News, essays and lists of countries cannot be added.',
  },
  corrupt: {
    message: 'The file is damaged, or of a kind that cannot be read.',
    hint: 'Copy or download it again. Text, web pages, PDF, Word (.docx) and ZIP files can be read.',
  },
  'no-text': {
    message: 'The file holds no text. It may be a scan: pictures of pages.',
    hint: 'Look for a copy with text, or have the text recognised (OCR) first.',
  },
  'too-large': {
    message: 'The file is larger than can be read safely.',
    hint: 'Save the country’s pages only, or split the file.',
  },
  password: {
    message: 'The file is locked with a password.',
    hint: 'Open it with the password, save a copy without one, and choose the copy.',
  },
};

/** The problem's words; `detail` is a further sentence on this one occurrence, `values` fill its `{holes}`. */
export function problem(code: ProblemCode, detail = '', values: Values = {}): Problem {
  const { message, hint } = WORDS[code];
  return { code, ...saying(message, hint, values, detail) };
}
