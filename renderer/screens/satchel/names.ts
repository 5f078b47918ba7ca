import type { Pick } from '../../../electron/contract';
import { reportIdOf } from '../../../data/model';
import { say } from '../../words';

/** "Belgium 2020"; the report's id where its text names no country or edition. */
export const titleOfPick = ({ passage, country, edition }: Pick): string =>
  country && edition ? say('report.title', { country: country.name, year: String(edition.year) }) : reportIdOf(passage);
