import { type Selectable, sql } from 'kysely';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { NeedRecord } from '#shared/needs/need-record.ts';
import type { NeedPatch, NeedStatus } from '#shared/needs/needs.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';
import type { Tables } from '../../database/schema.ts';

type Row = Selectable<Tables['need']>;

/** A need to add; its id is given by the store. */
export type NewNeed = Omit<NeedRecord, 'id'>;

const fromRow = (row: Row, employeeIds: number[]): NeedRecord => ({
  id: row.id,
  year: row.year,
  title: row.title,
  origin: row.origin,
  priority: row.priority,
  wishedQuarter: row.wished_quarter as NeedRecord['wishedQuarter'],
  unitId: row.unit_id,
  skillId: row.skill_id,
  toLevel: row.to_level,
  courseId: row.course_id,
  headcount: row.headcount,
  status: row.status,
  reason: row.reason,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
  askedBy: row.asked_by,
  comment: row.comment,
  createdOn: row.created_on,
  lineId: row.line_id,
  postponedTo: row.postponed_to,
  employeeIds,
});

/** Needs of a year, of a line or by id, the indispensable first, with their people by id: two queries. */
export async function readNeeds(
  db: Reader,
  of: { year: number } | { lineId: number } | { ids: readonly number[] },
): Promise<NeedRecord[]> {
  const which =
    'year' in of
      ? sql`year = ${of.year}`
      : 'lineId' in of
        ? sql`line_id = ${of.lineId}`
        : sql`id IN (SELECT value FROM json_each(${JSON.stringify(of.ids)}))`;
  const { rows } = await sql<Row>`
    SELECT * FROM need WHERE ${which} ORDER BY priority DESC, title, id`.execute(db);
  const { rows: groups } = await sql<{ need_id: number; ids: string }>`
    SELECT need_id, json_group_array(employee_id ORDER BY employee_id) AS ids FROM need_person
    WHERE need_id IN (SELECT id FROM need WHERE ${which}) GROUP BY need_id`.execute(db);
  const people = new Map(groups.map(({ need_id, ids }) => [need_id, JSON.parse(ids) as number[]]));
  return rows.map((row) => fromRow(row, people.get(row.id) ?? []));
}

/** Needs by id, in the order of the ids; throws NOT_FOUND unless all exist. */
export async function readNeedsById(db: Reader, ids: readonly number[]): Promise<NeedRecord[]> {
  const found = new Map((await readNeeds(db, { ids })).map((need) => [need.id, need]));
  return [...new Set(ids)].map((id) => {
    const need = found.get(id);
    if (!need) throw new RelaisError('NOT_FOUND');
    return need;
  });
}

/** Adds needs with their people in two statements; gives their ids in order. */
export async function insertNeeds(tx: Writer, needs: readonly NewNeed[]): Promise<number[]> {
  const bare = needs.map(({ employeeIds: _, ...need }) => need);
  const { rows } = await sql<{ id: number }>`
    INSERT INTO need (year, title, origin, priority, wished_quarter, unit_id, skill_id, to_level, course_id, headcount,
      status, reason, decided_by, decided_on, asked_by, comment, created_on, line_id, postponed_to)
    SELECT value ->> 'year', value ->> 'title', value ->> 'origin', value ->> 'priority', value ->> 'wishedQuarter',
      value ->> 'unitId', value ->> 'skillId', value ->> 'toLevel', value ->> 'courseId', value ->> 'headcount',
      value ->> 'status', value ->> 'reason', value ->> 'decidedBy', value ->> 'decidedOn', value ->> 'askedBy',
      value ->> 'comment', value ->> 'createdOn', value ->> 'lineId', value ->> 'postponedTo'
    FROM json_each(${JSON.stringify(bare)}) WHERE true ORDER BY key RETURNING id`.execute(tx);
  // Rows are given in no promised order; ids are, since each new one is larger than the last.
  const ids = rows.map(({ id }) => id).sort((a, b) => a - b);
  await addPeople(
    tx,
    needs.map(({ employeeIds }, at) => ({ needId: ids[at]!, employeeIds })),
  );
  return ids;
}

/** Adds people to needs; those already there stay as they are. */
export async function addPeople(
  tx: Writer,
  groups: readonly { needId: number; employeeIds: readonly number[] }[],
): Promise<void> {
  const pairs = groups.flatMap(({ needId, employeeIds }) =>
    employeeIds.map((employeeId) => [needId, employeeId]),
  );
  await sql`INSERT INTO need_person (need_id, employee_id)
    SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(pairs)}) WHERE true
    ON CONFLICT (need_id, employee_id) DO NOTHING`.execute(tx);
}

/** Makes these people those of a need; those who stay are left untouched. */
export async function replacePeople(
  tx: Writer,
  needId: number,
  employeeIds: readonly number[],
): Promise<void> {
  await sql`DELETE FROM need_person WHERE need_id = ${needId}
    AND employee_id NOT IN (SELECT value FROM json_each(${JSON.stringify(employeeIds)}))`.execute(
    tx,
  );
  await addPeople(tx, [{ needId, employeeIds }]);
}

/** Changes the same fields of needs. */
export async function patchNeeds(
  tx: Writer,
  ids: readonly number[],
  patch: NeedPatch,
): Promise<void> {
  const { wishedQuarter, unitId, skillId, toLevel, courseId, askedBy, ...plain } = patch;
  const values = {
    ...plain,
    wished_quarter: wishedQuarter,
    unit_id: unitId,
    skill_id: skillId,
    to_level: toLevel,
    course_id: courseId,
    asked_by: askedBy,
  };
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
  if (Object.keys(given).length === 0) return;
  await tx.updateTable('need').set(given).where('id', 'in', ids).execute();
}

/** Writes a decision on needs. */
export async function setDecision(
  tx: Writer,
  ids: readonly number[],
  decision: { status: NeedStatus; reason: string | null; by: string | null; on: string | null },
): Promise<void> {
  const { status, reason, by, on } = decision;
  await sql`UPDATE need SET status = ${status}, reason = ${reason}, decided_by = ${by}, decided_on = ${on}
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(tx);
}

/** Names, need by need, the need of the next year that it became. */
export async function setPostponed(
  tx: Writer,
  pairs: readonly (readonly [id: number, postponedTo: number])[],
): Promise<void> {
  await sql`UPDATE need SET postponed_to = pair.value ->> 1 FROM json_each(${JSON.stringify(pairs)}) pair
    WHERE need.id = pair.value ->> 0`.execute(tx);
}

/** Says which line answers each need; null for none. */
export async function setLines(
  tx: Writer,
  pairs: readonly (readonly [id: number, lineId: number | null])[],
): Promise<void> {
  await sql`UPDATE need SET line_id = pair.value ->> 1 FROM json_each(${JSON.stringify(pairs)}) pair
    WHERE need.id = pair.value ->> 0`.execute(tx);
}

export async function deleteNeeds(tx: Writer, ids: readonly number[]): Promise<void> {
  await sql`DELETE FROM need WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(
    tx,
  );
}

/** Lets needs that named one skill name another: two skills became one. */
export async function moveNeeds(tx: Writer, from: number, to: number): Promise<void> {
  await tx.updateTable('need').set({ skill_id: to }).where('skill_id', '=', from).execute();
}
