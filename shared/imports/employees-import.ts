import { Claims } from './claims.ts';
import { rejectBadManagers } from './employees-managers.ts';
import {
  noteParent,
  type ParentStatements,
  readUnitPlacings,
  refuseContradictions,
  type UnitPlacing,
} from './employees-parents.ts';
import { refuseZeroTwins } from './employees-zeros.ts';
import type { Importer, SheetContext } from './importer.ts';
import type { Value } from './parse-cell.ts';
import type { Registry } from './registry.ts';
import { columnOf, type ReadRow, type RowValues, rowReader } from './row-reader.ts';
import type { TableRow } from './table.ts';
import { type EmployeeRecord, noWrites, type Writes } from './writes.ts';

export interface ExistingEmployee extends EmployeeRecord {
  jobIds: number[];
}

export interface EmployeesSnapshot {
  employees: readonly ExistingEmployee[];
  units: Registry;
  /** The unit each one stands under. */
  parents: ReadonlyMap<number, number | null>;
  jobs: Registry;
  nextEmployee: number;
}

/** A row on its way: the employee it is about, known or new, and what it says. */
export interface EmployeeEntry {
  row: TableRow;
  values: RowValues;
  existing: ExistingEmployee | undefined;
  id: number;
  matricule: string;
  managerId: number | null | undefined;
}

const copied = [
  'lastName',
  'firstName',
  'email',
  'site',
  'contract',
  'category',
  'sex',
  'birthDate',
  'hireDate',
  'leaveDate',
  'interviewDate',
  'fte',
  'hourlyCost',
] as const;

/**
 * Employees by matricule. Only mapped columns change anything and an empty cell leaves what stands; a new employee
 * without a last name takes the matricule in its place, and one told by a matricule alone is refused: it may be a note
 * under the table. Rows that repeat an employee exactly are left out, rows that contradict each other are all refused, and so is what contradicts a row refused for something else. A row
 * may also say which unit its unit stands under.
 */
export function employeesImporter(context: SheetContext, snapshot: EmployeesSnapshot): Importer {
  const { outcome } = context;
  const read = rowReader('employees', context);
  const known = new Map(snapshot.employees.map((employee) => [employee.matricule, employee]));
  const entries = new Map<string, EmployeeEntry>();
  const claims = new Claims<string, ReadRow>(outcome, same);
  const named = new Set<string>();
  const mapped = context.fields.filter((field) => field !== null).length;
  const stated: ParentStatements = new Map();
  const matriculeColumn = columnOf(context, 'matricule');
  let next = snapshot.nextEmployee;

  return {
    row(row) {
      const said = read(row);
      const { values, bad } = said;
      noteParent(stated, row, values);
      const matricule = values.get('matricule');
      if (typeof matricule !== 'string') {
        if (bad.has('matricule')) return;
        outcome.reject(row.row, matriculeColumn, null, { code: 'required', data: {} });
        return;
      }
      named.add(matricule);
      const alone = values.size === 1 && bad.size === 0;
      const note = alone && mapped > 1 && !known.has(matricule);
      if (note) {
        outcome.reject(row.row, matriculeColumn, matricule, { code: 'onlyMatricule', data: {} });
      }
      const place = { row: row.row, column: matriculeColumn, cell: matricule };
      if (!claims.take(matricule, place, said, bad.size === 0 && !note)) return;
      const existing = known.get(matricule);
      const id = existing?.id ?? next++;
      entries.set(matricule, { row, values, existing, id, matricule, managerId: undefined });
    },
    finish() {
      for (const matricule of entries.keys()) {
        if (!claims.agree(matricule)) entries.delete(matricule);
      }
      refuseZeroTwins(entries, named, snapshot.employees, context);
      const unplaced = refuseContradictions(entries, stated, snapshot, context);
      let placings: ReadonlyMap<number, UnitPlacing>;
      let before: number;
      // A row refused for its manager says nothing of its unit any more, and the other way round.
      do {
        before = entries.size;
        placings = readUnitPlacings(entries, snapshot, context, unplaced);
        rejectBadManagers(entries, snapshot.employees, context);
      } while (entries.size < before);
      return writesOf(entries, placings, context, snapshot);
    },
  };
}

function writesOf(
  entries: ReadonlyMap<string, EmployeeEntry>,
  placings: ReadonlyMap<number, UnitPlacing>,
  { outcome }: SheetContext,
  { employees, units, parents, jobs }: EmployeesSnapshot,
): Writes {
  const writes = noWrites();
  const people = new Map([...employees, ...entries.values()].map((one) => [one.id, one.matricule]));
  const say = (field: keyof EmployeeRecord, { unitId, managerId, ...record }: EmployeeRecord) => {
    if (field === 'unitId') return units.nameOf(unitId);
    if (field === 'managerId') return managerId === null ? '' : people.get(managerId);
    return record[field];
  };
  for (const entry of entries.values()) {
    const { values, existing, id, matricule, row } = entry;
    const record: EmployeeRecord = existing
      ? without(existing)
      : { ...emptyEmployee, id, matricule, lastName: matricule };
    const before = { ...record };
    for (const field of copied) {
      const value = values.get(field);
      // The field list gives each of these the type its column holds.
      if (value !== undefined) Object.assign(record, { [field]: value });
    }
    const unit = values.get('unit');
    if (typeof unit === 'string') record.unitId = units.use(units.obtain(unit));
    if (entry.managerId !== undefined) record.managerId = entry.managerId;
    const named = values.get('job');
    const held = Array.isArray(named)
      ? [...new Set(named.map((job) => jobs.use(jobs.obtain(job))))]
      : undefined;
    const newJobs = held !== undefined && held.join() !== (existing?.jobIds ?? []).join();
    if (newJobs) writes.holdings.push({ employeeId: id, jobIds: held });
    const fields = (Object.keys(record) as (keyof EmployeeRecord)[]).filter(
      (field) => record[field] !== before[field],
    );
    if (!existing) {
      writes.employees.added.push(record);
      outcome.added += 1;
    } else if (fields.length > 0 || newJobs) {
      if (fields.length > 0) writes.employees.changed.push(record);
      outcome.changed += 1;
      for (const field of fields) {
        outcome.show(row.row, matricule, shownAs(field), say(field, before), say(field, record));
      }
      if (newJobs) {
        const held = existing.jobIds.map((job) => jobs.nameOf(job));
        outcome.show(row.row, matricule, 'job', held, named);
      }
    } else {
      outcome.unchanged += 1;
    }
  }
  for (const [unitId, { parentId, entry }] of placings) {
    units.use(parentId);
    const before = parents.get(unitId) ?? null;
    if (before === parentId) continue;
    writes.unitParents.push([unitId, parentId]);
    outcome.placedUnits += 1;
    const [from, to] = [units.nameOf(before), units.nameOf(parentId)];
    outcome.show(entry.row.row, units.nameOf(unitId), 'parentUnit', from, to);
  }
  return { ...writes, units: units.created, jobs: jobs.created, adoptedJobs: jobs.adopted };
}

/** The field of a spreadsheet that a column of the store comes from. */
function shownAs(field: keyof EmployeeRecord): string {
  return { unitId: 'unit', managerId: 'manager' }[field as string] ?? field;
}

const emptyEmployee: Omit<EmployeeRecord, 'id' | 'matricule' | 'lastName'> = {
  firstName: '',
  email: null,
  unitId: null,
  site: null,
  managerId: null,
  contract: null,
  category: null,
  sex: null,
  birthDate: null,
  hireDate: null,
  leaveDate: null,
  interviewDate: null,
  fte: null,
  hourlyCost: null,
};

function without({ jobIds: _, ...record }: ExistingEmployee): EmployeeRecord {
  return record;
}

function same(one: ReadRow, other: ReadRow): boolean {
  return sameFields(one.values, other.values) && sameFields(one.bad, other.bad);
}

function sameFields(one: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>): boolean {
  if (one.size !== other.size) return false;
  for (const [field, value] of one) {
    if (JSON.stringify(value) !== JSON.stringify(other.get(field))) return false;
  }
  return true;
}
