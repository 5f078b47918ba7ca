import type { Entry, Result, Shelf } from '../contract';
import type { Report } from '../../data/model';

/** Where a document takes its contents from: the same for the program, the command line and tests. */
export interface ExportSources {
  entries(): Entry[];
  /** Verified; a damaged or unknown report is a failed result. */
  report(id: string): Promise<Result<Report>>;
  shelf(): Shelf;
}
