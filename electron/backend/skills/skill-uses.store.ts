import { sql } from 'kysely';
import type { DuplicateSkill } from '#shared/frameworks/frameworks.contract.ts';
import type { Reader } from '../../database/access.ts';

/** The company's skills with how often each is asked and assessed. */
export async function readSkillUses(db: Reader): Promise<DuplicateSkill[]> {
  const { rows } = await sql<DuplicateSkill>`
    SELECT id, name, name_en AS nameEn, domain, framework,
      (SELECT count(*) FROM requirement WHERE skill_id = skill.id) AS requirements,
      (SELECT count(*) FROM assessment WHERE skill_id = skill.id) AS assessments
    FROM skill WHERE library = 0 ORDER BY id`.execute(db);
  return rows;
}

/** The given skills with how many of the given jobs ask them, and how many people were assessed on them. */
export async function readUsesOf(
  db: Reader,
  skillIds: readonly number[],
  jobIds: readonly number[],
): Promise<{ id: number; code: string; name: string; jobs: number; people: number }[]> {
  const { rows } = await sql<{
    id: number;
    code: string;
    name: string;
    jobs: number;
    people: number;
  }>`
    SELECT id, code, name,
      (SELECT count(*) FROM requirement WHERE skill_id = skill.id
        AND job_id IN (SELECT value FROM json_each(${JSON.stringify(jobIds)}))) AS jobs,
      (SELECT count(DISTINCT employee_id) FROM assessment WHERE skill_id = skill.id) AS people
    FROM skill WHERE id IN (SELECT value FROM json_each(${JSON.stringify(skillIds)})) ORDER BY folded`.execute(
    db,
  );
  return rows;
}
