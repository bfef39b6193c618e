import { addDays, addMonths, type IsoDate } from '#shared/kernel/dates.ts';
import { chooseCostModel } from '#shared/plans/cost-model.ts';
import { type DemoCourse, demoCourses } from './courses.ts';
import type { Dice } from './dice.ts';
import type { DemoPerson } from './people.ts';
import { courseId, skillId, unitId, validity } from './reference.ts';
import type { DemoRow } from './rows.ts';

const planId = 1;

type State = 'closed' | 'done' | 'running' | 'open' | 'cancelled' | 'draft';
type Choice = [code: string, quarter: 1 | 2 | 3 | 4, state: State, people: number];

/** What the year's plan holds, in its order, with how far each line has come by the end of November. */
const choices: Choice[] = [
  ['SEC-01', 1, 'closed', 20],
  ['SEC-02', 1, 'closed', 16],
  ['SEC-05', 1, 'closed', 22],
  ['SEC-04', 2, 'closed', 11],
  ['SEC-10', 2, 'closed', 12],
  ['SEC-08', 3, 'done', 14],
  ['SEC-11', 4, 'running', 24],
  ['SEC-03', 4, 'open', 18],
  ['PRD-03', 1, 'closed', 6],
  ['PRD-07', 2, 'closed', 6],
  ['PRD-10', 2, 'done', 8],
  ['PRD-14', 3, 'done', 24],
  ['PRD-04', 4, 'running', 5],
  ['MNT-03', 2, 'closed', 7],
  ['MNT-06', 4, 'open', 5],
  ['ETU-04', 3, 'done', 9],
  ['ETU-05', 4, 'open', 8],
  ['QUA-03', 2, 'closed', 11],
  ['MGT-01', 3, 'done', 9],
  ['MGT-02', 4, 'running', 7],
  ['NUM-03', 1, 'closed', 60],
  ['NUM-02', 3, 'cancelled', 6],
  ['COM-03', 2, 'closed', 20],
  ['LAN-01', 4, 'running', 8],
  ['NUM-01', 2, 'closed', 10],
  ['REL-01', 4, 'draft', 6],
];

/** What some lines should bring: euros per person and year, share due to the training, confidence, and who said so. */
const expected: [
  code: string,
  euros: number,
  isolation: number,
  confidence: number,
  who: string,
][] = [
  ['PRD-10', 4_800, 0.5, 0.8, 'Rebuts évités, chef d’atelier usinage'],
  ['MNT-03', 5_200, 0.6, 0.7, 'Dépannages repris en interne, responsable maintenance'],
  ['QUA-03', 2_400, 0.4, 0.8, 'Non-conformités évitées, responsable qualité'],
];

/** Draws the plan of the year under way: lines in every state, funding, envelopes, and what people learnt from it. */
export function makeRunningPlan(dice: Dice, people: readonly DemoPerson[], on: IsoDate) {
  const year = Number(on.slice(0, 4));
  const rows = {
    plan: [
      {
        id: planId,
        year,
        name: `Plan ${year}`,
        status: 'running',
        created_on: `${year - 1}-10-06`,
      },
    ],
    plan_event: events(year),
    plan_line: [] as DemoRow[],
    plan_participant: [] as DemoRow[],
    plan_funding: [] as DemoRow[],
    line_return: expected.map((said) => benefits(said, year)),
    envelope: envelopes(),
    assessment: [] as DemoRow[],
  };
  choices.forEach(([code, quarter, state, wanted], position) => {
    const course = demoCourses[courseId(code) - 1]!;
    const group = dice.some(concerned(people, course, on), wanted);
    const id = position + 1;
    const line = makeLine(course, group.length, state);
    if (line.cost_model === 'internal') line.trainer_id = trainer(people, group, course, on);
    rows.plan_line.push({ id, plan_id: planId, position, quarter, state, ...line });
    for (const person of group) {
      rows.plan_participant.push({ line_id: id, employee_id: person.id });
      if (state !== 'closed' && state !== 'done') continue;
      const end = addDays(
        `${year}-${['03', '06', '09', '11'][quarter - 1]}-02`,
        dice.between(0, 20),
      );
      rows.assessment.push(...learnt(course, person, end));
    }
    rows.plan_funding.push(...funding(course, group.length, id, state));
  });
  return rows;
}

/** People whose jobs or unit ask what the course teaches, and who are still there. */
function concerned(people: readonly DemoPerson[], course: DemoCourse, on: IsoDate): DemoPerson[] {
  return people.filter(
    (person) =>
      (person.leaveDate === null || person.leaveDate > on) &&
      course.raises.some(([skill, from]) => (person.asked.get(skill)?.[1] ?? 0) > from),
  );
}

/** The one among those concerned who has been there longest and is not a trainee. */
function trainer(
  people: readonly DemoPerson[],
  group: readonly DemoPerson[],
  course: DemoCourse,
  on: IsoDate,
): number {
  const free = concerned(people, course, on).filter((person) => !group.includes(person));
  return free.reduce((oldest, one) => (one.hireDate < oldest.hireDate ? one : oldest)).id;
}

function makeLine(course: DemoCourse, participants: number, state: State): DemoRow {
  const [groupMin, groupMax] = course.group;
  const pricePerLearner = course.perLearner === null ? null : course.perLearner * 100;
  const pricePerSession = course.perSession === null ? null : course.perSession * 100;
  const { modality, hours } = course;
  const priced = { modality, hours, groupMax, pricePerLearner, pricePerSession };
  const costModel = chooseCostModel(priced, participants);
  const sessions = Math.ceil(participants / groupMax);
  return {
    course_id: courseId(course.code),
    priority: course.mandatory ? 3 : 2,
    mandatory: Number(course.mandatory ?? false),
    nature: course.mandatory
      ? 'safety'
      : course.code.startsWith('MGT')
        ? 'development'
        : 'adaptation',
    cost_model: costModel,
    provider: course.provider,
    trainer_id: null,
    sessions: null,
    hours,
    // Languages are half learnt in people's own time, as they agreed.
    hours_off: course.code.startsWith('LAN') ? hours / 2 : 0,
    group_min: groupMin,
    group_max: groupMax,
    price_per_learner: pricePerLearner,
    price_per_session: pricePerSession,
    ...trip(costModel === 'inter' ? participants * Math.ceil(hours / 7) : 0, hours),
    rooms: costModel === 'intra' ? sessions * Math.ceil(hours / 7) * 9000 : 0,
    comment: state === 'cancelled' ? 'Reportée : organisme indisponible avant 2027.' : null,
  };
}

/** Travel, nights and meals of a day away, in cents: a course of two days and more has people sleep there. */
function trip(days: number, hours: number): Record<'travel' | 'lodging' | 'meals', number> {
  const away = hours > 7;
  return {
    travel: days * (away ? 1200 : 2300),
    lodging: days * (away ? 1100 : 0),
    meals: days * 1500,
  };
}

/** What the training left behind: the level reached, with its end for a qualification. */
function learnt(course: DemoCourse, person: DemoPerson, date: IsoDate): DemoRow[] {
  return course.raises
    .filter(([skill]) => person.asked.has(skill))
    .map(([skill, , to]) => {
      const months = validity(skill);
      return {
        employee_id: person.id,
        skill_id: skillId(skill),
        level: Math.min(to, person.asked.get(skill)![1]),
        source: months === null ? 'training' : 'certificate',
        date,
        valid_until: months === null ? null : addMonths(date, months),
        assessor: null,
      };
    });
}

function funding(course: DemoCourse, people: number, line: number, state: State): DemoRow[] {
  const rate = Math.round(people * course.hours * 1200);
  const row = (source: string, fate: string, amount: number) => ({
    line_id: line,
    source,
    state: fate,
    amount,
  });
  if (state === 'cancelled' || course.provider === null || course.perLearner === 0) return [];
  if (course.code === 'MGT-01') return [row('OPCO 2i', 'refused', rate)];
  if (course.code === 'MNT-06') return [row('Région Pays de la Loire', 'asked', 400_000)];
  if (!/^(SEC-0[2458]|PRD|MNT)/.test(course.code)) return [];
  return [
    row('OPCO 2i', state === 'closed' ? 'paid' : state === 'done' ? 'agreed' : 'asked', rate),
  ];
}

function benefits(said: (typeof expected)[number], year: number): DemoRow {
  const [code, euros, isolation, confidence, source] = said;
  const line_id = choices.findIndex(([choice]) => choice === code) + 1;
  const benefit = euros * 100;
  return { line_id, benefit, years: 1, isolation, confidence, source, date: `${year}-10-15` };
}

function envelopes(): DemoRow[] {
  const allot = (unit: string | null, kind: string | null, euros: number) => ({
    plan_id: planId,
    unit_id: unit === null ? null : unitId(unit),
    kind,
    amount: euros * 100,
  });
  return [
    allot(null, null, 112_000),
    allot(null, 'travel', 12_000),
    allot('Usinage', null, 21_000),
    allot('Soudage et chaudronnerie', null, 23_000),
    allot('Bureau d’études', null, 14_000),
    allot('Maintenance', null, 13_000),
  ];
}

function events(year: number): DemoRow[] {
  const event = (at: string, kind: string, who: string, reason: string) => ({
    plan_id: planId,
    at,
    kind,
    who,
    reason,
  });
  return [
    event(`${year - 1}-11-17`, 'submitted', 'Responsable formation', ''),
    event(
      `${year - 1}-12-11`,
      'approved',
      'Direction générale',
      'Consultation du CSE du 4 décembre.',
    ),
    event(`${year}-01-05`, 'running', 'Responsable formation', ''),
  ];
}
