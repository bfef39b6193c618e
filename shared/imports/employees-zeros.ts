import type { EmployeeEntry, ExistingEmployee } from './employees-import.ts';
import type { SheetContext } from './importer.ts';
import { numberOf } from './people-finder.ts';
import { columnOf } from './row-reader.ts';

/**
 * Refuses and takes out new employees whose matricule differs from another's by leading zeros alone: a spreadsheet that
 * reads 00012 as the number 12 would bring everybody in a second time. `named` are all matricules of the file, those of
 * rows refused for something else included.
 */
export function refuseZeroTwins(
  entries: Map<string, EmployeeEntry>,
  named: Iterable<string>,
  employees: readonly ExistingEmployee[],
  context: SheetContext,
): void {
  const column = columnOf(context, 'matricule');
  const spellings = new Map<string, Set<string>>();
  for (const matricule of [...employees.map((one) => one.matricule), ...named]) {
    const number = numberOf(matricule);
    if (number === null) continue;
    const known = spellings.get(number);
    if (known) known.add(matricule);
    else spellings.set(number, new Set([matricule]));
  }
  for (const { row, matricule, existing } of [...entries.values()]) {
    if (existing) continue;
    const twins = spellings.get(numberOf(matricule) ?? '') ?? [];
    const known = [...twins].find((twin) => twin !== matricule);
    if (known === undefined) continue;
    context.outcome.reject(row.row, column, matricule, { code: 'leadingZeros', data: { known } });
    entries.delete(matricule);
  }
}
