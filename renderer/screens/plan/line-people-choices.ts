import { fullName } from '#shared/people/full-name.ts';
import type { Employee } from '#shared/people/people.contract.ts';
import type { LineGap } from '#shared/plans/plans.contract.ts';

interface Choice {
  value: string;
  label: string;
}

const label = (name: string, matricule: string, unit: string | null) =>
  `${name} (${matricule})${unit ? ` – ${unit}` : ''}`;

/** Who may join an action, by employee id: those with a gap that it closes, then everybody else, nobody who is on it. */
export function linePeopleChoices(
  candidates: readonly Pick<LineGap, 'employeeId' | 'name' | 'matricule' | 'unit'>[],
  everybody: readonly Pick<Employee, 'id' | 'firstName' | 'lastName' | 'matricule' | 'unit'>[],
  there: readonly number[],
): { withGap: Choice[]; others: Choice[] } {
  const on = new Set(there);
  // Somebody with several gaps is one candidate.
  const first = new Map(
    candidates
      .filter(({ employeeId }) => !on.has(employeeId))
      .map((one) => [one.employeeId, label(one.name, one.matricule, one.unit)]),
  );
  return {
    withGap: [...first].map(([id, said]) => ({ value: String(id), label: said })),
    others: everybody
      .filter(({ id }) => !on.has(id) && !first.has(id))
      .map((one) => ({
        value: String(one.id),
        label: label(fullName(one), one.matricule, one.unit),
      })),
  };
}
