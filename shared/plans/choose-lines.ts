import type { Cents } from '../kernel/money.ts';
import type { DraftLine } from './draft-lines.ts';
import type { EntryRules } from './entry-rules.ts';
import { type Closing, closingsOf, type Progress, type Raise, takeCourse } from './progress.ts';

/** A line that is kept, with the people it really helps once the lines before it are held. */
export interface ChosenLine {
  course: number;
  employeeIds: number[];
  closings: Closing[];
  weighted: number;
  real: Cents;
  /** Ranks of kept courses held before this one. */
  after: Set<number>;
  /** True for a mandatory course and for what must come before one. */
  urgent: boolean;
}

/** A line that was not kept: the budget does not hold it, or what must come before it. */
export type LeftOutLine = Pick<ChosenLine, 'course' | 'employeeIds' | 'weighted' | 'real'>;

interface Choice {
  /** By rank. */
  drafts: ReadonlyMap<number, DraftLine>;
  raisesOf: (course: number) => readonly Raise[];
  isMandatory: (course: number) => boolean;
  /** Real cost of the course for these people. */
  realCost: (course: number, employeeIds: readonly number[]) => Cents;
  /** Prerequisites of the courses. */
  rules: EntryRules;
  /** Cap on the sum of real costs; null keeps everything. */
  budget: Cents | null;
}

/**
 * Keeps lines while the budget holds them, whole or not at all: mandatory first, then most weighted gap closed per euro.
 * A line is weighed once those that come before it are decided, because they change whom it helps.
 * `progress` ends where the kept lines lead.
 */
export function chooseLines(choice: Choice, progress: Progress) {
  const { drafts, budget } = choice;
  const urgent = findUrgent(choice);
  const undecided = new Map<number, ChosenLine | null>([...drafts.keys()].map((c) => [c, null]));
  const kept: ChosenLine[] = [];
  const leftOut: LeftOutLine[] = [];
  const keptCourses = new Set<number>();
  const taken = new Set<string>();
  const mayEnter = (id: number, course: number) =>
    !choice.rules.asks ||
    choice.rules.mayEnter(progress, id, course, (one, other) => taken.has(`${one}|${other}`));
  let spent = 0;
  const weigh = (course: number): ChosenLine => {
    const draft = drafts.get(course)!;
    const raises = choice.raisesOf(course);
    const closings: Closing[] = [];
    const employeeIds = draft.employeeIds.filter((employeeId) => {
      if (!mayEnter(employeeId, course)) return false;
      const own = closingsOf(progress, employeeId, raises);
      closings.push(...own);
      return own.length > 0;
    });
    const weighted = closings.reduce((sum, closing) => sum + closing.weighted, 0);
    const real = choice.realCost(course, employeeIds);
    const after = new Set([...draft.after].filter((before) => keptCourses.has(before)));
    return { course, employeeIds, closings, weighted, real, after, urgent: urgent.has(course) };
  };
  const isReady = (course: number) =>
    ![...drafts.get(course)!.after].some((before) => undecided.has(before));
  while (undecided.size > 0) {
    let ready = [...undecided.keys()].filter(isReady);
    // People who need the same courses in opposite orders make a circle: it is opened at its best line.
    if (ready.length === 0) ready = [...undecided.keys()];
    const lines = ready.map((course) => {
      const known = undecided.get(course) ?? weigh(course);
      undecided.set(course, known);
      return known;
    });
    const { course } = lines.reduce((best, line) => (isBetter(line, best) ? line : best));
    undecided.delete(course);
    const line = weigh(course);
    if (line.employeeIds.length > 0 && (budget === null || spent + line.real <= budget)) {
      spent += line.real;
      kept.push(line);
      keptCourses.add(course);
      for (const id of line.employeeIds) {
        takeCourse(progress, id, choice.raisesOf(course));
        taken.add(`${id}|${course}`);
      }
    } else if (budget !== null) {
      const { employeeIds, weighted } = drafts.get(course)!;
      const planned = { course, employeeIds, weighted, real: choice.realCost(course, employeeIds) };
      leftOut.push(line.employeeIds.length > 0 ? line : planned);
    }
  }
  return { kept, leftOut, spent };
}

/** Weighted gap per euro, compared by multiplication so that a free line comes first. */
function isBetter(a: ChosenLine, b: ChosenLine): boolean {
  if (a.urgent !== b.urgent) return a.urgent;
  const difference = a.weighted * b.real - b.weighted * a.real;
  if (difference !== 0) return difference > 0;
  return a.weighted === b.weighted ? a.course < b.course : a.weighted > b.weighted;
}

function findUrgent({ drafts, isMandatory }: Choice): Set<number> {
  const urgent = new Set<number>();
  const waiting = [...drafts.keys()].filter(isMandatory);
  while (waiting.length > 0) {
    const course = waiting.pop()!;
    if (urgent.has(course)) continue;
    urgent.add(course);
    waiting.push(...(drafts.get(course)?.after ?? []));
  }
  return urgent;
}
