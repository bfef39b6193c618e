import { RelaisError } from '#shared/kernel/errors.ts';
import { fullName } from '#shared/people/full-name.ts';
import { findManagerLoop } from '#shared/people/manager-loop.ts';
import type { EmployeePatch } from '#shared/people/people.contract.ts';
import type { Writer } from '../../database/access.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { adoptJobs } from './adopt-jobs.ts';
import { insertEmployee, patchEmployees, replaceJobs } from './employee-writes.store.ts';
import { findByMatricule, readEmployees, readManagers } from './employees.store.ts';

/** Adds an employee with their jobs; gives the new id. Refuses a matricule in use and unknown references. */
export async function createEmployee(
  tx: Writer,
  person: EmployeePatch & { matricule: string; lastName: string },
): Promise<number> {
  await checkReferences(tx, person);
  await checkMatricule(tx, person.matricule, []);
  const id = await insertEmployee(tx, person);
  await finish(tx, [id], person);
  return id;
}

/**
 * Changes the same fields of employees. Refuses a matricule in use or given to several, unknown people or
 * references, a circle of managers, and a leave date before the hire date.
 */
export async function updateEmployees(
  tx: Writer,
  ids: readonly number[],
  patch: EmployeePatch,
): Promise<void> {
  if ((await missingIds(tx, 'employee', ids)).length > 0) throw new RelaisError('NOT_FOUND');
  await checkReferences(tx, patch);
  if (patch.matricule !== undefined) await checkMatricule(tx, patch.matricule, ids);
  await patchEmployees(tx, ids, patch);
  await finish(tx, ids, patch);
}

async function checkReferences(tx: Writer, patch: EmployeePatch): Promise<void> {
  const missing = [
    ...(await missingIds(tx, 'unit', patch.unitId ? [patch.unitId] : [])),
    ...(await missingIds(tx, 'employee', patch.managerId ? [patch.managerId] : [])),
    ...(await missingIds(tx, 'job', patch.jobIds ?? [])),
  ];
  if (missing.length > 0) throw new RelaisError('NOT_FOUND');
}

async function checkMatricule(
  tx: Writer,
  matricule: string,
  ids: readonly number[],
): Promise<void> {
  const holder = await findByMatricule(tx, matricule);
  const free = holder === undefined || holder === ids[0];
  if (!free || new Set(ids).size > 1) throw new RelaisError('MATRICULE_TAKEN', { matricule });
}

/** What can only be judged or done on the rows as they now are; a refusal takes the whole step back. */
async function finish(tx: Writer, ids: readonly number[], patch: EmployeePatch): Promise<void> {
  if (patch.jobIds) {
    await replaceJobs(tx, ids, patch.jobIds);
    await adoptJobs(tx, patch.jobIds);
  }
  if (patch.managerId) {
    const loop = findManagerLoop(await readManagers(tx), ids);
    if (loop !== null) {
      const [person] = await readEmployees(tx, [loop]);
      throw new RelaisError('MANAGER_LOOP', { name: fullName(person!) });
    }
  }
  if (patch.hireDate || patch.leaveDate) {
    for (const person of await readEmployees(tx, ids)) {
      const { hireDate, leaveDate } = person;
      if (hireDate !== null && leaveDate !== null && leaveDate < hireDate) {
        const name = fullName(person);
        throw new RelaisError('DATES_REVERSED', { name, from: hireDate, to: leaveDate });
      }
    }
  }
}
