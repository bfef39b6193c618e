import { dayKey } from '../../shared/gaps/day-key.ts';
import type {
  Workforce,
  WorkforceEmployee,
  WorkforceRequirement,
} from '../../shared/gaps/workforce.ts';
import { type AssessmentSource, assessmentSources } from '../../shared/skills/skills.contract.ts';

/** An assessment written as people say it; entered in the order of the list unless `id` says otherwise. */
export interface AssessmentRow {
  id?: number;
  employeeId: number;
  skillId: number;
  level: number;
  source: AssessmentSource;
  date: string;
  validUntil?: string | null;
}

/** A workforce from readable rows; what is left out is empty. */
export function workforceOf(rows: {
  employees?: readonly (Partial<WorkforceEmployee> & { id: number })[];
  requirements?: readonly (Partial<WorkforceRequirement> & { skillId: number; level: number })[];
  assessments?: readonly AssessmentRow[];
}): Workforce {
  const assessments = rows.assessments ?? [];
  return {
    employees: (rows.employees ?? []).map((person) => ({
      unitId: null,
      jobIds: [],
      hireDate: null,
      leaveDate: null,
      ...person,
    })),
    requirements: (rows.requirements ?? []).map((asked) => ({
      jobId: null,
      unitId: null,
      criticality: 1,
      ...asked,
    })),
    assessments: {
      id: assessments.map(({ id }, place) => id ?? place + 1),
      employeeId: assessments.map(({ employeeId }) => employeeId),
      skillId: assessments.map(({ skillId }) => skillId),
      level: assessments.map(({ level }) => level),
      source: assessments.map(({ source }) => assessmentSources.indexOf(source)),
      date: assessments.map(({ date }) => dayKey(date)),
      validUntil: assessments.map(({ validUntil }) => (validUntil ? dayKey(validUntil) : 0)),
    },
  };
}
