import { teachersOf } from '#shared/optimise/offers.ts';
import type {
  Cell,
  Course,
  Effect,
  Need,
  Offer,
  Problem,
  Taking,
} from '#shared/optimise/problem.ts';
import type { Quarter } from '#shared/plans/schedule-lines.ts';
import { noAncillary } from '../../shared/plans/ancillary.ts';

const nothing = { pedagogical: 0, wages: 0, ...noAncillary };

/**
 * A small plan to choose, with every kind of constraint: at most 12 candidate sessions, 15 people, and `takings` possible
 * places, so that every plan can be tried.
 */
export function randomProblem(random: () => number, takings = 9): Problem {
  const pick = (count: number) => Math.floor(random() * count);
  const chance = (share: number) => random() < share;
  const quarters: Quarter[] = chance(0.5) ? [2, 3] : [1];
  const sites = ['Nord', 'Sud'];
  const people = Array.from({ length: 3 + pick(13) }, (_, at) => ({
    id: at + 1,
    unitId: chance(0.9) ? 1 + pick(2) : null,
    site: chance(0.7) ? sites[0]! : sites[1]!,
    hoursYear: chance(0.5) ? 7 * (1 + pick(4)) : null,
    hoursQuarter: chance(0.4) ? 7 * (1 + pick(2)) : null,
  }));
  const courses: Course[] = Array.from({ length: 2 + pick(2) }, (_, at) => {
    const groupMin = 1 + pick(2);
    return {
      ...{ id: at + 1, hours: 7 * (1 + pick(2)), groupMin, groupMax: groupMin + pick(3) },
      ...{ remote: chance(0.6), pinned: chance(0.08) },
      quarters: chance(0.8) ? quarters : [quarters.at(-1)!],
    };
  });
  // The trainer is one of the people: whoever teaches a course has no place in it.
  const trainers = [{ employeeId: 1, hours: chance(0.7) ? 7 * (1 + pick(3)) : null }];
  const offers: Offer[] = courses.flatMap((_, course) => {
    const seat = { ...nothing, pedagogical: 10_000 + pick(40_000), travel: pick(2) * 2_500 };
    const session = { ...nothing, pedagogical: 30_000 + pick(60_000), rooms: pick(2) * 5_001 };
    const inter: Offer = {
      ...{ course, costModel: 'inter', trainer: null, perSeat: seat, perSession: nothing },
    };
    const intra: Offer = {
      ...{ course, costModel: 'intra', trainer: null, perSeat: nothing, perSession: session },
    };
    const internal: Offer = {
      ...{ course, costModel: 'internal', trainer: 0, perSeat: nothing },
      perSession: { ...nothing, pedagogical: 20_000 + pick(30_000) },
    };
    const all = [inter, intra, internal].filter(() => chance(0.4));
    return all.length > 0 ? all.slice(0, 2) : [chance(0.5) ? inter : intra];
  });
  const taught = teachersOf(offers, trainers);
  const cells: Problem['cells'][number][] = [];
  const places: Taking[] = [];
  const seen = new Set<string>();
  for (let turn = 0; turn < takings; turn += 1) {
    const person = pick(people.length);
    const course = pick(courses.length);
    if (seen.has(`${person}|${course}`)) continue;
    seen.add(`${person}|${course}`);
    if (taught(people[person]!.id, course)) continue;
    const effects: Effect[] = [];
    for (const skillId of [1, 2].filter(() => chance(0.7))) {
      let cell = cells.findIndex((one) => one.person === person && one.skillId === skillId);
      if (cell < 0) {
        const level = pick(2);
        cells.push({
          ...{ person, skillId, level, held: level + pick(2), required: level + 1 + pick(3) },
          weight: 1 + pick(3),
        });
        cell = cells.length - 1;
      }
      effects.push({ cell, fromLevel: pick(3), toLevel: 1 + pick(4) });
    }
    places.push({
      ...{ person, course, wages: 7 * (2_000 + pick(3_000)), must: chance(0.06), effects },
    });
  }
  const kinds = ['pedagogical', 'wages', 'travel', 'rooms'] as const;
  const envelopes = [
    { unitId: null, kind: null, amount: 20_000 + pick(200_000) },
    ...(chance(0.5) ? [{ unitId: 1 + pick(2), kind: null, amount: 10_000 + pick(90_000) }] : []),
    ...(chance(0.4) ? [{ unitId: null, kind: kinds[pick(4)]!, amount: pick(150_000) }] : []),
    ...(chance(0.2) ? [{ unitId: 1, kind: kinds[pick(4)]!, amount: pick(90_000) }] : []),
  ];
  const all = chance(quarters.length > 1 ? 0.6 : 0.1)
    ? waitFor(places, { cells, pick, chance, courses }).filter(
        ({ person, course }) => !taught(people[person]!.id, course),
      )
    : places;
  return { quarters, people, cells, courses, offers, takings: all, envelopes, trainers };
}

/** Lets a place wait for another of the same person, made where there is none: its course, or the level it gives. */
function waitFor(
  places: readonly Taking[],
  {
    cells,
    courses,
    pick,
    chance,
  }: {
    cells: readonly Cell[];
    courses: readonly Course[];
    pick: (count: number) => number;
    chance: (share: number) => boolean;
  },
): Taking[] {
  const last = places[pick(places.length)]!;
  const { person } = last;
  const course = (last.course + 1 + pick(courses.length - 1)) % courses.length;
  const own = cells.flatMap((one, at) => (one.person === person ? [at] : []));
  const cell = own[pick(own.length)];
  const step: Taking = places.find((one) => one.person === person && one.course === course) ?? {
    ...{ person, course, wages: 14_000, must: false },
    effects:
      cell === undefined || chance(0.4)
        ? []
        : [{ cell, fromLevel: pick(3), toLevel: cells[cell]!.level + 1 + pick(2) }],
  };
  const given = step.effects.find((one) => one.toLevel > cells[one.cell]!.level);
  const need: Need =
    given && chance(0.6)
      ? { cell: given.cell, level: given.toLevel - (chance(0.8) ? 0 : -1) }
      : { course };
  const waiting = { ...last, needs: [need] };
  return [...places.map((one) => (one === last ? waiting : one)), step].filter(
    (one, at, list) => list.indexOf(one) === at,
  );
}
