import { sql } from 'kysely';
import type { Reader, Writer } from '../../database/access.ts';

/** How many rows of each kind name one of the skills. */
export async function countSkillRows(
  db: Reader,
  skillIds: readonly number[],
): Promise<{
  requirements: number;
  assessments: number;
  behaviours: number;
}> {
  const ids = JSON.stringify(skillIds);
  const naming = (table: string) => sql`
    (SELECT count(*) FROM ${sql.table(table)} WHERE skill_id IN (SELECT value FROM json_each(${ids})))`;
  const { rows } = await sql<Awaited<ReturnType<typeof countSkillRows>>>`
    SELECT ${naming('requirement')} AS requirements, ${naming('assessment')} AS assessments,
      ${naming('skill_behaviour')} AS behaviours`.execute(db);
  return rows[0]!;
}

/** How many jobs and units ask several of the skills. */
export async function countCollidingRequirements(
  db: Reader,
  skillIds: readonly number[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM (
      SELECT 1 FROM requirement WHERE skill_id IN (SELECT value FROM json_each(${JSON.stringify(skillIds)}))
      GROUP BY job_id, unit_id HAVING count(*) > 1
    )`.execute(db);
  return rows[0]!.count;
}

/** Gives one skill what is asked of another; where one job or unit asks both, the higher demand stays. */
export async function moveRequirements(tx: Writer, from: number, to: number): Promise<void> {
  await sql`
    UPDATE requirement SET level = other.level, criticality = other.criticality,
      published_level = other.published_level, published_importance = other.published_importance
    FROM requirement other
    WHERE requirement.skill_id = ${to} AND other.skill_id = ${from}
      AND requirement.job_id IS other.job_id AND requirement.unit_id IS other.unit_id
      AND (other.level, other.criticality) > (requirement.level, requirement.criticality)`.execute(
    tx,
  );
  await sql`
    DELETE FROM requirement WHERE skill_id = ${from} AND EXISTS (
      SELECT 1 FROM requirement kept WHERE kept.skill_id = ${to}
        AND kept.job_id IS requirement.job_id AND kept.unit_id IS requirement.unit_id
    )`.execute(tx);
  await tx.updateTable('requirement').set({ skill_id: to }).where('skill_id', '=', from).execute();
}

/** Gives one skill the whole history of another: every assessment stays, by its date and source. */
export async function moveAssessments(tx: Writer, from: number, to: number): Promise<void> {
  await tx.updateTable('assessment').set({ skill_id: to }).where('skill_id', '=', from).execute();
}

/** Gives one skill the behaviours of another at the levels where it has none. */
export async function moveBehaviours(tx: Writer, from: number, to: number): Promise<void> {
  await sql`
    DELETE FROM skill_behaviour WHERE skill_id = ${from}
      AND level IN (SELECT level FROM skill_behaviour WHERE skill_id = ${to})`.execute(tx);
  await tx
    .updateTable('skill_behaviour')
    .set({ skill_id: to })
    .where('skill_id', '=', from)
    .execute();
}

/**
 * Removes a skill that another takes the place of. The kept one gains what it lacks (code, English name, description,
 * domain) and remembers the removed name and its other names among its own; it is the company's from then on.
 */
export async function absorbSkill(tx: Writer, from: number, to: number): Promise<void> {
  const all = await tx.selectFrom('skill').selectAll().where('id', 'in', [from, to]).execute();
  const removed = all.find(({ id }) => id === from)!;
  const kept = all.find(({ id }) => id === to)!;
  await tx.deleteFrom('skill').where('id', '=', from).execute();
  const coded = kept.framework === null ? removed : kept;
  const shown = new Set([kept.name, kept.name_en ?? removed.name_en]);
  const others = [kept, removed].flatMap(({ alternatives }) => alternatives?.split('\n') ?? []);
  const names = [removed.name, removed.name_en ?? '', ...others].filter(
    (name) => name !== '' && !shown.has(name),
  );
  await tx
    .updateTable('skill')
    .set({
      framework: coded.framework,
      code: coded.code,
      name_en: kept.name_en ?? removed.name_en,
      description: kept.description ?? removed.description,
      domain: kept.domain ?? removed.domain,
      alternatives: names.length === 0 ? null : [...new Set(names)].join('\n'),
      library: 0,
    })
    .where('id', '=', to)
    .execute();
}
