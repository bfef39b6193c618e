import { mostPrerequisites, type Prerequisite } from '../catalogue/catalogue.contract.ts';
import { prerequisiteLoop } from '../catalogue/prerequisite-loop.ts';
import type { CourseEntry, CoursesSnapshot } from './courses-import.ts';
import type { SheetContext } from './importer.ts';
import type { Refusal } from './parsed.ts';
import { prerequisiteReader } from './prerequisite-reader.ts';
import { columnOf } from './row-reader.ts';
import type { CourseRecord } from './writes.ts';

/** A course as it will stand, unless its prerequisites are refused. */
export interface CourseDraft {
  entry: CourseEntry;
  /** The course as it stands; undefined for a new one. */
  now: CourseRecord | undefined;
  course: CourseRecord;
  /** What will be asked before it; null when the file does not say. */
  prerequisites: Prerequisite[] | null;
}

/**
 * Reads the prerequisites of courses among those that stand and those the file brings. A course whose prerequisites name nothing
 * known, or lead back to it, is refused and left out; gives the others.
 */
export function readCoursePrerequisites(
  drafts: readonly CourseDraft[],
  snapshot: CoursesSnapshot,
  context: SheetContext,
): CourseDraft[] {
  const column = columnOf(context, 'prerequisites');
  if (column === null) return [...drafts];
  const kept = new Map(drafts.map((draft) => [draft.course.id, draft]));
  const refuse = ({ entry, course }: CourseDraft, { code, data }: Refusal) => {
    const { row } = entry.prerequisites[0]!;
    context.outcome.reject(row.row, column, row.cells[column], { code, data });
    kept.delete(course.id);
  };
  // Leaving a new course out leaves those that name it without one: again, until nothing moves.
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    const standing = new Map(snapshot.courses.map((course) => [course.id, course]));
    for (const { course } of kept.values()) standing.set(course.id, course);
    const read = prerequisiteReader(
      { courses: standing.values(), findSkill: (name) => snapshot.skills.find(name) },
      context,
    );
    for (const draft of [...kept.values()]) {
      if (draft.entry.prerequisites.length === 0) continue;
      const all = draft.entry.prerequisites.flatMap(({ names }) => names).map(read);
      const bad = all.find((one): one is Refusal => !Array.isArray(one));
      if (bad) {
        refuse(draft, bad);
        continue;
      }
      draft.prerequisites = onceEach(all.flatMap((one) => (Array.isArray(one) ? one : [])));
      if (draft.prerequisites.length > mostPrerequisites) {
        refuse(draft, { code: 'outOfRange', data: { low: 0, high: mostPrerequisites } });
      }
    }
    const askedOf = (id: number) =>
      kept.get(id)?.prerequisites ?? snapshot.prerequisites.get(id) ?? [];
    // Every course of a loop is looked at on the same catalogue, so that which comes first changes nothing.
    const loops = [...kept.values()].flatMap((draft) => {
      const through = prerequisiteLoop(draft.course.id, draft.prerequisites ?? [], askedOf);
      return through === null ? [] : [{ draft, title: standing.get(through)!.title }];
    });
    for (const { draft, title } of loops) {
      refuse(draft, { code: 'prerequisiteLoop', data: { title } });
    }
  }
  return [...kept.values()];
}

/** Each course once, each skill once at the highest level asked: that one is the one that counts. */
function onceEach(prerequisites: readonly Prerequisite[]): Prerequisite[] {
  const once = new Map<string, Prerequisite>();
  for (const one of prerequisites) {
    const key = 'courseId' in one ? `course ${one.courseId}` : `skill ${one.skillId}`;
    const said = once.get(key);
    if (said && 'level' in said && 'level' in one && said.level >= one.level) continue;
    once.set(key, one);
  }
  return [...once.values()];
}
