import { type IsoDate, isoFromParts } from '../kernel/dates.ts';

/** Somebody's presence: an employment, a registration. Null: since ever, or still there. */
export interface Stay {
  person: string | number;
  from: IsoDate | null;
  /** Last day. */
  to: IsoDate | null;
}

/**
 * People present some day of each month, from January of `firstYear`; somebody with several stays counts once.
 * A licence is needed from the first day on and until the last one, so a month begun counts.
 */
export function countByMonth(stays: readonly Stay[], firstYear: number, months: number): number[] {
  const present = Array.from({ length: months }, () => new Set<string | number>());
  for (const { person, from, to } of stays) {
    // Somebody gone before they came, as a registration cancelled before the start, was never there.
    if (from !== null && to !== null && to < from) continue;
    const first = from === null ? 0 : Math.max(0, monthsFrom(firstYear, from));
    const last = to === null ? months - 1 : Math.min(months - 1, monthsFrom(firstYear, to));
    for (let m = first; m <= last; m += 1) present[m]!.add(person);
  }
  return present.map((people) => people.size);
}

/** Months between January of `firstYear` and the month of a day. */
export function monthsFrom(firstYear: number, day: IsoDate): number {
  return (Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7)) - 1;
}

/** Month `m` counted from January of `firstYear`, as `YYYY-MM`. */
export function monthName(firstYear: number, m: number): string {
  return isoFromParts(firstYear + Math.floor(m / 12), (m % 12) + 1, 1)!.slice(0, 7);
}

/** Headcounts month by month as a starting point and moves: a projection without growth then finds them again. */
export function movesOf(counts: readonly number[]): {
  headcount: number;
  moves: { month: number; people: number }[];
} {
  return {
    headcount: counts[0] ?? 0,
    moves: counts.flatMap((people, month) => {
      const change = month === 0 ? 0 : people - counts[month - 1]!;
      return change === 0 ? [] : [{ month, people: change }];
    }),
  };
}
