import { sql } from 'kysely';
import type { AssessmentColumns } from '#shared/gaps/workforce.ts';
import { assessmentSources } from '#shared/skills/skills.contract.ts';
import type { Writer } from '../../database/access.ts';

/** Rows a statement takes: one statement for 600,000 would hold their JSON twice, 100 MB. */
export const assessmentChunk = 20_000;

/** Adds assessments `from` to `from + assessmentChunk` of the columns, under the ids given. */
export async function insertAssessmentChunk(
  tx: Writer,
  columns: AssessmentColumns,
  from: number,
): Promise<void> {
  await sql`
    INSERT INTO assessment (id, employee_id, skill_id, level, source, date, valid_until)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
    FROM json_each(${chunkOf(columns, from)}) ORDER BY key`.execute(tx);
}

function chunkOf(columns: AssessmentColumns, from: number): string {
  const rows: unknown[] = [];
  const to = Math.min(columns.id.length, from + assessmentChunk);
  for (let at = from; at < to; at += 1) {
    rows.push([
      columns.id[at],
      columns.employeeId[at],
      columns.skillId[at],
      columns.level[at],
      assessmentSources[columns.source[at]!],
      isoDay(columns.date[at]!),
      columns.validUntil[at] === 0 ? null : isoDay(columns.validUntil[at]!),
    ]);
  }
  return JSON.stringify(rows);
}

/** 20260901 → 2026-09-01. */
function isoDay(key: number): string {
  const text = String(key);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
