import { sql } from 'kysely';
import type { DuplicateSkill } from '#shared/frameworks/frameworks.contract.ts';
import type { CompanySkill } from '#shared/skills/company-skills.contract.ts';
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

/** The company's skills by id: English name, askers among the given jobs and any unit, people and rows assessed. */
export async function readCompanyUses(
  db: Reader,
  jobIds: readonly number[],
): Promise<Map<number, SkillUse>> {
  const { rows } = await sql<SkillUse & { id: number }>`
    SELECT skill.id, name_en AS nameEn, coalesce(asked.askers, 0) AS askers,
      coalesce(held.people, 0) AS people, coalesce(held.assessments, 0) AS assessments
    FROM skill
    LEFT JOIN (
      SELECT skill_id, count(*) AS askers FROM requirement
      WHERE unit_id IS NOT NULL OR job_id IN (SELECT value FROM json_each(${JSON.stringify(jobIds)}))
      GROUP BY skill_id
    ) asked ON asked.skill_id = skill.id
    LEFT JOIN (
      SELECT skill_id, count(DISTINCT employee_id) AS people, count(*) AS assessments
      FROM assessment GROUP BY skill_id
    ) held ON held.skill_id = skill.id
    WHERE library = 0`.execute(db);
  return new Map(rows.map(({ id, ...use }) => [id, use]));
}

/** What uses a skill, and its English name. */
export type SkillUse = Pick<CompanySkill, 'nameEn' | 'askers' | 'people' | 'assessments'>;
