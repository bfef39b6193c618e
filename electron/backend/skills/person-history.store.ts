import type { PersonAssessment } from '#shared/people/person.contract.ts';
import type { Reader } from '../../database/access.ts';

/** Every assessment of a person with its skill, newest first; those of one day, the last entered first. */
export async function readPersonHistory(
  db: Reader,
  employeeId: number,
): Promise<PersonAssessment[]> {
  return db
    .selectFrom('assessment')
    .innerJoin('skill', 'skill.id', 'assessment.skill_id')
    .select(['assessment.id', 'level', 'source', 'date', 'valid_until as validUntil', 'assessor'])
    .select('session_id as sessionId')
    .select(['skill_id as skillId', 'skill.name as skill', 'domain', 'kind'])
    .where('employee_id', '=', employeeId)
    .orderBy('date', 'desc')
    .orderBy('assessment.id', 'desc')
    .execute();
}
