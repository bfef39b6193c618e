import type { Reader } from '../../database/access.ts';

/** Names of the skills, by id. */
export async function readSkillNames(db: Reader): Promise<Map<number, string>> {
  const rows = await db.selectFrom('skill').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
