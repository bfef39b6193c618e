import type { Employee, EmployeePatch } from '#shared/people/people.contract.ts';

const texts = new Set<string>(['email', 'site', 'contract', 'category']);
const editable = new Set<string>([
  ...texts,
  'matricule',
  'lastName',
  'firstName',
  'unitId',
  'jobIds',
  'managerId',
  'sex',
  'birthDate',
  'hireDate',
  'leaveDate',
  'interviewDate',
  'fte',
  'hourlyCost',
]);

/**
 * What one edited cell asks to change; null when nothing changes or the cell is not edited here.
 * An emptied text is no text; money is rounded to the cent.
 */
export function employeePatchOf(
  field: string,
  value: unknown,
  previous: unknown,
): EmployeePatch | null {
  if (!editable.has(field)) return null;
  if (Array.isArray(value) && Array.isArray(previous) && sameIds(value, previous)) return null;
  if (field === 'jobIds') return { jobIds: (value as number[] | null) ?? [] };
  if (field === 'firstName') return { firstName: String(value ?? '') };
  const empty = value === '' || value === null || value === undefined;
  if (empty && (field === 'matricule' || field === 'lastName')) return null;
  if (empty) return { [field]: null };
  if (field === 'hourlyCost') return { hourlyCost: Math.round(Number(value)) };
  if (field === 'fte') return { fte: Math.round(Number(value) * 100) / 100 };
  return { [field]: typeof value === 'string' ? value.trim() : value };
}

function sameIds(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

export const presences = ['present', 'leaving', 'gone'] as const;
export type Presence = (typeof presences)[number];

/** Where a person stands on a day: gone, leaving later, or simply present. */
export function presenceOf({ leaveDate }: Pick<Employee, 'leaveDate'>, day: string): Presence {
  if (!leaveDate) return 'present';
  return leaveDate < day ? 'gone' : 'leaving';
}
