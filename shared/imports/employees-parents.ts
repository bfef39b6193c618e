import type { EmployeeEntry, EmployeesSnapshot } from './employees-import.ts';
import type { SheetContext } from './importer.ts';
import type { RejectionReason } from './imports.contract.ts';
import { columnOf } from './row-reader.ts';

/** A unit the file puts under another, with the first row that says so. */
export interface UnitPlacing {
  parentId: number;
  entry: EmployeeEntry;
}

/**
 * Reads which unit each row's unit stands under. Of a unit given several parents, or one that would stand under itself,
 * the first row of each statement is refused and taken out; the unit joins `unplaced` and stays where it is.
 */
export function readUnitPlacings(
  entries: Map<string, EmployeeEntry>,
  { units, parents }: Pick<EmployeesSnapshot, 'units' | 'parents'>,
  context: SheetContext,
  unplaced: Set<number>,
): Map<number, UnitPlacing> {
  const column = columnOf(context, 'parentUnit');
  const placings = new Map<number, UnitPlacing>();
  if (column === null) return placings;
  const reject = (
    { row, matricule }: EmployeeEntry,
    code: RejectionReason,
    data: Record<string, string | number> = {},
  ) => {
    context.outcome.reject(row.row, column, row.cells[column], { code, data });
    entries.delete(matricule);
  };
  const stated = new Map<number, Map<number, EmployeeEntry>>();
  for (const entry of [...entries.values()]) {
    const unit = entry.values.get('unit');
    const parent = entry.values.get('parentUnit');
    if (typeof parent !== 'string') continue;
    if (typeof unit !== 'string') {
      reject(entry, 'parentWithoutUnit');
      continue;
    }
    const unitId = units.obtain(unit);
    const firsts = stated.get(unitId) ?? new Map<number, EmployeeEntry>();
    const parentId = units.obtain(parent);
    if (!firsts.has(parentId)) firsts.set(parentId, entry);
    stated.set(unitId, firsts);
  }
  for (const [unitId, firsts] of stated) {
    if (unplaced.has(unitId)) continue;
    const [first, second] = [...firsts];
    if (!second) {
      placings.set(unitId, { parentId: first![0], entry: first![1] });
      continue;
    }
    unplaced.add(unitId);
    for (const [parentId, entry] of firsts) {
      const [otherId, other] = entry === first![1] ? second : first!;
      reject(entry, 'parentContradicts', {
        unit: units.nameOf(unitId),
        parent: units.nameOf(parentId),
        other: units.nameOf(otherId),
        row: other.row.row,
      });
    }
  }
  const after = new Map<number, number | null>(parents);
  for (const [unitId, { parentId }] of placings) after.set(unitId, parentId);
  for (const [unitId, { parentId, entry }] of [...placings]) {
    if (!inLoop(unitId, after)) continue;
    unplaced.add(unitId);
    placings.delete(unitId);
    reject(entry, 'parentLoop', { unit: units.nameOf(unitId), parent: units.nameOf(parentId) });
  }
  return placings;
}

function inLoop(start: number, parents: ReadonlyMap<number, number | null>): boolean {
  const seen = new Set<number>();
  for (let at = parents.get(start) ?? null; at !== null && !seen.has(at); ) {
    if (at === start) return true;
    seen.add(at);
    at = parents.get(at) ?? null;
  }
  return false;
}
