import { dayKey } from '../gaps/day-key.ts';
import type { AssessmentColumns } from '../gaps/workforce.ts';
import type { LastingCourse } from '../qualifications/propose-end.ts';
import { type AssessmentSource, assessmentSources } from '../skills/skills.contract.ts';
import { AssessmentList } from './assessment-list.ts';
import { compareAssessments } from './assessments-compare.ts';
import { isBlank } from './cell-text.ts';
import { fieldNamed } from './fields.ts';
import { gridColumns } from './grid-columns.ts';
import type { Importer, SheetContext } from './importer.ts';
import { IntegerList } from './integer-list.ts';
import { cellParser } from './parse-cell.ts';
import type { PeopleFinder } from './people-finder.ts';
import type { Registry } from './registry.ts';
import { columnOf, rowReader } from './row-reader.ts';
import { SkillFilings } from './skill-filings.ts';
import type { Cell } from './table.ts';
import { noWrites, type SkillFiling } from './writes.ts';

export interface AssessmentsSnapshot {
  people: PeopleFinder;
  skills: Registry;
  filings: readonly SkillFiling[];
  assessments: AssessmentColumns;
  /** The catalogue, which knows how long qualifications usually stay valid. */
  courses: readonly LastingCourse[];
  nextAssessment: number;
}

/** Assessments on their way: `date` and `validUntil` are 0 when the row gives none, or `endless`; `id` is the row number. */
export interface AssessmentEntries {
  list: AssessmentList;
  /** Column each one was read from. */
  columns: IntegerList;
  /** What stands in the cell of those that were refused as they were read; their level is `unread`. */
  unread: Map<number, Cell | undefined>;
}

/** Level of an assessment refused already: it comes in no more, yet another row must not contradict it. */
export const unread = -1;

/** End of validity of an assessment that is said to have none. */
export const endless = -1;

const sourceIndex = new Map<string, number>(
  assessmentSources.map((source, index) => [source, index]),
);
/** Source of an assessment whose file says none. */
const defaultSource: AssessmentSource = 'manager';

/**
 * Assessed levels, from a long table or a people × skills grid. An assessment is known by employee, skill, date and
 * source. One without a date is of today, unless the latest of its source already says the same level. A qualification
 * without an end takes that of its usual validity, and is refused where none is known.
 */
export function assessmentsImporter(
  context: SheetContext,
  snapshot: AssessmentsSnapshot,
): Importer {
  const { outcome } = context;
  const { people, skills } = snapshot;
  const read = rowReader('assessments', context);
  const parse = cellParser(context.levels, context.today);
  const level = fieldNamed('assessments', 'level')!;
  const grid = gridColumns(context, 'skill');
  const levelColumn = columnOf(context, 'level');
  const personColumn = columnOf(context, 'matricule');
  const entries: AssessmentEntries = {
    list: new AssessmentList(),
    columns: new IntegerList(),
    unread: new Map(),
  };

  const filings = new SkillFilings(context, skills, snapshot.filings);

  return {
    row(row) {
      const { values, bad } = read(row);
      const missing = (field: string) => {
        if (bad.has(field)) return;
        outcome.reject(row.row, columnOf(context, field), null, { code: 'required', data: {} });
      };
      const matricule = values.get('matricule');
      if (typeof matricule !== 'string') return missing('matricule');
      const employee = people.find(matricule);
      if (employee === undefined) {
        outcome.reject(row.row, personColumn, matricule, people.unknown(matricule));
        return;
      }
      // Which assessment it speaks of is not known.
      if (bad.has('date') || bad.has('source')) return;
      const day = (field: string) => {
        const value = values.get(field);
        return typeof value === 'string' ? dayKey(value) : 0;
      };
      const source = sourceIndex.get((values.get('source') as string) ?? defaultSource)!;
      const add = (column: number, skill: number, assessed: number | null) => {
        const level = assessed ?? unread;
        if (assessed === null) entries.unread.set(entries.list.length, row.cells[column]);
        const end = values.get('validUntil') === false ? endless : day('validUntil');
        const date = day('date');
        entries.list.push(row.row, employee, skill, level, source, date, end);
        entries.columns.push(column);
      };
      let good = bad.size === 0;
      for (const { column, name } of grid) {
        const parsed = parse(level, row.cells[column]);
        if (!parsed.ok) outcome.reject(row.row, column, row.cells[column], parsed.refusal);
        else if (parsed.value === null) continue;
        const assessed = parsed.ok && good ? (parsed.value as number) : null;
        add(column, skills.obtain(name), assessed);
      }
      if (grid.length > 0) return;
      const skill = values.get('skill');
      const assessed = values.get('level');
      if (typeof skill !== 'string') return missing('skill');
      // « N/A » or a dash is no oversight: nobody was assessed here.
      if (good && assessed === undefined && !isBlank(row.cells[levelColumn ?? -1])) {
        return outcome.leave('noLevel');
      }
      if (typeof assessed !== 'number') missing('level');
      else if (good) good = filings.take(row, skills.obtain(skill), values);
      const kept = good && typeof assessed === 'number' ? assessed : null;
      add(levelColumn ?? 0, skills.obtain(skill), kept);
    },
    finish() {
      const isQualification = (skill: number) => filings.kindOf(skill) === 'qualification';
      const assessments = compareAssessments(entries, snapshot, isQualification, context);
      return {
        ...noWrites(),
        assessments,
        skills: skills.created,
        skillFilings: filings.finish(),
        adoptedSkills: skills.adopted,
      };
    },
  };
}
