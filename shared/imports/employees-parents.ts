import { fold } from '../kernel/text.ts';
import type { EmployeeEntry, EmployeesSnapshot } from './employees-import.ts';
import type { SheetContext } from './importer.ts';
import { columnOf, type RowValues } from './row-reader.ts';
import type { TableRow } from './table.ts';

/** A row that says under which unit its own stands. */
interface Statement {
  row: TableRow;
  unit: string;
  parent: string;
}

/** By folded name of the unit, then of the parent: the first row that says so. */
export type ParentStatements = Map<string, Map<string, Statement>>;

/** A unit the file puts under another, with the first accepted row that says so. */
export interface UnitPlacing {
  parentId: number;
  entry: EmployeeEntry;
}

/** Notes what a row says of its unit. A row refused for something else counts: once corrected, it will say the same. */
export function noteParent(stated: ParentStatements, row: TableRow, values: RowValues): void {
  const unit = values.get('unit');
  const parent = values.get('parentUnit');
  if (typeof unit !== 'string' || typeof parent !== 'string') return;
  const parents = stated.get(fold(unit)) ?? new Map<string, Statement>();
  if (!parents.has(fold(parent))) parents.set(fold(parent), { row, unit, parent });
  stated.set(fold(unit), parents);
}

/**
 * Refuses, of a unit given several parents, the first row of each statement. Gives these units: they stay where they
 * are, whoever else comes in.
 */
export function refuseContradictions(
  entries: Map<string, EmployeeEntry>,
  stated: ParentStatements,
  { units }: Pick<EmployeesSnapshot, 'units'>,
  context: SheetContext,
): Set<number> {
  const column = columnOf(context, 'parentUnit');
  const unplaced = new Set<number>();
  const refused = new Set<TableRow>();
  for (const parents of stated.values()) {
    const [first, second] = [...parents.values()];
    if (!first || !second) continue;
    unplaced.add(units.obtain(first.unit));
    for (const { row, unit, parent } of parents.values()) {
      const other = row === first.row ? second : first;
      const data = { unit, parent, other: other.parent, row: other.row.row };
      context.outcome.reject(row.row, column, parent, { code: 'parentContradicts', data });
      refused.add(row);
    }
  }
  for (const { matricule, row } of [...entries.values()]) {
    if (refused.has(row)) entries.delete(matricule);
  }
  return unplaced;
}

/**
 * Which units the accepted rows put under which. A row that names a parent without a unit is refused and taken out; so
 * is, of a unit that would stand under itself, the first row that puts it there, and the unit joins `unplaced`.
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
  const { outcome } = context;
  for (const entry of [...entries.values()]) {
    const { row, matricule, values } = entry;
    const unit = values.get('unit');
    const parent = values.get('parentUnit');
    if (typeof parent !== 'string') continue;
    if (typeof unit !== 'string') {
      outcome.reject(row.row, column, parent, { code: 'parentWithoutUnit', data: {} });
      entries.delete(matricule);
      continue;
    }
    const unitId = units.obtain(unit);
    if (unplaced.has(unitId) || placings.has(unitId)) continue;
    placings.set(unitId, { parentId: units.obtain(parent), entry });
  }
  const after = new Map<number, number | null>(parents);
  for (const [unitId, { parentId }] of placings) after.set(unitId, parentId);
  for (const [unitId, { parentId, entry }] of [...placings]) {
    if (!inLoop(unitId, after)) continue;
    const data = { unit: units.nameOf(unitId), parent: units.nameOf(parentId) };
    const { row, matricule } = entry;
    outcome.reject(row.row, column, row.cells[column], { code: 'parentLoop', data });
    unplaced.add(unitId);
    placings.delete(unitId);
    entries.delete(matricule);
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
