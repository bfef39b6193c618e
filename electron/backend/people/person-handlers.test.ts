import { createRouterClient } from '@orpc/server';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { expertsRouter } from '../experts/experts.router.ts';
import { plansRouter } from '../plans/plans.router.ts';
import { skillsRouter } from '../skills/skills.router.ts';
import { peopleRouter } from './people.router.ts';

async function seeded() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const context = { context: { backend } };
  return {
    session: backend.session,
    people: createRouterClient(peopleRouter, context),
    experts: createRouterClient(expertsRouter, context),
    skills: createRouterClient(skillsRouter, context),
    plans: createRouterClient(plansRouter, context),
    catalogue: createRouterClient(catalogueRouter, context),
  };
}
let company: Awaited<ReturnType<typeof seeded>>;

beforeEach(async () => {
  company = await seeded();
  const { session, skills } = company;
  await session.write('edit', async (tx) => {
    await sql`UPDATE unit SET parent_id = 1 WHERE id = 2`.execute(tx);
    await sql`UPDATE employee SET site = iif(id <= 3, 'Lyon', 'Nantes')`.execute(tx);
  });
  await skills.assess({
    entries: [1, 2, 7, 12].map((employeeId) => ({
      ...{ employeeId, skillId: 1, date: '2026-02-01' },
      level: employeeId === 7 ? 4 : 3,
    })),
  });
});

const ids = ({ rows }: { rows: readonly { employeeId: number }[] }) =>
  rows.map(({ employeeId }) => employeeId);
const refusal = (code: string) => expect.objectContaining({ code });

test('finds who knows, near a site or a unit with those below it, and only the present', async () => {
  const { people } = company;
  const skills = [{ skillId: 1, level: 3 }];
  expect(ids(await people.find({ skills }))).toEqual([7, 1, 2, 12]);
  expect(ids(await people.find({ skills, site: 'Lyon' }))).toEqual([1, 2]);
  expect(ids(await people.find({ skills, unitId: 2 }))).toEqual([7, 12]);
  expect(ids(await people.find({ skills, unitId: 1 }))).toEqual([7, 1, 2, 12]);
  expect(ids(await people.find({ skills: [...skills, { skillId: 2, level: 2 }] }))).toEqual([1]);
  await people.update({ ids: [7], patch: { leaveDate: '2001-01-01' } });
  const found = await people.find({ skills, limit: 2 });
  expect([found.total, ids(found)]).toEqual([3, [1, 2]]);
});

test('who wishes to teach is found', async () => {
  const { people, experts } = company;
  const skills = [{ skillId: 1, level: 3 }];
  expect(ids(await people.find({ skills, willingToTeach: true }))).toEqual([]);
  await experts.setInterest({ employeeId: 2, skillId: 1, toTeach: 2 });
  expect(ids(await people.find({ skills, willingToTeach: true }))).toEqual([2]);
});

test('a person’s history comes newest first, with the skills’ names', async () => {
  const { people, skills } = company;
  await skills.assess({
    entries: [{ employeeId: 1, skillId: 1, level: 4, date: '2026-03-01', source: 'test' }],
  });
  const history = await people.history({ employeeId: 1 });
  expect(history.map(({ sessionId }) => sessionId)).toEqual([null, null, null]);
  expect(history.map(({ skill, level, date, kind }) => [skill, level, date, kind])).toEqual([
    ['Soudage', 4, '2026-03-01', 'skill'],
    ['Soudage', 3, '2026-02-01', 'skill'],
    ['Sécurité', 2, '2026-01-05', 'qualification'],
  ]);
});

test('a person’s training lists the lines they are on and the ones they teach', async () => {
  const { people, plans, catalogue } = company;
  for (const course of smallCatalogue) await catalogue.create(course);
  const [first, , safety] = await catalogue.list();
  const plan = await plans.create({ year: 2027, name: 'Plan' });
  await plans.addLine({ planId: plan.id, courseId: safety!.id, employeeIds: [1, 2] });
  const { lineRows } = await plans.addLine({ planId: plan.id, courseId: first!.id });
  await plans.updateLines({
    planId: plan.id,
    lineIds: [lineRows.at(-1)!.id],
    patch: { trainerId: 1, quarter: 4, costModel: 'internal' },
  });
  const trainings = await people.trainings({ employeeId: 1 });
  expect(trainings.map(({ title, role, year }) => [title, role, year]).sort()).toEqual(
    [
      [safety!.title, 'learner', 2027],
      [first!.title, 'trainer', 2027],
    ].sort(),
  );
  expect(await people.trainings({ employeeId: 5 })).toEqual([]);
});

test('one person is given whole, with their last interview, and nobody unknown', async () => {
  const { people } = company;
  await people.update({ ids: [4], patch: { interviewDate: '2025-05-06' } });
  expect(await people.get({ id: 4 })).toMatchObject({
    matricule: 'M4',
    jobs: ['Soudeur'],
    interviewDate: '2025-05-06',
  });
  await expect(people.get({ id: 99 })).rejects.toEqual(refusal('NOT_FOUND'));
});
