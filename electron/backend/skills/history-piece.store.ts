import { type RawBuilder, sql } from 'kysely';
import { assessmentSources } from '#shared/skills/skills.contract.ts';
import type { Reader } from '../../database/access.ts';

/** Rows read at once: enough to be quick, few enough that the texts of a piece weigh little. */
export const pieceRows = 16_384;
/** Levels are at most 10: a source's rank takes the place above them, a skill's id the one above both. */
export const rankFrom = 16;
export const skillFrom = rankFrom * 8;

/** One JSON array a column. */
export interface HistoryPiece {
  rows: number;
  /** The last id read. */
  to: number;
  /** Null when the ids are one after another. */
  id: string | null;
  employeeId: string;
  skillSourceLevel: string;
  date: string;
  validUntil: string;
}

/**
 * The rows after an id, as many as make a piece: one JSON array a column (PostgreSQL has the same as `json_agg`).
 * 600,000 rows come faster so than as row objects, and without their garbage.
 */
export async function readHistoryPiece(
  db: Reader,
  after: number,
  theirs: RawBuilder<unknown> | undefined,
): Promise<HistoryPiece> {
  // The weakest sources are the most frequent, and the first that fits ends the search.
  const rank = sql.join(
    assessmentSources
      .map((source, at) => sql`WHEN ${sql.lit(source)} THEN ${sql.lit(at * rankFrom)}`)
      .toReversed(),
    sql` `,
  );
  const { from, noHoles } = theirs ? firstOf(after, theirs) : await rangeFrom(db, after);
  const { rows } = await sql<HistoryPiece>`
    SELECT count(*) AS rows, max(id) AS "to",
      ${noHoles ? sql`NULL` : sql`json_group_array(id)`} AS id, json_group_array(employee_id) AS employeeId,
      json_group_array(skill_id * ${sql.lit(skillFrom)} + CASE source ${rank} END + level) AS skillSourceLevel,
      json_group_array(date) AS date, json_group_array(valid_until) AS validUntil
    FROM ${from}`.execute(db);
  return rows[0]!;
}

/** Where a piece is read from; `noHoles` when its ids are one after another. */
interface PlaceOfPiece {
  from: RawBuilder<unknown>;
  noHoles: boolean;
}

/** A piece of some employees' history, which their index finds. */
function firstOf(after: number, theirs: RawBuilder<unknown>): PlaceOfPiece {
  const from = sql`
    (SELECT * FROM assessment WHERE id > ${after} ${theirs} ORDER BY id LIMIT ${sql.lit(pieceRows)})`;
  return { from, noHoles: false };
}

/** A piece of everybody's, by the ids it lies between: rows limited in a subquery are copied before they are read. */
async function rangeFrom(db: Reader, after: number): Promise<PlaceOfPiece> {
  const { rows } = await sql<{ id: number }>`
    SELECT id FROM assessment NOT INDEXED WHERE id > ${after}
    ORDER BY id LIMIT 1 OFFSET ${sql.lit(pieceRows - 1)}`.execute(db);
  const end = rows[0]?.id;
  const from = sql`
    assessment NOT INDEXED WHERE id > ${after} ${end === undefined ? sql`` : sql`AND id <= ${end}`}`;
  return { from, noHoles: end === after + pieceRows };
}
