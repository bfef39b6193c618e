import type { IsoDate } from '#shared/kernel/dates.ts';
import { unitsBelow } from '#shared/people/units-below.ts';
import type { Session } from '../session.ts';
import { readUnits } from './units.store.ts';

/** What a filter by unit keeps: the unit and every unit below it; undefined when no unit is asked. */
export async function loadUnitsBelow(
  { reader }: Session,
  on: IsoDate,
  unitId: number | undefined,
): Promise<ReadonlySet<number> | undefined> {
  return unitId === undefined ? undefined : unitsBelow(await readUnits(reader, on), unitId);
}
