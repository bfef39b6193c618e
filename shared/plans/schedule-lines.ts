import type { ChosenLine } from './choose-lines.ts';
import type { Priority } from './plans.contract.ts';

/** A line to date. */
export interface Schedulable extends Pick<ChosenLine, 'course' | 'weighted' | 'after' | 'urgent'> {
  priority: Priority;
  sessions: number;
}

export type Quarter = 1 | 2 | 3 | 4;

/**
 * Gives each line a quarter: mandatory and indispensable first, each quarter up to an even share of the sessions,
 * and a line in a later quarter than those that must come before it (in the last one when the year is too short).
 * Returns quarters by rank of course; `first` is the first quarter still to come.
 */
export function scheduleLines(lines: readonly Schedulable[], first: Quarter): Map<number, Quarter> {
  const quarters = new Map<number, Quarter>();
  const load = [0, 0, 0, 0, 0];
  const share = lines.reduce((sum, { sessions }) => sum + sessions, 0) / (5 - first);
  const followers = countFollowers(lines);
  for (const line of inChainOrder(lines)) {
    let earliest: number = first;
    for (const before of line.after) {
      earliest = Math.max(earliest, (quarters.get(before) ?? first - 1) + 1);
    }
    earliest = Math.min(earliest, 4);
    // Leaves as many quarters behind as the longest chain that follows.
    const latest = Math.max(earliest, 4 - followers.get(line.course)!);
    const possible = range(earliest, latest);
    const fits = possible.find((quarter) => load[quarter]! + line.sessions / 2 <= share);
    const quarter =
      fits ?? possible.reduce((best, other) => (load[other]! < load[best]! ? other : best));
    load[quarter]! += line.sessions;
    quarters.set(line.course, quarter as Quarter);
  }
  return quarters;
}

/** Lines by urgency, priority and weighted gap closed, each after those that must come before it. */
export function inChainOrder<T extends Schedulable>(lines: readonly T[]): T[] {
  const left = [...lines].sort(
    (a, b) =>
      Number(b.urgent) - Number(a.urgent) ||
      b.priority - a.priority ||
      b.weighted - a.weighted ||
      a.course - b.course,
  );
  return topological(left);
}

/** Keeps the order given, save that a line comes after those in its `after` that are in the list. */
export function topological<T extends Pick<Schedulable, 'course' | 'after'>>(
  lines: readonly T[],
): T[] {
  const left = [...lines];
  const waiting = new Set(left.map(({ course }) => course));
  const ordered: T[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ after }) => ![...after].some((before) => waiting.has(before)));
    const [line] = left.splice(Math.max(0, at), 1);
    waiting.delete(line!.course);
    ordered.push(line!);
  }
  return ordered;
}

function countFollowers(lines: readonly Schedulable[]): Map<number, number> {
  const followers = new Map(lines.map(({ course }) => [course, 0]));
  for (const line of topological(lines).reverse()) {
    const own = followers.get(line.course)!;
    for (const before of line.after) {
      const known = followers.get(before);
      if (known !== undefined) followers.set(before, Math.max(known, own + 1));
    }
  }
  return followers;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
