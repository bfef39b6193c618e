import { addDays, addMonths, type IsoDate, isoFromParts } from '../kernel/dates.ts';
import type { Closure } from './closed-days.ts';
import { overlaps, type Slot, usualHours } from './day-hours.ts';
import { type Learner, splitGroups } from './split-groups.ts';

export interface ScheduleInput {
  /** Participants of the line who have no place yet. */
  people: readonly Learner[];
  groupMax: number;
  /** Sessions the line still wants beyond those it has; the group size may ask for more. */
  wished: number;
  hours: number;
  hoursPerDay: number;
  year: number;
  quarter: 1 | 2 | 3 | 4;
  /** The first day that may be proposed: nobody is called for yesterday. */
  from: IsoDate;
  trainerId: number | null;
  closureOn: (day: IsoDate) => Closure | null;
  /** When people are already expected elsewhere, by employee. */
  busy: ReadonlyMap<number, readonly Slot[]>;
}

export interface ProposedRun<T extends Learner = Learner> {
  days: Slot[];
  people: T[];
  /** True when the line's quarter had no room left for it. */
  afterQuarter: boolean;
}

/** How far after the quarter a place is still looked for, in days. */
const reach = 370;

/**
 * Dates the runs a line needs: groups spread over its quarter, on consecutive working days, when everybody is free.
 * A run nobody could follow in the quarter comes after it and says so. Deterministic.
 */
export function scheduleRuns<T extends Learner>(
  input: ScheduleInput & { people: readonly T[] },
): ProposedRun<T>[] {
  const groups = splitGroups(input.people, input.groupMax, input.wished);
  const first = isoFromParts(input.year, input.quarter * 3 - 2, 1)!;
  const last = addDays(addMonths(first, 3), -1);
  const start = first > input.from ? first : input.from;
  const window = workingDays(start, last, input.closureOn);
  const shape = usualHours(input.hours, input.hoursPerDay);
  const busy = new Map([...input.busy].map(([id, slots]) => [id, [...slots]]));
  return groups.map((people, at) => {
    const own = [...people.map(({ employeeId }) => employeeId)];
    if (input.trainerId !== null) own.push(input.trainerId);
    const taken = own.flatMap((id) => busy.get(id) ?? []);
    const from = Math.floor((at * window.length) / groups.length);
    // From the group's share of the quarter to its end, then from its start.
    const order = [...window.slice(from), ...window.slice(0, from)];
    const place = (day: IsoDate) => placeFrom(day, shape, taken, input.closureOn);
    let days = firstOf(order, (day) => {
      const found = place(day);
      return found && found.at(-1)!.date <= last ? found : null;
    });
    const afterQuarter = days === null;
    if (days === null) {
      const next = addDays(last < input.from ? input.from : last, 1);
      const later = workingDays(next, addDays(next, reach), input.closureOn);
      days = firstOf(later, place) ?? [];
    }
    for (const id of own) busy.set(id, [...(busy.get(id) ?? []), ...days]);
    return { days, people, afterQuarter };
  });
}

/** The course's hours on working days from a day on, unless somebody is taken then. */
function placeFrom(
  day: IsoDate,
  shape: readonly Omit<Slot, 'date'>[][],
  taken: readonly Slot[],
  closureOn: ScheduleInput['closureOn'],
): Slot[] | null {
  const slots: Slot[] = [];
  let date = day;
  for (const hours of shape) {
    while (closureOn(date)) date = addDays(date, 1);
    for (const one of hours) {
      const slot = { date, ...one };
      if (taken.some((other) => overlaps(other, slot))) return null;
      slots.push(slot);
    }
    date = addDays(date, 1);
  }
  return slots;
}

function workingDays(from: IsoDate, to: IsoDate, closureOn: ScheduleInput['closureOn']): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (!closureOn(day)) days.push(day);
  return days;
}

function firstOf<T, R>(items: readonly T[], of: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = of(item);
    if (found !== null) return found;
  }
  return null;
}
