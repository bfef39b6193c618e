import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../../database/access.ts';
import { dayKeysOf } from './day-keys.ts';
import { pieceRows, rankFrom, readHistoryPiece, skillFrom } from './history-piece.store.ts';

/** The history as read: every column a typed array, rows by id. */
export type HistoryColumns = ReturnType<typeof emptyColumns>;

/** Reads the whole assessment history, or that of some employees, piece after piece. */
export async function readAssessmentColumns(
  db: Reader,
  employeeIds?: readonly number[],
): Promise<HistoryColumns> {
  const theirs = employeeIds
    ? sql`AND employee_id IN (SELECT value FROM json_each(${JSON.stringify(employeeIds)}))`
    : undefined;
  const columns = emptyColumns(await countHistory(db, theirs ?? sql``));
  await readPieces(db, columns, { row: 0, after: 0, theirs });
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
  const size = await countHistory(db, sql``);
  const later = await countHistory(db, sql`AND id > ${after}`);
  // A row come back under an old id (a removal undone) would be missed.
  if (size !== known + later) return null;
  const columns = emptyColumns(size);
  for (const [name, column] of Object.entries(before)) {
    columns[name as keyof HistoryColumns].set(column);
  }
  await readPieces(db, columns, { row: known, after });
  return columns;
}

async function countHistory(db: Reader, narrowed: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ size: number }>`
    SELECT count(*) AS size FROM assessment WHERE true ${narrowed}`.execute(db);
  return rows[0]!.size;
}

interface Pieces {
  /** Where the first row read goes. */
  row: number;
  /** Ids read are above this one. */
  after: number;
  /** Narrows to some employees. */
  theirs?: RawBuilder<unknown> | undefined;
}

async function readPieces(db: Reader, columns: HistoryColumns, pieces: Pieces): Promise<void> {
  let { row, after } = pieces;
  for (let more = true; more; ) {
    const read = await readHistoryPiece(db, after, pieces.theirs);
    if (read.id === null) number(columns.id, row, after + 1, read.rows);
    else columns.id.set(numbers(read.id), row);
    columns.employeeId.set(numbers(read.employeeId), row);
    unpack(numbers(read.skillSourceLevel), columns, row);
    columns.date.set(dayKeysOf(read.date, read.rows), row);
    // Most levels never end.
    if (read.validUntil.includes('"')) {
      columns.validUntil.set(dayKeysOf(read.validUntil, read.rows), row);
    }
    row += read.rows;
    after = read.to;
    more = read.rows === pieceRows;
  }
}

function number(id: Int32Array, row: number, first: number, count: number): void {
  for (let at = 0; at < count; at += 1) id[row + at] = first + at;
}

function unpack(
  packed: readonly number[],
  { skillId, level, source }: HistoryColumns,
  row: number,
): void {
  for (let at = 0; at < packed.length; at += 1) {
    const value = packed[at]!;
    const rest = value % skillFrom;
    skillId[row + at] = (value - rest) / skillFrom;
    source[row + at] = Math.floor(rest / rankFrom);
    level[row + at] = rest % rankFrom;
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
