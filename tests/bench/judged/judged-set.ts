/** Reports, and queries with what each passage is worth to whoever typed them. */
import type { Report } from '../../../data/model';
import { HELD_OUT } from './held-out';
import { gradeOf, judgedReports } from './reports';

const SEED = 2020;

export interface PassageToFind {
  id: string;
  text: string;
  countryName: string;
}

export interface QueryWithGrades {
  kind: string;
  typed: string;
  /** From 0, of no use, to 3. */
  gradeOf: (passageId: string) => number;
}

export interface JudgedSet {
  reports: Report[];
  passages: PassageToFind[];
  queries: QueryWithGrades[];
}

/** Reports made of topics; the queries are those kept apart from tuning. */
export function madeOfTopics(): JudgedSet {
  const { reports, passages } = judgedReports(SEED);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const queries = HELD_OUT.map((query) => ({
    kind: query.kind,
    typed: query.typed,
    gradeOf: (passageId: string): number => {
      const passage = byId.get(passageId);
      return passage ? gradeOf(query, passage) : 0;
    },
  }));
  return { reports, passages, queries };
}
