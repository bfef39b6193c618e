import { computeGaps } from '#shared/gaps/compute-gaps.ts';
import { seededRandom } from '#shared/kernel/random.ts';
import { buildProblem } from '#shared/optimise/build-problem.ts';
import { demandSchema } from '#shared/optimise/demand.ts';
import type { Problem } from '#shared/optimise/problem.ts';

const units = 40;
const jobs = 40;
const skills = 120;
const courseCount = 300;
const sites = ['Lyon', 'Nantes', 'Lille'];

/**
 * A company to plan for: 40 units at three sites, 40 jobs of 30 requirements, 300 courses (sold by the learner, by the
 * session, both, in house or on line), accredited trainers, and every kind of constraint at once. The money is about half of
 * what everything would cost, so that envelopes, hours and trainers all bind somewhere.
 * `hard`: everybody's job, unit and gaps are drawn apart, which no company is like. `teams`: a unit has two jobs, and a job lacks
 * the same skills nearly everywhere, as after a new tool or rule; one requirement in eight is met or not by each person apart.
 */
export function bestPlanProblem(employees: number, kind: 'hard' | 'teams' = 'hard'): Problem {
  const random = seededRandom(20_270_101);
  const pick = (count: number) => Math.floor(random() * count);
  const requirements = Array.from({ length: jobs }, (_, job) =>
    Array.from({ length: 30 }, (_, at) => ({
      ...{ jobId: job + 1, unitId: null, skillId: ((job * 7 + at * 4) % skills) + 1 },
      ...{ level: 1 + pick(4), criticality: (1 + pick(3)) as 1 | 2 | 3 },
    })),
  ).flat();
  const people = Array.from({ length: employees }, (_, at) => {
    const unitId = 1 + pick(units);
    const job = kind === 'hard' ? pick(jobs) : (unitId * 2 + pick(2)) % jobs;
    return { id: at + 1, unitId, jobIds: [1 + job], hireDate: null, leaveDate: null };
  });
  // By job and skill: what a job as a whole holds of what it is asked.
  const common = new Map(
    kind === 'hard'
      ? []
      : requirements.map(({ jobId, skillId, level }) => [
          `${jobId}|${skillId}`,
          random() < 0.75 ? level : Math.max(0, level - 1 - pick(2)),
        ]),
  );
  const columns = {
    id: [],
    employeeId: [],
    skillId: [],
    level: [],
    source: [],
    date: [],
    validUntil: [],
  } as Record<string, number[]>;
  const asked = Map.groupBy(requirements, ({ jobId }) => jobId);
  for (const person of people) {
    for (const { skillId, level } of asked.get(person.jobIds[0]!)!) {
      const usual = common.get(`${person.jobIds[0]}|${skillId}`);
      const drawn = random() < 0.65 ? level : pick(level + 1);
      const held = usual === undefined || random() < 0.125 ? drawn : usual;
      const row = {
        id: columns.id!.length + 1,
        employeeId: person.id,
        skillId,
        level: held,
        source: 3,
        date: 20_260_301,
        validUntil: 0,
      };
      for (const [key, value] of Object.entries(row)) columns[key]!.push(value);
    }
  }
  const table = computeGaps(
    { employees: people, requirements, assessments: columns as never },
    '2027-01-01',
    { criticalityWeights: [1, 2, 3], staleMonths: 24 },
  );
  const courses = Array.from({ length: courseCount }, (_, at) => {
    const kind = at % 6;
    const from = at % 3 === 2 ? 1 + pick(2) : 0;
    const groupMin = kind === 0 ? 1 : 3 + pick(3);
    return {
      id: at + 1,
      code: `F${at + 1}`,
      modality: (kind === 0 ? 'elearning' : kind === 1 ? 'virtual' : 'classroom') as 'classroom',
      // What everybody must follow is a day: several of them still fit a year.
      hours: at % 60 === 7 || at === 13 ? 7 : 7 * (1 + pick(3)),
      ...{ groupMin, groupMax: groupMin + 4 + pick(6) },
      pricePerLearner:
        kind === 0 || at % 60 === 7 || at === 13
          ? 4_000 + pick(4_000)
          : kind <= 3
            ? 30_000 + pick(60_000)
            : null,
      pricePerSession: kind === 2 || kind === 4 ? 150_000 + pick(200_000) : null,
      mandatory: at % 60 === 7,
      skills: [
        { skillId: (at % skills) + 1, fromLevel: from, toLevel: Math.min(4, from + 1 + pick(3)) },
        ...(at % 4 === 0
          ? [{ skillId: ((at * 5 + 3) % skills) + 1, fromLevel: 0, toLevel: 2 }]
          : []),
      ],
    };
  });
  const hourly = people.map(() => 2_500 + pick(3_000));
  const trainers = Array.from({ length: 10 + Math.ceil(employees / 100) }, () => ({
    ...{ employeeId: 1 + pick(employees), hours: 7 * (5 + pick(16)) },
    levels: new Map(Array.from({ length: 6 }, () => [1 + pick(skills), 4])),
  }));
  const demand = demandSchema.parse({
    year: 2027,
    ...{ hoursPerYear: 35, hoursPerQuarter: 21, bySite: true, accreditedTrainers: true },
    budget: employees * 20_000,
    envelopes: [
      ...Array.from({ length: units }, (_, at) => ({
        unitId: at + 1,
        amount: Math.round((employees / units) * 24_000),
      })),
      { kind: 'wages' as const, amount: employees * 90_000 },
      { kind: 'pedagogical' as const, amount: employees * 19_500 },
    ],
    pinned: [{ courseId: 5 }, { courseId: 14, employeeIds: [3, 4, 5, 6, 7, 8] }],
    excluded: [20, 21],
    courseQuarters: Array.from({ length: 30 }, (_, at) => ({
      courseId: at * 10 + 1,
      quarters: [1 + (at % 4), 4] as (1 | 4)[],
    })),
  });
  return buildProblem({
    ...{ table, courses, trainers, demand, settings: { preparationRatio: 0.5 } },
    hourlyCost: (id) => (id === null ? 3_000 : hourly[id - 1]!),
    siteOf: (id) => sites[people[id - 1]!.unitId % sites.length]!,
  });
}
