import type { Prerequisite } from '../catalogue/catalogue.contract.ts';
import { topLevel } from '../workspace/settings.ts';
import { compareCourses } from './courses-compare.ts';
import type { Importer, SheetContext } from './importer.ts';
import type { Registry } from './registry.ts';
import { columnOf, type RowValues, rowReader } from './row-reader.ts';
import type { TableRow } from './table.ts';
import type { CourseRecord, CourseSkillRecord } from './writes.ts';

export interface CoursesSnapshot {
  courses: readonly CourseRecord[];
  courseSkills: readonly CourseSkillRecord[];
  skills: Registry;
  /** What must come before each course, by course id. */
  prerequisites: ReadonlyMap<number, readonly Prerequisite[]>;
  nextCourse: number;
  nextCourseSkill: number;
}

/** A course on its way: what its rows say together, and the skills they name. */
export interface CourseEntry {
  row: TableRow;
  code: string;
  values: RowValues;
  skills: Map<
    number,
    { row: number; name: string; from: number | undefined; to: number | undefined }
  >;
  /** What its rows name as prerequisites; empty when none says anything. */
  prerequisites: { row: TableRow; names: string[] }[];
  refused: boolean;
}

/** Fields that several rows of one course add to. */
const severalRows = new Set(['skill', 'fromLevel', 'toLevel', 'prerequisites']);

/**
 * A course catalogue. Several rows with one code are several skills of one course: what they say of the course must
 * agree, an empty cell agreeing with anything; their prerequisites together replace those of the course. When one row of a course is refused, the whole course is.
 */
export function coursesImporter(context: SheetContext, snapshot: CoursesSnapshot): Importer {
  const { outcome } = context;
  const read = rowReader('courses', context);
  const codeColumn = columnOf(context, 'code');
  const entries = new Map<string, CourseEntry>();
  const refusedCodes = new Set<string>();
  const top = topLevel(context);

  const refuse = (
    row: TableRow,
    field: string,
    code: 'required' | 'outOfRange' | 'duplicate',
    data = {},
  ) => {
    const column = columnOf(context, field);
    outcome.reject(row.row, column, column === null ? null : row.cells[column], { code, data });
  };

  return {
    row(row) {
      const values = read(row);
      if (!values) {
        const code = codeColumn === null ? null : row.cells[codeColumn];
        if (code !== null && code !== undefined) refusedCodes.add(String(code).trim());
        return;
      }
      const code = values.get('code');
      if (typeof code !== 'string') return refuse(row, 'code', 'required');
      const entry: CourseEntry = entries.get(code) ?? {
        row,
        code,
        values: new Map(),
        skills: new Map(),
        prerequisites: [],
        refused: false,
      };
      entries.set(code, entry);
      for (const [field, value] of values) {
        if (severalRows.has(field)) continue;
        const said = entry.values.get(field);
        if (said === undefined) entry.values.set(field, value);
        else if (said !== value) {
          refuse(row, field, 'duplicate', { row: entry.row.row });
          entry.refused = true;
        }
      }
      const asked = values.get('prerequisites');
      if (Array.isArray(asked)) entry.prerequisites.push({ row, names: asked });
      const named = values.get('skill');
      if (typeof named !== 'string') return;
      const from = values.get('fromLevel') as number | undefined;
      const to = values.get('toLevel') as number | undefined;
      if ((to ?? top) <= (from ?? 0)) {
        refuse(row, to === undefined ? 'fromLevel' : 'toLevel', 'outOfRange', {
          low: (from ?? 0) + 1,
          high: top,
        });
        entry.refused = true;
        return;
      }
      for (const name of named.split('|').map((part) => part.trim())) {
        if (name === '') continue;
        const skill = snapshot.skills.obtain(name);
        const first = entry.skills.get(skill);
        if (!first) entry.skills.set(skill, { row: row.row, name, from, to });
        else if (first.from === from && first.to === to) outcome.leave('repeated');
        else {
          refuse(row, 'skill', 'duplicate', { row: first.row });
          entry.refused = true;
        }
      }
    },
    finish() {
      const good = [...entries.values()].filter(
        (entry) => !entry.refused && !refusedCodes.has(entry.code),
      );
      return compareCourses(good, snapshot, context, refuse);
    },
  };
}
