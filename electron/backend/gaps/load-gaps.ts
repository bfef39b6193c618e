import { computeGaps } from '#shared/gaps/compute-gaps.ts';
import type { GapTable } from '#shared/gaps/gap-table.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { loadWorkforce } from './load-workforce.ts';

const kept = 3;

/** The gap table of a day, computed once per day and revision; the last few days asked are kept. */
export async function loadGaps(session: Session, on: IsoDate): Promise<GapTable> {
  const tables = await session.remember('gaps', async () => new Map<IsoDate, GapTable>());
  const known = tables.get(on);
  if (known) return known;
  const settings = await readSettings(session.reader);
  const table = computeGaps(await loadWorkforce(session), on, settings);
  if (tables.size >= kept) tables.delete(tables.keys().next().value!);
  tables.set(on, table);
  return table;
}
