import type { EmployeeEntry, ExistingEmployee } from './employees-import.ts';
import type { SheetContext } from './importer.ts';
import type { Refusal } from './parsed.ts';
import { PeopleFinder } from './people-finder.ts';
import { columnOf } from './row-reader.ts';

/**
 * Resolves the managers named by matricule or name, among those who stand and those the file brings; refuses and
 * takes out rows whose manager is unknown, refused itself, or in a loop (being one's own manager is the shortest).
 */
export function rejectBadManagers(
  entries: Map<string, EmployeeEntry>,
  employees: readonly ExistingEmployee[],
  context: SheetContext,
): void {
  const column = columnOf(context, 'manager');
  if (column === null) return;
  const reject = (entry: EmployeeEntry, refusal: Refusal) => {
    context.outcome.reject(entry.row.row, column, entry.row.cells[column], refusal);
    entries.delete(entry.matricule);
  };
  // Taking a new employee out leaves those under them without a manager: again, until nothing moves.
  for (let removed = -1; removed !== 0; ) {
    const finder = finderOf(entries, employees);
    const before = entries.size;
    for (const entry of [...entries.values()]) {
      const name = entry.values.get('manager');
      if (typeof name !== 'string') continue;
      entry.managerId = finder.find(name);
      if (entry.managerId === undefined) reject(entry, finder.unknown(name));
    }
    const after = new Map(employees.map((employee) => [employee.id, employee.managerId]));
    for (const { id, managerId, existing } of entries.values()) {
      after.set(id, managerId === undefined ? (existing?.managerId ?? null) : managerId);
    }
    for (const entry of [...entries.values()]) {
      if (entry.managerId !== undefined && inLoop(entry.id, after)) {
        reject(entry, { code: 'managerLoop', data: {} });
      }
    }
    removed = before - entries.size;
  }
}

function finderOf(
  entries: ReadonlyMap<string, EmployeeEntry>,
  employees: readonly ExistingEmployee[],
): PeopleFinder {
  const text = (value: unknown, other: string) => (typeof value === 'string' ? value : other);
  const people = new Map(employees.map((employee) => [employee.matricule, employee]));
  for (const { matricule, values, existing, id } of entries.values()) {
    people.set(matricule, {
      ...(existing as ExistingEmployee),
      id,
      matricule,
      lastName: text(values.get('lastName'), existing?.lastName ?? matricule),
      firstName: text(values.get('firstName'), existing?.firstName ?? ''),
    });
  }
  return new PeopleFinder(people.values());
}

function inLoop(start: number, managers: ReadonlyMap<number, number | null>): boolean {
  let at = managers.get(start) ?? null;
  // A loop further up is the fault of its own members: stop when one is met twice.
  const seen = new Set<number>();
  while (at !== null && !seen.has(at)) {
    if (at === start) return true;
    seen.add(at);
    at = managers.get(at) ?? null;
  }
  return false;
}
