import type { Prerequisite } from '../catalogue/catalogue.contract.ts';
import { topLevel } from '../workspace/settings.ts';
import { type CourseDraft, readCoursePrerequisites } from './course-prerequisites.ts';
import type { CourseEntry, CoursesSnapshot } from './courses-import.ts';
import type { SheetContext } from './importer.ts';
import { prerequisiteText } from './prerequisite-reader.ts';
import type { TableRow } from './table.ts';
import { type CourseRecord, noWrites, type Writes } from './writes.ts';

const fields = [
  'title',
  'modality',
  'hours',
  'groupMin',
  'groupMax',
  'pricePerLearner',
  'pricePerSession',
  'provider',
  'mandatory',
  'objective',
  'certifying',
  'validityMonths',
  'qualiopi',
  'certificate',
  'certificateCode',
] as const;

const defaults: Omit<CourseRecord, 'id' | 'code' | 'title' | 'hours'> = {
  modality: 'classroom',
  groupMin: 1,
  groupMax: 12,
  pricePerLearner: null,
  pricePerSession: null,
  provider: null,
  mandatory: false,
  objective: null,
  certifying: false,
  validityMonths: null,
  qualiopi: null,
  certificate: null,
  certificateCode: null,
};

type Refuse = (
  row: TableRow,
  field: string,
  code: 'required' | 'outOfRange',
  data?: Record<string, string | number>,
) => void;

/** Sorts courses against the catalogue; counts courses, a changed skill counting as a change of its course. */
export function compareCourses(
  entries: readonly CourseEntry[],
  snapshot: CoursesSnapshot,
  context: SheetContext,
  refuse: Refuse,
): Writes {
  const { outcome } = context;
  const writes = noWrites();
  const held = new Map(
    snapshot.courseSkills.map((skill) => [`${skill.courseId} ${skill.skillId}`, skill]),
  );
  const top = topLevel(context);
  let nextSkill = snapshot.nextCourseSkill;
  const drafts = draftCourses(entries, snapshot, refuse);
  const good = readCoursePrerequisites(drafts, snapshot, context);
  const codes = new Map(snapshot.courses.map(({ id, code }) => [id, code]));
  for (const { course } of good) codes.set(course.id, course.code);
  for (const { entry, now, course, prerequisites } of good) {
    let touched = false;
    for (const [skillId, { name, row, from, to }] of entry.skills) {
      snapshot.skills.use(skillId);
      const standing = held.get(`${course.id} ${skillId}`);
      const fromLevel =
        from ??
        (standing && (to ?? standing.toLevel) > standing.fromLevel ? standing.fromLevel : 0);
      const toLevel =
        to ??
        (standing && standing.toLevel > fromLevel
          ? standing.toLevel
          : Math.min(top, fromLevel + 1));
      if (standing?.fromLevel === fromLevel && standing.toLevel === toLevel) continue;
      touched = true;
      if (standing) {
        writes.courseSkills.changed.push({ ...standing, fromLevel, toLevel });
        outcome.show(
          row,
          `${entry.code} · ${name}`,
          'toLevel',
          `${standing.fromLevel} → ${standing.toLevel}`,
          `${fromLevel} → ${toLevel}`,
        );
      } else {
        writes.courseSkills.added.push({
          id: nextSkill++,
          courseId: course.id,
          skillId,
          fromLevel,
          toLevel,
        });
        if (now) outcome.show(row, entry.code, 'skill', '', name);
      }
    }
    const before = snapshot.prerequisites.get(course.id) ?? [];
    if (prerequisites && !sameAsked(before, prerequisites)) {
      touched = true;
      writes.coursePrerequisites.push({ courseId: course.id, prerequisites });
      for (const one of prerequisites) if ('skillId' in one) snapshot.skills.use(one.skillId);
      const say = (list: readonly Prerequisite[]) =>
        list.map((one) =>
          prerequisiteText(
            one,
            (id) => codes.get(id) ?? '',
            (id) => snapshot.skills.nameOf(id),
          ),
        );
      if (now) {
        const { row } = entry.prerequisites[0]!.row;
        outcome.show(row, entry.code, 'prerequisites', say(before), say(prerequisites));
      }
    }
    const changes = now ? fields.filter((field) => course[field] !== now[field]) : [];
    if (!now) {
      writes.courses.added.push(course);
      outcome.added += 1;
    } else if (changes.length > 0 || touched) {
      if (changes.length > 0) writes.courses.changed.push(course);
      outcome.changed += 1;
      for (const field of changes)
        outcome.show(entry.row.row, entry.code, field, now[field], course[field]);
    } else {
      outcome.unchanged += 1;
    }
  }
  return { ...writes, skills: snapshot.skills.created, adoptedSkills: snapshot.skills.adopted };
}

/** Courses as they will stand, those refused left out. */
function draftCourses(
  entries: readonly CourseEntry[],
  snapshot: CoursesSnapshot,
  refuse: Refuse,
): CourseDraft[] {
  const known = new Map(snapshot.courses.map((course) => [course.code, course]));
  const drafts: CourseDraft[] = [];
  let nextCourse = snapshot.nextCourse;
  for (const entry of entries) {
    const now = known.get(entry.code);
    if (!now && !(entry.values.has('title') && entry.values.has('hours'))) {
      refuse(entry.row, entry.values.has('title') ? 'hours' : 'title', 'required');
      continue;
    }
    const course = {
      ...(now ?? { ...defaults, id: nextCourse++, code: entry.code }),
    } as CourseRecord;
    for (const field of fields) {
      const value = entry.values.get(field);
      // The field list gives each of these the type its column holds.
      if (value !== undefined) Object.assign(course, { [field]: value });
    }
    if (course.groupMin > course.groupMax) {
      if (entry.values.has('groupMin') && entry.values.has('groupMax')) {
        refuse(entry.row, 'groupMax', 'outOfRange', { low: course.groupMin, high: 10_000 });
        continue;
      }
      // Only one of the two was given: the other follows it.
      if (entry.values.has('groupMin')) course.groupMax = course.groupMin;
      else course.groupMin = course.groupMax;
    }
    drafts.push({ entry, now, course, prerequisites: null });
  }
  return drafts;
}

/** Whether two lists ask the same, in whatever order. */
function sameAsked(one: readonly Prerequisite[], other: readonly Prerequisite[]): boolean {
  const keys = (list: readonly Prerequisite[]) =>
    list.map((asked) => JSON.stringify(Object.entries(asked).sort())).sort();
  return keys(one).join() === keys(other).join();
}
