import type { LineRecord } from '../plans/assemble-plan.ts';
import type { NeedRecord } from './need-record.ts';
import { answers, liveLines, type RaisesOf } from './placed-people.ts';

/**
 * Which line answers each need, by need id. A need is answered once everybody it names has a place on live lines of the course
 * asked for, or on lines that raise the skill, however many lines that takes; the line named is the one with most of its
 * people, the first when equal. Needs with places without a name, and those answered in part, are absent.
 */
export function linkNeeds(
  needs: readonly Pick<NeedRecord, 'id' | 'skillId' | 'courseId' | 'employeeIds' | 'headcount'>[],
  lines: readonly Pick<LineRecord, 'id' | 'courseId' | 'state' | 'employeeIds'>[],
  raisesOf: RaisesOf,
): Map<number, number> {
  const live = liveLines(lines).map((line) => ({ ...line, people: new Set(line.employeeIds) }));
  const links = new Map<number, number>();
  for (const need of needs) {
    if (need.employeeIds.length === 0 || need.headcount > 0) continue;
    const named = new Set(need.employeeIds);
    const placed = new Set<number>();
    let best: { line: number; people: number } | null = null;
    for (const { id, courseId, people } of live) {
      if (!answers(courseId, need, raisesOf)) continue;
      const here = named.intersection(people);
      for (const person of here) placed.add(person);
      if (!best || here.size > best.people) best = { line: id, people: here.size };
    }
    if (best && placed.size === named.size) links.set(need.id, best.line);
  }
  return links;
}
