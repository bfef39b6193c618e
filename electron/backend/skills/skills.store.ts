import { sql } from 'kysely';
import { compareText } from '#shared/kernel/compare-text.ts';
import { fold } from '#shared/kernel/text.ts';
import type { Skill } from '#shared/skills/skills.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** The fields a person edits. */
export type SkillFields = Pick<Skill, 'name' | 'domain' | 'description' | 'kind'> & {
  nameEn?: string | null;
};

/** Skills by domain and name, those without a domain last; library ones left out unless asked. */
export async function readSkills(db: Reader, { library }: { library: boolean }): Promise<Skill[]> {
  const { rows } = await sql<Omit<Skill, 'library'> & { library: number }>`
    SELECT id, name, domain, description, kind, framework, code, library FROM skill
    WHERE library = 0 OR ${library ? 1 : 0} = 1`.execute(db);
  return rows.map((row) => ({ ...row, library: row.library === 1 })).sort(compareSkills);
}

/** One skill by id, or undefined. */
export async function readSkill(db: Reader, id: number): Promise<Skill | undefined> {
  const row = await db
    .selectFrom('skill')
    .select(['id', 'name', 'domain', 'description', 'kind', 'framework', 'code', 'library'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, library: row.library === 1 };
}

/** Every skill that reads the same, whatever accents and case: the company's first, then the library's. */
export async function findSkills(
  db: Reader,
  name: string,
): Promise<{ id: number; library: number }[]> {
  return db
    .selectFrom('skill')
    .select(['id', 'library'])
    .where('folded', '=', fold(name))
    .orderBy('library')
    .orderBy('id')
    .execute();
}

/** Adds a skill of the company; gives its id. */
export async function insertSkill(tx: Writer, { nameEn, ...fields }: SkillFields): Promise<number> {
  const { id } = await tx
    .insertInto('skill')
    .values({
      ...fields,
      folded: fold(fields.name),
      name_en: nameEn || null,
      framework: null,
      code: null,
      alternatives: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes the given fields of a skill and makes it the company's own. */
export async function patchSkill(
  tx: Writer,
  id: number,
  { nameEn, ...patch }: Partial<SkillFields>,
): Promise<void> {
  const english = nameEn === undefined ? {} : { name_en: nameEn || null };
  const folded = patch.name === undefined ? {} : { folded: fold(patch.name) };
  await tx
    .updateTable('skill')
    .set({ ...patch, ...english, ...folded, library: 0 })
    .where('id', '=', id)
    .execute();
}

/** Makes library skills the company's own. */
export async function takeSkills(tx: Writer, ids: readonly number[]): Promise<void> {
  await sql`
    UPDATE skill SET library = 0
    WHERE library = 1 AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(tx);
}

/** Makes the library skills that these jobs ask the company's own. */
export async function takeRequiredSkills(tx: Writer, jobIds: readonly number[]): Promise<void> {
  await sql`
    UPDATE skill SET library = 0 WHERE library = 1 AND id IN (
      SELECT skill_id FROM requirement WHERE job_id IN (SELECT value FROM json_each(${JSON.stringify(jobIds)}))
    )`.execute(tx);
}

function compareSkills(a: Skill, b: Skill): number {
  if ((a.domain === null) !== (b.domain === null)) return a.domain === null ? 1 : -1;
  return compareText(a.domain ?? '', b.domain ?? '') || compareText(a.name, b.name) || a.id - b.id;
}

/** Files skills under a domain or gives them a kind. */
export async function fileSkills(
  tx: Writer,
  ids: readonly number[],
  patch: Partial<Pick<SkillFields, 'domain' | 'kind'>>,
): Promise<void> {
  if (Object.values(patch).every((value) => value === undefined)) return;
  await tx
    .updateTable('skill')
    .set(patch)
    .where(sql<boolean>`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
    .execute();
}
