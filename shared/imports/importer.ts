import type { IsoDate } from '../kernel/dates.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Outcome } from './outcome.ts';
import type { TableRow } from './table.ts';
import type { Writes } from './writes.ts';

/** What every import knows of the sheet it reads and of the workspace's rules. */
export interface SheetContext {
  headers: readonly string[];
  /** By column index: field name, `skill:<name>`, `job:<name>`, or null. */
  fields: readonly (string | null)[];
  levels: Settings['levels'];
  today: IsoDate;
  outcome: Outcome;
}

/**
 * Takes the rows of a sheet one by one and says in the end what to write. Pure: the workspace as it stands is given
 * when the importer is made, and nothing is written before a router stores the result.
 */
export interface Importer {
  row(row: TableRow): void;
  finish(): Writes;
}
