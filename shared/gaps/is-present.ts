import type { IsoDate } from '../kernel/dates.ts';

/** Tells whether a person belongs to the workforce on a day: hired by then, and not gone before it. */
export function isPresent(
  person: { hireDate: IsoDate | null; leaveDate: IsoDate | null },
  on: IsoDate,
): boolean {
  return (
    (person.hireDate === null || person.hireDate <= on) &&
    (person.leaveDate === null || person.leaveDate >= on)
  );
}
