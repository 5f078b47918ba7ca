/** What field workers might type, and what they want. */
import type { TopicName } from './topics';

export interface JudgedQuery {
  kind:
    | 'word'
    | 'words'
    | 'phrase'
    | 'beginning'
    | 'inflection'
    | 'derivation'
    | 'spelling'
    | 'typing error'
    | 'abbreviation'
    | 'country'
    | 'country and topic'
    | 'question'
    | 'folding'
    | 'compound'
    | 'everyday word';
  typed: string;
  /** What a passage must be about; none: anything of the country. */
  topics: readonly TopicName[];
  /** Of some use. */
  near?: readonly TopicName[];
  /** Code of the country, where one is named. */
  country?: string;
  year?: number;
  /** A passage must have this in its text to be of any use: the quoted words. */
  has?: RegExp;
}
