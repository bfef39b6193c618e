import { candidateLines } from './candidate-lines.ts';
import { covered, kindsOf } from './envelope-rows.ts';
import type { Problem } from './problem.ts';

/** Lines a plan may hold, their costs and where places can go, as flat lists: what a walk from plan to plan looks up. */
export interface WalkLines {
  count: number;
  offer: Int32Array;
  course: Int32Array;
  quarter: Int32Array;
  pool: Int32Array;
  groupMin: Int32Array;
  groupMax: Int32Array;
  hours: Float64Array;
  /** −1 for none. */
  trainer: Int32Array;
  pinned: Uint8Array;
  site: (string | null)[];
  /** Lines and places of a pool: a course at a site. */
  linesOf: number[][];
  placesOf: readonly number[][];
  /** By place: its pool, −1 when too few could ever come. */
  poolOf: Int32Array;
  linesOfTrainer: number[][];
  /** By offer × envelope, in cents. */
  seatCost: Float64Array;
  sessionCost: Float64Array;
  /** By offer: 1 where some unit's envelope bears a share of its sessions. */
  isShared: Uint8Array;
  paysWages: Uint8Array;
  /** By person: index of the unit. */
  unit: Int32Array;
  units: number;
  companyWide: number[];
  /** By unit: its envelopes. */
  envelopesOf: number[][];
  /** Units that have an envelope. */
  capped: number[];
}

/** Lists a problem's lines flat. */
export function walkLines(problem: Problem): WalkLines {
  const { courses, offers, people, envelopes, takings, trainers } = problem;
  const lines = candidateLines(problem);
  const pools = new Map<string, number>();
  const linesOf: number[][] = [];
  const placesOf: number[][] = [];
  const poolOf = new Int32Array(takings.length).fill(-1);
  const linesOfTrainer: number[][] = trainers.map(() => []);
  const pool = new Int32Array(lines.length);
  lines.forEach(({ course, site, takings: places, offer }, line) => {
    const key = `${course}|${site ?? ''}`;
    let at = pools.get(key);
    if (at === undefined) {
      at = pools.size;
      pools.set(key, at);
      linesOf.push([]);
      placesOf.push(places);
      for (const place of places) poolOf[place] = at;
    }
    linesOf[at]!.push(line);
    pool[line] = at;
    const { trainer } = offers[offer]!;
    if (trainer !== null) linesOfTrainer[trainer]!.push(line);
  });
  const units = [...new Set(people.map(({ unitId }) => unitId))];
  const unitAt = new Map(units.map((unit, at) => [unit, at]));
  const envelopesOf: number[][] = units.map(() => []);
  const companyWide: number[] = [];
  envelopes.forEach(({ unitId }, at) => {
    if (unitId === null) companyWide.push(at);
    else envelopesOf[unitAt.get(unitId) ?? -1]?.push(at);
  });
  const table = (kind: 'perSeat' | 'perSession') =>
    Float64Array.from(
      offers.flatMap((offer) => envelopes.map((envelope) => covered(offer[kind], envelope))),
    );
  const ofCourse = (pick: (course: Problem['courses'][number]) => number) =>
    lines.map(({ course }) => pick(courses[course]!));
  return {
    count: lines.length,
    offer: Int32Array.from(lines, ({ offer }) => offer),
    course: Int32Array.from(lines, ({ course }) => course),
    quarter: Int32Array.from(lines, ({ quarter }) => quarter),
    groupMin: Int32Array.from(ofCourse(({ groupMin }) => groupMin)),
    groupMax: Int32Array.from(ofCourse(({ groupMax }) => groupMax)),
    hours: Float64Array.from(ofCourse(({ hours }) => hours)),
    pinned: Uint8Array.from(ofCourse(({ pinned }) => Number(pinned))),
    trainer: Int32Array.from(lines, ({ offer }) => offers[offer]!.trainer ?? -1),
    site: lines.map(({ site }) => site),
    ...{ pool, poolOf, linesOf, placesOf, linesOfTrainer, companyWide, envelopesOf },
    seatCost: table('perSeat'),
    sessionCost: table('perSession'),
    isShared: Uint8Array.from(offers, ({ perSession }) =>
      Number(envelopes.some((one) => one.unitId !== null && covered(perSession, one) > 0)),
    ),
    paysWages: Uint8Array.from(envelopes, (one) => Number(kindsOf(one).includes('wages'))),
    unit: Int32Array.from(people, ({ unitId }) => unitAt.get(unitId)!),
    units: units.length,
    capped: [...envelopesOf.keys()].filter((unit) => envelopesOf[unit]!.length > 0),
  };
}
