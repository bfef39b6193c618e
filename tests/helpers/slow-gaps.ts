import { assessmentSources } from '../../shared/skills/skills.contract.ts';
import type { CompanyRows } from './random-company.ts';

/** A cell as the slow reference sees it. */
export interface SlowCell {
  employeeId: number;
  skillId: number;
  required: number;
  criticality: number;
  current: number;
  gap: number;
  weighted: number;
  status: string;
}

/** The level that counts, and why, straight from the sentence of the domain. */
export function slowLevel(rows: CompanyRows, employeeId: number, skillId: number, on: string) {
  const [latest] = rows.assessments
    .filter((one) => one.employeeId === employeeId && one.skillId === skillId && one.date <= on)
    .sort(
      (a, b) =>
        b.date.localeCompare(a.date) ||
        assessmentSources.indexOf(a.source) - assessmentSources.indexOf(b.source) ||
        b.id - a.id,
    );
  if (!latest) return { current: 0, state: 'notAssessed' };
  if (latest.validUntil !== null && latest.validUntil < on) return { current: 0, state: 'expired' };
  return { current: latest.level, state: 'assessed' };
}

/** Gap by gap, the obvious way: what the fast computation must equal. */
export function slowGaps(
  rows: CompanyRows,
  on: string,
  weights: readonly [number, number, number],
): SlowCell[] {
  const present = rows.employees
    .filter(({ hireDate, leaveDate }) => (hireDate ?? on) <= on && (leaveDate ?? on) >= on)
    .sort((a, b) => a.id - b.id);
  return present.flatMap(({ id, unitId, jobIds }) => {
    const asked = rows.requirements.filter((one) =>
      one.jobId === null ? one.unitId === unitId : jobIds.includes(one.jobId),
    );
    const skills = [...new Set(asked.map(({ skillId }) => skillId))].sort((a, b) => a - b);
    return skills.map((skillId) => {
      const [top] = asked
        .filter((one) => one.skillId === skillId)
        .sort((a, b) => b.level - a.level || b.criticality - a.criticality);
      const { level: required, criticality } = top!;
      const { current, state } = slowLevel(rows, id, skillId, on);
      const gap = Math.max(0, required - current);
      const compared = current === required ? 'met' : current < required ? 'below' : 'above';
      return {
        employeeId: id,
        skillId,
        required,
        criticality,
        current,
        gap,
        weighted: weights[criticality - 1]! * gap,
        status: state === 'assessed' ? compared : state,
      };
    });
  });
}
