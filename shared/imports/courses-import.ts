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
  /** Its rows, and which of them first said each thing. */
  rows: Set<number>;
  saidAt: Map<string, TableRow>;
  /** What its rows contradict each other on. */
  apart: Set<string>;
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
  const entries = new Map<string, CourseEntry>();
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

  /** Refuses both rows that say different things of one course. */
  const contradict = (
    entry: CourseEntry,
    field: string,
    subject: string,
    row: TableRow,
    first: TableRow,
  ) => {
    if (!entry.apart.has(subject)) refuse(first, field, 'duplicate', { row: row.row });
    entry.apart.add(subject);
    refuse(row, field, 'duplicate', { row: first.row });
    entry.refused = true;
  };

  return {
    row(row) {
      const { values, bad } = read(row);
      const code = values.get('code');
      if (typeof code !== 'string') {
        if (!bad.has('code')) refuse(row, 'code', 'required');
        return;
      }
      const entry: CourseEntry = entries.get(code) ?? {
        ...{ row, code, values: new Map(), skills: new Map(), prerequisites: [] },
        ...{ rows: new Set(), saidAt: new Map(), apart: new Set(), refused: false },
      };
      entries.set(code, entry);
      entry.rows.add(row.row);
      if (bad.size > 0) entry.refused = true;
      for (const [field, value] of values) {
        if (severalRows.has(field)) continue;
        const said = entry.values.get(field);
        if (said === undefined) {
          entry.values.set(field, value);
          entry.saidAt.set(field, row);
        } else if (said !== value) {
          contradict(entry, field, field, row, entry.saidAt.get(field)!);
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
        if (!first) {
          entry.skills.set(skill, { row: row.row, name, from, to });
          entry.saidAt.set(`skill ${skill}`, row);
        } else if (first.from === from && first.to === to) outcome.leave('repeated');
        else contradict(entry, 'skill', `skill ${skill}`, row, entry.saidAt.get(`skill ${skill}`)!);
      }
    },
    finish() {
      const good = [...entries.values()].filter(({ refused }) => !refused);
      const writes = compareCourses(good, snapshot, context, refuse);
      // Good rows that their course does not come in with are counted, never lost in silence.
      const refused = new Set(outcome.rejections.map(({ row }) => row));
      for (const { rows } of entries.values()) {
        const left = rows.difference(refused).size;
        if (left < rows.size) outcome.leave('courseRefused', left);
      }
      return writes;
    },
  };
}
