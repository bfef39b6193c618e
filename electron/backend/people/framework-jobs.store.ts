import { sql } from 'kysely';
import type {
  FrameworkGroup,
  FrameworkItem,
  FrameworkJobDetail,
  FrameworkName,
} from '#shared/frameworks/frameworks.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

type Row = Omit<FrameworkItem, 'owned' | 'kind'> & { library: number };

const columns = sql`id, name, name_en AS nameEn, framework, code, library`;
/** ESCO files a job under an ISCO group whose first digit is the major one; the others file under major ones. */
const group = sql`coalesce(iif(framework = 'esco', substr(group_code, 1, 1), group_code), '')`;
const item = ({ library, ...row }: Row): FrameworkItem => ({
  kind: 'job',
  ...row,
  owned: library === 0,
});

/** Published jobs by id, in no order. */
export async function readFrameworkJobs(
  db: Reader,
  ids: readonly number[],
): Promise<FrameworkItem[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM job
    WHERE framework IS NOT NULL AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(
    db,
  );
  return rows.map(item);
}

/** One published job without what it asks; undefined when it is none. */
export async function readFrameworkJob(
  db: Reader,
  id: number,
): Promise<Omit<FrameworkJobDetail, 'requirements'> | undefined> {
  const { rows } = await sql<
    Row & { groupCode: string | null; description: string | null; alternatives: string | null }
  >`
    SELECT ${columns}, group_code AS groupCode, description, alternatives FROM job
    WHERE framework IS NOT NULL AND id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const linked = await db
    .selectFrom('job')
    .select(['id', 'name'])
    .where('linked_job_id', '=', id)
    .orderBy('folded')
    .execute();
  const { groupCode, description, alternatives, ...rest } = row;
  const others = alternatives?.split('\n') ?? [];
  return { ...item(rest), kind: 'job', groupCode, description, alternatives: others, linked };
}

/** How many published jobs each framework has, and how many of them are the company's. */
export async function countFrameworkJobs(
  db: Reader,
): Promise<{ framework: FrameworkName; jobs: number; owned: number }[]> {
  const { rows } = await sql<{ framework: FrameworkName; jobs: number; owned: number }>`
    SELECT framework, count(*) AS jobs, sum(library = 0) AS owned FROM job
    WHERE framework IS NOT NULL GROUP BY framework`.execute(db);
  return rows;
}

/** Major groups of a framework's jobs. */
export async function readJobGroups(
  db: Reader,
  framework: FrameworkName,
): Promise<FrameworkGroup[]> {
  const { rows } = await sql<FrameworkGroup>`
    SELECT ${group} AS key, count(*) AS items FROM job WHERE framework = ${framework} GROUP BY 1`.execute(
    db,
  );
  return rows;
}

/** Jobs of a framework in a major group ('' for none). */
export async function readJobsOfGroup(
  db: Reader,
  framework: FrameworkName,
  key: string,
): Promise<FrameworkItem[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM job WHERE framework = ${framework} AND ${group} = ${key}`.execute(db);
  return rows.map(item);
}

/** Names of jobs, and whether they are the company's. */
export async function readJobNames(
  db: Reader,
  ids: readonly number[],
): Promise<{ id: number; name: string; owned: boolean }[]> {
  const { rows } = await sql<{ id: number; name: string; library: number }>`
    SELECT id, name, library FROM job
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
    ORDER BY library, folded`.execute(db);
  return rows.map(({ id, name, library }) => ({ id, name, owned: library === 0 }));
}

/** Which published job each job of the company corresponds to. */
export async function readJobLinks(db: Reader): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; linked: number }>`
    SELECT id, linked_job_id AS linked FROM job WHERE linked_job_id IS NOT NULL`.execute(db);
  return new Map(rows.map(({ id, linked }) => [id, linked]));
}

/** Says which published job a job corresponds to; null says none. Writes nothing when it is so already. */
export async function writeJobLink(
  tx: Writer,
  jobId: number,
  linked: number | null,
): Promise<void> {
  await tx
    .updateTable('job')
    .set({ linked_job_id: linked })
    .where('id', '=', jobId)
    .where('linked_job_id', 'is not', linked)
    .execute();
}
