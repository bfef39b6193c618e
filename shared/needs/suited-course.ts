import { findCell, type GapTable } from '../gaps/gap-table.ts';
import type { Cents } from '../kernel/money.ts';
import { newLineCosts, type PricedCourse } from '../plans/cost-model.ts';
import type { Raise } from '../plans/progress.ts';
import type { Settings } from '../workspace/settings.ts';
import type { NeedRecord } from './need-record.ts';

/** A course as needs look at it. */
export interface NeedCourse extends PricedCourse {
  id: number;
  title: string;
  skills: readonly Raise[];
}

/** What needs are judged with. */
export interface NeedSurroundings {
  courses: ReadonlyMap<number, NeedCourse>;
  /** Gaps on the year's day. */
  table: GapTable;
  /** Loaded hourly cost in cents; the company's default for nobody. */
  hourlyCost: (employeeId: number | null) => Cents;
  settings: Pick<Settings, 'hourlyCostDefault' | 'preparationRatio'>;
}

export type NeedSubject = Pick<
  NeedRecord,
  'origin' | 'courseId' | 'skillId' | 'toLevel' | 'employeeIds' | 'headcount'
>;

/** Hourly costs of everybody a need is for, the unnamed at the company's default. */
export function needHourlyCosts(
  { employeeIds, headcount }: Pick<NeedSubject, 'employeeIds' | 'headcount'>,
  hourlyCost: NeedSurroundings['hourlyCost'],
): Cents[] {
  return [...employeeIds.map(hourlyCost), ...Array<Cents>(headcount).fill(hourlyCost(null))];
}

/**
 * The course that answers a need: the one asked for, else the one that closes most of the missing levels,
 * the cheapest (real cost) of those that close as many, the oldest when equal. Null when none closes any.
 */
export function suitedCourse(need: NeedSubject, around: NeedSurroundings): NeedCourse | null {
  if (need.courseId !== null) return around.courses.get(need.courseId) ?? null;
  const costs = needHourlyCosts(need, around.hourlyCost);
  let best: { course: NeedCourse; levels: number; real: Cents } | null = null;
  for (const course of around.courses.values()) {
    if (!course.skills.some(({ skillId }) => skillId === need.skillId)) continue;
    const levels = levelsOf(need, course, around.table).closed;
    if (levels === 0 || (best && levels < best.levels)) continue;
    const { real } = newLineCosts(course, costs, around.settings);
    const better =
      !best ||
      levels > best.levels ||
      real < best.real ||
      (real === best.real && course.id < best.course.id);
    if (better) best = { course, levels, real };
  }
  return best?.course ?? null;
}

/**
 * Missing levels of a need and how many of them a course closes, each person from where they stand.
 * Somebody not named, or whom nothing is asked of, counts from level 0 and can enter below the level asked; a
 * qualification to renew counts as already lost, and is entered at the level held.
 */
export function levelsOf(
  { origin, skillId, toLevel, employeeIds, headcount }: NeedSubject,
  course: Pick<NeedCourse, 'skills'>,
  table: GapTable,
): { closed: number; missing: number } {
  if (skillId === null) return { closed: 0, missing: 0 };
  const raise = course.skills.find((one) => one.skillId === skillId);
  const add = (current: number, held: number, wanted: number) => {
    sum.missing += Math.max(0, wanted - current);
    if (!raise || raise.fromLevel > held) return;
    sum.closed += Math.max(0, Math.min(raise.toLevel, wanted) - current);
  };
  const wanted = toLevel ?? 1;
  const addUnknown = () => add(0, wanted - 1, wanted);
  const sum = { closed: 0, missing: 0 };
  for (const employeeId of employeeIds) {
    const cell = findCell(table, employeeId, skillId);
    if (cell < 0) addUnknown();
    else if (origin === 'expiry') add(0, table.held[cell]!, toLevel ?? table.required[cell]!);
    // A need names the highest level of its people: nobody is missing more than their own job asks.
    else add(table.current[cell]!, table.held[cell]!, askedOf(table, cell, toLevel));
  }
  for (let place = 0; place < headcount; place += 1) addUnknown();
  return sum;
}

/** The level a need asks of somebody: their own requirement up to the need's level, the need's when nothing is missing. */
function askedOf(table: GapTable, cell: number, toLevel: number | null): number {
  const required = table.required[cell]!;
  if (toLevel === null) return required;
  return table.gap[cell]! > 0 ? Math.min(required, toLevel) : toLevel;
}
