import { type CandidateLine, candidateLines } from './candidate-lines.ts';
import { addEnvelopes } from './envelope-rows.ts';
import { addGains } from './gain-rows.ts';
import { type Mip, MipBuilder } from './mip.ts';
import { type Around, groups, type Seat } from './model-parts.ts';
import { addNeeds } from './need-rows.ts';
import type { Problem } from './problem.ts';
import { quarterHours } from './quarter-hours.ts';

/** The exact model, and where its columns lead. */
export interface PlanModel {
  mip: Mip;
  lines: CandidateLine[];
  seats: Seat[];
  /** By line: the column of its number of sessions. */
  sessions: number[];
  /** False when units' shares of session costs are counted at the price of a full group, which is never too much. */
  exactShares: boolean;
}

/**
 * Builds the mixed-integer model of a plan: a 0/1 column a seat (person × line), a whole column of sessions a line,
 * and gains that count once per person and skill. `maxShareRows` bounds the rows spent on units' exact shares.
 */
export function buildModel(problem: Problem, maxShareRows = 4000): PlanModel {
  const builder = new MipBuilder();
  const lines = candidateLines(problem);
  const seats: Seat[] = [];
  const ofLine: Seat[][] = lines.map(() => []);
  const ofTaking: Seat[][] = problem.takings.map(() => []);
  lines.forEach(({ takings, quarter }, line) => {
    for (const taking of takings) {
      const { within } = problem.takings[taking]!;
      if (within && (quarter < within[0] || quarter > within[1])) continue;
      const seat = { taking, line, column: builder.column(0, 0, 1, true) };
      seats.push(seat);
      ofLine[line]!.push(seat);
      ofTaking[taking]!.push(seat);
    }
  });
  const sessions = lines.map(({ sessionsMax }) => builder.column(0, 0, sessionsMax, true));
  const around = { problem, builder, lines, sessions, ofLine, ofTaking };
  addGroups(around);
  addTakings(around);
  addHours(around);
  addTrainers(around);
  addNeeds(around);
  addGains(around);
  const exactShares = addEnvelopes(around, maxShareRows);
  return { mip: builder.build(), lines, seats, sessions, exactShares };
}

const none = Number.NEGATIVE_INFINITY;
const free = Number.POSITIVE_INFINITY;

function addGroups({ problem, builder, lines, sessions, ofLine }: Around): void {
  lines.forEach(({ course, takings, sessionsMax }, line) => {
    const { groupMin, groupMax } = problem.courses[course]!;
    const people = ofLine[line]!.map(({ column }) => [column, 1] as const);
    const runs = sessions[line]!;
    const most = sessionsMax === 1 ? Math.min(groupMax, takings.length) : groupMax;
    builder.row(groups.group, none, 0, [...people, [runs, -most]]);
    builder.row(groups.group, 0, free, [...people, [runs, -groupMin]]);
  });
  problem.courses.forEach(({ pinned }, course) => {
    if (!pinned) return;
    const own = sessions.filter((_, line) => lines[line]!.course === course);
    builder.row(
      groups.pinned(course),
      1,
      free,
      own.map((column) => [column, 1]),
    );
  });
}

function addTakings({ problem, builder, ofTaking }: Around): void {
  problem.takings.forEach(({ must, course }, taking) => {
    const own = ofTaking[taking]!.map(({ column }) => [column, 1] as const);
    if (must) builder.row(groups.must(course), 1, 1, own);
    else if (own.length > 1) builder.row(groups.logic, none, 1, own);
  });
}

function addHours({ problem, builder, lines, ofTaking }: Around): void {
  const ofPerson = Map.groupBy(problem.takings.keys(), (taking) => problem.takings[taking]!.person);
  for (const [person, takings] of ofPerson) {
    const known = problem.people[person]!;
    const seats = takings.flatMap((taking) =>
      ofTaking[taking]!.map(({ column, line }) => ({
        entry: [column, problem.courses[lines[line]!.course]!.hours] as const,
        quarter: lines[line]!.quarter,
        taking,
      })),
    );
    const all = (list: typeof seats) =>
      [...new Set(list.map(({ taking }) => taking))].reduce(
        (sum, taking) => sum + problem.courses[problem.takings[taking]!.course]!.hours,
        0,
      );
    const cap = (group: string, limit: number | null, list: typeof seats) => {
      if (limit === null || all(list) <= limit) return;
      builder.row(
        group,
        none,
        limit,
        list.map(({ entry }) => entry),
      );
    };
    cap(groups.hoursYear, known.hoursYear, seats);
    for (const quarter of problem.quarters) {
      const inQuarter = seats.filter((seat) => seat.quarter === quarter);
      cap(groups.hoursQuarter, quarterHours(known, quarter), inQuarter);
    }
  }
}

function addTrainers({ problem, builder, lines, sessions }: Around): void {
  problem.trainers.forEach(({ hours }, trainer) => {
    if (hours === null) return;
    const own = lines.flatMap(({ offer, course }, line) =>
      problem.offers[offer]!.trainer === trainer
        ? [[sessions[line]!, problem.courses[course]!.hours] as const]
        : [],
    );
    builder.row(groups.trainer(trainer), none, hours, own);
  });
}
