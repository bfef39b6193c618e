import { sql } from 'kysely';
import type { AskedByBoth } from '#shared/people/organisation.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** The column of a requirement that names who asks it. */
type Asker = 'unit_id' | 'job_id';

/** Skills two jobs or two units both ask, with the demand that stays: the higher level, then the higher criticality. */
export async function readAskedByBoth(
  db: Reader,
  asker: Asker,
  keep: number,
  remove: number,
): Promise<AskedByBoth[]> {
  const { rows } = await sql<AskedByBoth>`
    SELECT skill.name AS skill, max(one.level, other.level) AS level,
      iif((other.level, other.criticality) > (one.level, one.criticality), other.criticality, one.criticality)
        AS criticality
    FROM requirement one JOIN requirement other ON other.skill_id = one.skill_id
      JOIN skill ON skill.id = one.skill_id
    WHERE one.${sql.ref(asker)} = ${keep} AND other.${sql.ref(asker)} = ${remove}
    ORDER BY skill.folded, skill.id`.execute(db);
  return rows;
}

/** Raises what one job or unit asks to what another asks more of the same skills. */
export async function raiseRequirements(
  tx: Writer,
  asker: Asker,
  from: number,
  to: number,
): Promise<void> {
  await sql`
    UPDATE requirement SET level = other.level, criticality = other.criticality,
      published_level = other.published_level, published_importance = other.published_importance
    FROM requirement other
    WHERE requirement.${sql.ref(asker)} = ${to} AND other.${sql.ref(asker)} = ${from}
      AND requirement.skill_id = other.skill_id
      AND (other.level, other.criticality) > (requirement.level, requirement.criticality)`.execute(
    tx,
  );
}

/** Takes away what a job or unit asks of skills another asks too. */
export async function dropRequirementsOfBoth(
  tx: Writer,
  asker: Asker,
  from: number,
  to: number,
): Promise<void> {
  await sql`
    DELETE FROM requirement WHERE ${sql.ref(asker)} = ${from}
      AND skill_id IN (SELECT skill_id FROM requirement WHERE ${sql.ref(asker)} = ${to})`.execute(
    tx,
  );
}
