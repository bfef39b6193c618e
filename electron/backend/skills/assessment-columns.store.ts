import { type RawBuilder, sql } from 'kysely';
import { assessmentSources } from '#shared/skills/skills.contract.ts';
import type { Reader } from '../../database/access.ts';
import { dayKeysOf } from './day-keys.ts';

/** Rows read at once: enough to be quick, few enough that the texts of a piece weigh little. */
const piece = 16_384;
/** Levels are at most 10: a source's rank takes the place above them. */
const rankFrom = 16;

type Column = 'id' | 'employeeId' | 'skillId' | 'levelAndSource' | 'date' | 'validUntil';

/** The history as read: every column a typed array, rows by id. */
export type HistoryColumns = ReturnType<typeof emptyColumns>;

/**
 * Reads the whole assessment history, or that of some employees, in pieces of one JSON array a column (PostgreSQL has
 * the same as `json_agg`): 600,000 rows come faster than as row objects, and without their garbage.
 */
export async function readAssessmentColumns(
  db: Reader,
  employeeIds?: readonly number[],
): Promise<HistoryColumns> {
  const theirs = employeeIds
    ? sql`AND employee_id IN (SELECT value FROM json_each(${JSON.stringify(employeeIds)}))`
    : sql``;
  const { size, last } = await measureHistory(db, theirs);
  const columns = emptyColumns(size);
  await readPieces(db, columns, { row: 0, after: 0, last, theirs });
  return columns;
}

/**
 * The same history with the rows entered since it was read, in new arrays. Null when that cannot be all that changed:
 * it is then to be read again. Rows already read must not have been changed (`countHistoryRewrites`).
 */
export async function readLaterAssessments(
  db: Reader,
  before: HistoryColumns,
): Promise<HistoryColumns | null> {
  const known = before.id.length;
  const after = before.id[known - 1] ?? 0;
  const { size, last } = await measureHistory(db, sql``);
  const later = await measureHistory(db, sql`AND id > ${after}`);
  // A row come back under an old id (a removal undone) would be missed.
  if (size !== known + later.size) return null;
  const columns = emptyColumns(size);
  for (const [name, column] of Object.entries(before)) {
    columns[name as keyof HistoryColumns].set(column);
  }
  await readPieces(db, columns, { row: known, after, last, theirs: sql`` });
  return columns;
}

async function measureHistory(db: Reader, theirs: RawBuilder<unknown>) {
  const { rows } = await sql<{ size: number; last: number }>`
    SELECT count(*) AS size, coalesce(max(id), 0) AS last FROM assessment WHERE true ${theirs}`.execute(
    db,
  );
  return rows[0]!;
}

interface Pieces {
  /** Where the first row read goes. */
  row: number;
  /** Ids read are above this one… */
  after: number;
  /** …up to this one. */
  last: number;
  theirs: RawBuilder<unknown>;
}

async function readPieces(db: Reader, columns: HistoryColumns, pieces: Pieces): Promise<void> {
  const { last, theirs } = pieces;
  const rank = sql.join(
    assessmentSources.map((source, at) => sql`WHEN ${sql.lit(source)} THEN ${sql.lit(at)}`),
    sql` `,
  );
  for (let { after, row } = pieces; after < last; ) {
    const { rows } = await sql<Record<Column, string> & { rows: number; to: number }>`
      SELECT count(*) AS rows, max(id) AS "to",
        json_group_array(id) AS id, json_group_array(employee_id) AS employeeId,
        json_group_array(skill_id) AS skillId,
        json_group_array(level + ${sql.lit(rankFrom)} * CASE source ${rank} END) AS levelAndSource,
        json_group_array(date) AS date, json_group_array(valid_until) AS validUntil
      FROM (SELECT * FROM assessment WHERE id > ${after} ${theirs} ORDER BY id LIMIT ${sql.lit(piece)})`.execute(
      db,
    );
    const read = rows[0]!;
    columns.id.set(numbers(read.id), row);
    columns.employeeId.set(numbers(read.employeeId), row);
    columns.skillId.set(numbers(read.skillId), row);
    numbers(read.levelAndSource).forEach((value, at) => {
      columns.level[row + at] = value % rankFrom;
      columns.source[row + at] = Math.floor(value / rankFrom);
    });
    columns.date.set(dayKeysOf(read.date, read.rows), row);
    columns.validUntil.set(dayKeysOf(read.validUntil, read.rows), row);
    row += read.rows;
    after = read.to;
  }
}

function emptyColumns(size: number) {
  return {
    id: new Int32Array(size),
    employeeId: new Int32Array(size),
    skillId: new Int32Array(size),
    level: new Uint8Array(size),
    source: new Uint8Array(size),
    date: new Int32Array(size),
    validUntil: new Int32Array(size),
  };
}

function numbers(json: string): number[] {
  return JSON.parse(json);
}
