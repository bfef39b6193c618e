import { sql } from 'kysely';
import type {
  FrameworkGroup,
  FrameworkItem,
  FrameworkName,
  FrameworkSkillDetail,
} from '#shared/frameworks/frameworks.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

type Row = Omit<FrameworkItem, 'owned' | 'kind'> & { library: number };

const columns = sql`id, name, name_en AS nameEn, framework, code, library`;
const item = ({ library, ...row }: Row): FrameworkItem => ({
  kind: 'skill',
  ...row,
  owned: library === 0,
});

/** Published skills by id, in no order. */
export async function readFrameworkSkills(
  db: Reader,
  ids: readonly number[],
): Promise<FrameworkItem[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM skill
    WHERE framework IS NOT NULL AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(
    db,
  );
  return rows.map(item);
}

/** One published skill without the jobs that ask it; undefined when it is none. */
export async function readFrameworkSkill(
  db: Reader,
  id: number,
): Promise<Omit<FrameworkSkillDetail, 'jobs' | 'jobCount'> | undefined> {
  const { rows } = await sql<
    Row & { domain: string | null; description: string | null; alternatives: string | null }
  >`
    SELECT ${columns}, domain, description, alternatives FROM skill
    WHERE framework IS NOT NULL AND id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { domain, description, alternatives, ...rest } = row;
  const others = alternatives?.split('\n') ?? [];
  return { ...item(rest), kind: 'skill', domain, description, alternatives: others };
}

/** How many published skills each framework has, and how many of them are the company's. */
export async function countFrameworkSkills(
  db: Reader,
): Promise<{ framework: FrameworkName; skills: number; owned: number }[]> {
  const { rows } = await sql<{ framework: FrameworkName; skills: number; owned: number }>`
    SELECT framework, count(*) AS skills, sum(library = 0) AS owned FROM skill
    WHERE framework IS NOT NULL GROUP BY framework`.execute(db);
  return rows;
}

/** Domains of a framework's skills. */
export async function readSkillGroups(
  db: Reader,
  framework: FrameworkName,
): Promise<FrameworkGroup[]> {
  const { rows } = await sql<FrameworkGroup>`
    SELECT coalesce(domain, '') AS key, count(*) AS items FROM skill
    WHERE framework = ${framework} GROUP BY domain`.execute(db);
  return rows;
}

/** Skills of a framework in a domain ('' for none). */
export async function readSkillsOfGroup(
  db: Reader,
  framework: FrameworkName,
  group: string,
): Promise<FrameworkItem[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM skill
    WHERE framework = ${framework} AND domain IS ${group === '' ? null : group}`.execute(db);
  return rows.map(item);
}

/** Makes library skills the company's own, in a domain when one is given; says how many were not yet. */
export async function takeSkillsInto(
  tx: Writer,
  ids: readonly number[],
  domain: string | null,
): Promise<number> {
  const { numAffectedRows } = await sql`
    UPDATE skill SET library = 0, domain = coalesce(${domain}, domain)
    WHERE library = 1 AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** How many requirements ask skills of each framework. */
export async function countFrameworkRequirements(db: Reader): Promise<Map<FrameworkName, number>> {
  const { rows } = await sql<{ framework: FrameworkName; requirements: number }>`
    SELECT s.framework, count(*) AS requirements FROM requirement r JOIN skill s ON s.id = r.skill_id
    WHERE s.framework IS NOT NULL AND r.job_id IS NOT NULL GROUP BY s.framework`.execute(db);
  return new Map(rows.map(({ framework, requirements }) => [framework, requirements]));
}

/** What a job asks, most critical first, then highest level. */
export async function readJobRequirements(
  db: Reader,
  jobId: number,
): Promise<
  {
    skillId: number;
    name: string;
    nameEn: string | null;
    level: number;
    criticality: 1 | 2 | 3;
    owned: boolean;
  }[]
> {
  const { rows } = await sql<{
    skillId: number;
    name: string;
    nameEn: string | null;
    level: number;
    criticality: 1 | 2 | 3;
    library: number;
  }>`
    SELECT s.id AS skillId, s.name, s.name_en AS nameEn, r.level, r.criticality, s.library
    FROM requirement r JOIN skill s ON s.id = r.skill_id WHERE r.job_id = ${jobId}
    ORDER BY r.criticality DESC, r.level DESC, s.folded`.execute(db);
  return rows.map(({ library, ...row }) => ({ ...row, owned: library === 0 }));
}

/** Which jobs ask a skill, and at what level. */
export async function readAskingJobs(
  db: Reader,
  skillId: number,
): Promise<{ jobId: number; level: number }[]> {
  const { rows } = await sql<{ jobId: number; level: number }>`
    SELECT job_id AS jobId, level FROM requirement
    WHERE skill_id = ${skillId} AND job_id IS NOT NULL`.execute(db);
  return rows;
}

/** Skills that the jobs ask. */
export async function readAskedSkillIds(db: Reader, jobIds: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    SELECT DISTINCT skill_id AS id FROM requirement
    WHERE job_id IN (SELECT value FROM json_each(${JSON.stringify(jobIds)}))`.execute(db);
  return rows.map(({ id }) => id);
}

/** Adds to a job what another asks and it does not; says how many requirements were added. */
export async function copyRequirements(tx: Writer, from: number, to: number): Promise<number> {
  const { numAffectedRows } = await sql`
    INSERT INTO requirement (job_id, skill_id, level, criticality, published_level, published_importance)
    SELECT ${to}, r.skill_id, r.level, r.criticality, r.published_level, r.published_importance FROM requirement r
    WHERE r.job_id = ${from}
      AND NOT EXISTS (SELECT 1 FROM requirement held WHERE held.job_id = ${to} AND held.skill_id = r.skill_id)
    ORDER BY r.id`.execute(tx);
  return Number(numAffectedRows ?? 0);
}
