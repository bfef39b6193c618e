import { sql } from 'kysely';
import type { Shelved } from '#shared/imports/framework-shelf.ts';
import type { NewName } from '#shared/imports/registry.ts';
import type {
  Changes,
  FrameworkSkill,
  RequirementRecord,
  SkillFiling,
  Writes,
} from '#shared/imports/writes.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** Every skill, those of framework libraries included. */
export async function readSkillRecords(db: Reader): Promise<Shelved<FrameworkSkill>[]> {
  const rows = await db
    .selectFrom('skill')
    .select(['id', 'name', 'folded', 'name_en as nameEn', 'domain', 'description'])
    .select(['framework', 'code', 'alternatives', 'library'])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, library: row.library === 1 }));
}

/** The domain and kind of every skill. */
export async function readSkillFilings(db: Reader): Promise<SkillFiling[]> {
  return db.selectFrom('skill').select(['id', 'domain', 'kind']).execute();
}

/** Files skills under the domains given and makes them of the kinds given. */
export async function saveSkillFilings(tx: Writer, filings: readonly SkillFiling[]): Promise<void> {
  if (filings.length === 0) return;
  await sql`
    UPDATE skill SET domain = n.value ->> 'domain', kind = n.value ->> 'kind'
    FROM json_each(${JSON.stringify(filings)}) n WHERE skill.id = n.value ->> 'id'`.execute(tx);
}

/** Every requirement of jobs and units, library ones included. */
export async function readRequirementRecords(db: Reader): Promise<RequirementRecord[]> {
  const { rows } = await sql<RequirementRecord>`
    SELECT id, job_id AS jobId, unit_id AS unitId, skill_id AS skillId, level, criticality,
      published_level AS publishedLevel, published_importance AS publishedImportance
    FROM requirement`.execute(db);
  return rows;
}

/** The ids the next skill, requirement and assessment will have. */
export async function nextSkillIds(
  db: Reader,
): Promise<{ skill: number; requirement: number; assessment: number }> {
  const { rows } = await sql<{ skill: number; requirement: number; assessment: number }>`
    SELECT (SELECT coalesce(max(id), 0) + 1 FROM skill) AS skill,
      (SELECT coalesce(max(id), 0) + 1 FROM requirement) AS requirement,
      (SELECT coalesce(max(id), 0) + 1 FROM assessment) AS assessment`.execute(db);
  return rows[0]!;
}

/** Adds the company's own skills under the ids given. */
export async function insertNewSkills(tx: Writer, names: readonly NewName[]): Promise<void> {
  if (names.length === 0) return;
  await sql`
    INSERT INTO skill (id, name, folded)
    SELECT value ->> 'id', value ->> 'name', value ->> 'folded' FROM json_each(${JSON.stringify(names)})
    ORDER BY key`.execute(tx);
}

/** Adds and changes framework skills. */
export async function saveFrameworkSkills(
  tx: Writer,
  skills: Changes<FrameworkSkill>,
): Promise<void> {
  if (skills.added.length > 0) {
    await sql`
      INSERT INTO skill (id, name, folded, name_en, domain, description, framework, code, alternatives, library)
      SELECT value ->> 'id', value ->> 'name', value ->> 'folded', value ->> 'nameEn', value ->> 'domain',
        value ->> 'description', value ->> 'framework', value ->> 'code', value ->> 'alternatives', value ->> 'library'
      FROM json_each(${JSON.stringify(skills.added)}) ORDER BY key`.execute(tx);
  }
  if (skills.changed.length > 0) {
    await sql`
      UPDATE skill SET name = n.value ->> 'name', folded = n.value ->> 'folded', name_en = n.value ->> 'nameEn',
        domain = n.value ->> 'domain', description = n.value ->> 'description', framework = n.value ->> 'framework',
        code = n.value ->> 'code', alternatives = n.value ->> 'alternatives'
      FROM json_each(${JSON.stringify(skills.changed)}) n WHERE skill.id = n.value ->> 'id'`.execute(
      tx,
    );
  }
}

/** Adds, changes and removes requirements. */
export async function saveRequirements(
  tx: Writer,
  { requirements, removedRequirements }: Pick<Writes, 'requirements' | 'removedRequirements'>,
): Promise<void> {
  if (requirements.added.length > 0) {
    await sql`
      INSERT INTO requirement (id, job_id, unit_id, skill_id, level, criticality, published_level, published_importance)
      SELECT value ->> 'id', value ->> 'jobId', value ->> 'unitId', value ->> 'skillId', value ->> 'level',
        value ->> 'criticality', value ->> 'publishedLevel', value ->> 'publishedImportance'
      FROM json_each(${JSON.stringify(requirements.added)}) ORDER BY key`.execute(tx);
  }
  if (requirements.changed.length > 0) {
    await sql`
      UPDATE requirement SET level = n.value ->> 'level', criticality = n.value ->> 'criticality',
        published_level = n.value ->> 'publishedLevel', published_importance = n.value ->> 'publishedImportance'
      FROM json_each(${JSON.stringify(requirements.changed)}) n WHERE requirement.id = n.value ->> 'id'`.execute(
      tx,
    );
  }
  if (removedRequirements.length > 0) {
    await sql`
      DELETE FROM requirement
      WHERE id IN (SELECT value FROM json_each(${JSON.stringify(removedRequirements)}))`.execute(
      tx,
    );
  }
}
