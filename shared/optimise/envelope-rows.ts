import { type CostKind, costKinds } from '../budget/budget.contract.ts';
import { type Around, groups } from './model-parts.ts';
import type { EnvelopeLimit } from './problem.ts';

const none = Number.NEGATIVE_INFINITY;

/** The kinds of cost an envelope pays for. */
export function kindsOf({ kind }: Pick<EnvelopeLimit, 'kind'>): readonly CostKind[] {
  return kind === null ? costKinds.filter((one) => one !== 'wages') : [kind];
}

/** Sum of the kinds an envelope pays for. */
export function covered(
  costs: Readonly<Record<CostKind, number>>,
  envelope: EnvelopeLimit,
): number {
  return kindsOf(envelope).reduce((sum, kind) => sum + costs[kind], 0);
}

/**
 * Adds a row an envelope. A unit pays its people's seats and wages, and its share of each line's sessions in proportion to
 * its people on it. That share is exact where `maxRows` allows, else the price of a full group, which is never too much.
 */
export function addEnvelopes(around: Around, maxRows: number): boolean {
  const { problem, builder, lines, sessions, ofLine } = around;
  const units = problem.envelopes.filter(({ unitId }) => unitId !== null);
  const combinations = lines.reduce((sum, { course, sessionsMax, takings }) => {
    const { groupMax } = problem.courses[course]!;
    return sum + Math.min(takings.length, groupMax * sessionsMax);
  }, 0);
  const exact = combinations * units.length <= maxRows;
  const fills = exact && units.length > 0 ? addFills(around) : null;
  problem.envelopes.forEach((envelope, index) => {
    const entries: [number, number][] = [];
    lines.forEach(({ offer, course }, line) => {
      const { perSeat, perSession } = problem.offers[offer]!;
      const seatCost = covered(perSeat, envelope);
      const sessionCost = covered(perSession, envelope);
      const paysWages = kindsOf(envelope).includes('wages');
      const own =
        envelope.unitId === null
          ? ofLine[line]!
          : ofLine[line]!.filter(({ taking }) => unitOf(around, taking) === envelope.unitId);
      const price = sessionCost / problem.courses[course]!.groupMax;
      const shared = envelope.unitId !== null && sessionCost > 0;
      for (const { column, taking } of own) {
        const wages = paysWages ? problem.takings[taking]!.wages : 0;
        entries.push([column, seatCost + wages + (shared && !fills ? price : 0)]);
      }
      if (sessionCost === 0) return;
      if (!shared) entries.push([sessions[line]!, sessionCost]);
      else if (fills && own.length > 0) {
        const share = builder.column(0, 0, Number.POSITIVE_INFINITY, false);
        entries.push([share, 1]);
        for (const { column: filled, runs, people } of fills[line]!) {
          const each = (sessionCost * runs) / people;
          const most = each * Math.min(own.length, people);
          builder.row('logic', none, most, [
            ...own.map(({ column }) => [column, each] as const),
            [filled, most],
            [share, -1],
          ]);
        }
      }
    });
    builder.row(groups.envelope(index), none, envelope.amount, entries);
  });
  return exact || units.length === 0;
}

function unitOf({ problem }: Around, taking: number): number | null {
  return problem.people[problem.takings[taking]!.person]!.unitId;
}

/** One 0/1 column for each number of people a line can have; its sessions are as few as they fill. */
function addFills({ problem, builder, lines, sessions, ofLine }: Around) {
  return lines.map(({ course, takings }, line) => {
    const { groupMin, groupMax } = problem.courses[course]!;
    const fills: { column: number; runs: number; people: number }[] = [];
    for (let people = groupMin; people <= takings.length; people += 1) {
      const runs = Math.ceil(people / groupMax);
      if (people < runs * groupMin) continue;
      fills.push({ column: builder.column(0, 0, 1, true), runs, people });
    }
    builder.row(
      'logic',
      none,
      1,
      fills.map(({ column }) => [column, 1]),
    );
    builder.row('logic', 0, 0, [
      ...ofLine[line]!.map(({ column }) => [column, 1] as const),
      ...fills.map(({ column, people }) => [column, -people] as const),
    ]);
    builder.row('logic', 0, 0, [
      [sessions[line]!, 1],
      ...fills.map(({ column, runs }) => [column, -runs] as const),
    ]);
    return fills;
  });
}
