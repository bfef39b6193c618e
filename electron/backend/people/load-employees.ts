import type { Employee } from '#shared/people/people.contract.ts';
import type { Session } from '../session.ts';
import { readEmployees } from './employees.store.ts';

/** Every employee by name, read once and kept until the next write. */
export function loadEmployees(session: Session): Promise<Employee[]> {
  return session.remember('employees', () => readEmployees(session.reader));
}
