import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { today } from '#shared/kernel/dates.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { router } from '../router.ts';

const why = { who: 'Mme Roux', reason: 'Vue en animation le 3 mars' };

/** Two welders (level 4 and 3), a baker who holds nothing, and the skill « Soudage ». */
async function seeded() {
  const backend = openWorkspace();
  const client = createRouterClient(router, { context: { backend } });
  const skill = await client.skills.create({ name: 'Soudage', domain: 'Atelier' });
  const person = async (matricule: string, lastName: string) =>
    client.people.create({ matricule, lastName, firstName: '', hireDate: '2015-01-01' });
  const ana = await person('A', 'Ana');
  const bob = await person('B', 'Bob');
  const carl = await person('C', 'Carl');
  await client.skills.assess({
    entries: [
      { employeeId: ana.id, skillId: skill.id, level: 4 },
      { employeeId: bob.id, skillId: skill.id, level: 3 },
    ],
  });
  const score = async (employeeId: number) => {
    const { rows } = await client.experts.candidates({ skillId: skill.id, employeeId });
    const row = rows.find((one) => one.employeeId === employeeId)!;
    return row.score;
  };
  return { client, session: backend.session, skill, ana, bob, carl, score };
}

test('candidates are the experts, then the nearest, each point saying where it comes from', async () => {
  const { client, skill, ana, carl } = await seeded();
  const found = await client.experts.candidates({ skillId: skill.id });
  expect(found).toMatchObject({ expertLevel: 4, experts: 1, goodScore: 12 });
  expect(found.rows.map(({ name, level, expert }) => [name, level, expert])).toEqual([
    ['Ana', 4, true],
    ['Bob', 3, false],
  ]);
  const points = Object.fromEntries(
    found.rows[0]!.score.points.map((point) => [point.criterion, [point.points, point.origin]]),
  );
  expect(points).toMatchObject({
    time: [2, 'data'],
    willingness: [null, 'unrated'],
    proficiency: [2, 'data'],
    ambassador: [2, 'data'],
    classroom: [0, 'data'],
    speaking: [null, 'unrated'],
  });
  expect(found.rows[0]!.employeeId).toBe(ana.id);
  const asked = await client.experts.candidates({ skillId: skill.id, employeeId: carl.id });
  expect(asked.rows.map(({ name }) => name)).toEqual(['Ana', 'Bob', 'Carl']);
});

test('a point set by HR holds with its reason until it is given back, each in one step', async () => {
  const { client, session, skill, ana, score } = await seeded();
  const point = { employeeId: ana.id, skillId: skill.id, criterion: 'classroom' as const };
  const { total } = await score(ana.id);
  await client.experts.setPoint({ ...point, points: 2, ...why });
  const rated = await score(ana.id);
  expect(rated.total).toBe(total + 2);
  expect(rated.points.find(({ criterion }) => criterion === 'classroom')).toMatchObject({
    points: 2,
    origin: 'hr',
    proposal: { points: 0, fact: { kind: 'sessions', sessions: 0 } },
    own: { ...why, at: today() },
  });
  await client.experts.resetPoint(point);
  expect((await score(ana.id)).total).toBe(total);
  await session.undo();
  expect((await score(ana.id)).total).toBe(total + 2);
  await expect(
    client.experts.setPoint({ ...point, points: 1, who: 'Mme Roux', reason: '  ' }),
  ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('a wish not to teach excludes, and no path opens until the criterion is rated again', async () => {
  const { client, skill, ana, score } = await seeded();
  const place = { employeeId: ana.id, skillId: skill.id };
  await client.experts.setInterest({ ...place, toUse: 2 });
  expect(await client.experts.setInterest({ ...place, toTeach: 0 })).toMatchObject({
    toUse: 2,
    toTeach: 0,
  });
  expect(await score(ana.id)).toMatchObject({ excludedBy: ['willingness'], verdict: 'excluded' });
  await expect(client.experts.open({ ...place, ...why })).rejects.toMatchObject({
    code: 'TRAINER_EXCLUDED',
    data: { name: 'Ana', skill: 'Soudage' },
  });
  await client.experts.setPoint({ ...place, criterion: 'willingness', points: 1, ...why });
  expect((await client.experts.open({ ...place, ...why })).stage).toBe('detected');
  expect(await client.experts.interests({ employeeId: ana.id })).toHaveLength(1);
  await client.experts.setInterest({ ...place, toUse: null, toTeach: null });
  expect(await client.experts.interests({ skillId: skill.id })).toEqual([]);
});

test('the path is walked step by step, each one undoable and kept with who and why', async () => {
  const { client, session, skill, ana } = await seeded();
  const place = { employeeId: ana.id, skillId: skill.id };
  const { id: trainerId } = await client.experts.open({ ...place, ...why });
  await expect(client.experts.open({ ...place, ...why })).rejects.toMatchObject({
    code: 'TRAINER_EXISTS',
  });
  const move = (stage: Parameters<typeof client.experts.move>[0]['stage'], more = {}) =>
    client.experts.move({ trainerId, stage, ...why, ...more });
  await expect(move('volunteer')).rejects.toMatchObject({ code: 'TRAINER_AGREEMENT' });
  await expect(move('active')).rejects.toMatchObject({ code: 'TRAINER_MOVE' });
  await move('volunteer', { managerAgreed: true });
  for (const stage of ['mission', 'training', 'observed'] as const) await move(stage);
  await move('accredited', { level: 4, validUntil: '2099-12-31', wholeDomain: true });
  const active = await move('active', { daysPerYear: 8 });
  expect(active).toMatchObject({
    stage: 'active',
    managerAgreed: true,
    level: 4,
    validUntil: '2099-12-31',
    coversDomain: 'Atelier',
    accreditedOn: today(),
    status: 'valid',
    daysPerYear: 8,
    capacity: 8,
  });
  expect(active.events.map(({ stage, who }) => [stage, who])).toEqual(
    ['detected', 'volunteer', 'mission', 'training', 'observed', 'accredited', 'active'].map(
      (stage) => [stage, why.who],
    ),
  );
  await session.undo();
  const [before] = await client.experts.ofEmployee({ employeeId: ana.id });
  expect(before).toMatchObject({ stage: 'accredited', daysPerYear: null, capacity: 5 });
  expect(before!.events).toHaveLength(6);
  await client.experts.remove({ trainerId });
  expect(await client.experts.trainers()).toEqual([]);
  await session.undo();
  expect((await client.experts.trainers())[0]!.events).toHaveLength(6);
});

test('the pool counts people in service against the headcount, with their load from the plan', async () => {
  const { client, skill, ana, bob } = await seeded();
  const { id: trainerId } = await client.experts.open({
    employeeId: ana.id,
    skillId: skill.id,
    ...why,
  });
  await client.experts.open({ employeeId: bob.id, skillId: skill.id, ...why });
  await client.experts.move({ trainerId, stage: 'volunteer', managerAgreed: true, ...why });
  for (const stage of ['mission', 'training', 'observed'] as const) {
    await client.experts.move({ trainerId, stage, ...why });
  }
  await client.experts.move({
    ...{ trainerId, stage: 'accredited', level: 4, validUntil: '2099-12-31' },
    ...why,
  });
  const course = await client.catalogue.create({
    ...{ code: 'S1', title: 'Souder', modality: 'classroom', hours: 14 },
    skills: [{ skillId: skill.id, fromLevel: 0, toLevel: 3 }],
  });
  const plan = await client.plans.create({ year: 2027, name: 'Plan' });
  const { lineRows } = await client.plans.addLine({
    ...{ planId: plan.id, courseId: course.id, employeeIds: [bob.id] },
  });
  expect(await client.experts.forCourse({ courseId: course.id })).toEqual([
    {
      ...{ employeeId: ana.id, name: 'Ana', skill: 'Soudage', level: 4, status: 'valid' },
      ...{ carried: 0, capacity: 5 },
    },
  ]);
  await client.plans.updateLines({
    ...{ planId: plan.id, lineIds: [lineRows[0]!.id], patch: { trainerId: ana.id } },
  });
  expect(await client.experts.pool({ year: 2027 })).toEqual({
    ...{ year: 2027, headcount: 3, inService: 1, underWay: 1, share: 1 / 3 },
    ...{ carried: 2, capacity: 5, expiring: 0, expired: 0 },
  });
  expect((await client.experts.forCourse({ courseId: course.id, year: 2027 }))[0]!.carried).toBe(2);
  expect(await client.experts.letter({ trainerId })).toMatchObject({
    ...{ name: 'Ana', skill: 'Soudage', courses: ['Souder'], daysPerYear: 5 },
    decided: { who: why.who, on: today() },
  });
});

test('the training team is added once, keeps what the company set, and goes in one step', async () => {
  const { client, session } = await seeded();
  const own = await client.skills.create({ name: 'animation de formation' });
  const first = await client.experts.addTrainingTeam();
  expect(first).toMatchObject({ jobs: 5, skills: 11 });
  const trainerJob = (await client.people.jobs()).find(({ name }) => name === 'Formateur')!;
  expect(trainerJob.family).toBe('Équipe formation');
  const asked = await client.skills.requirements({ jobId: trainerJob.id });
  expect(asked.find(({ skillId }) => skillId === own.id)?.level).toBe(4);
  await client.skills.setRequirement({
    ...{ jobId: trainerJob.id, skillId: own.id, level: 2, criticality: 1 },
  });
  expect(await client.experts.addTrainingTeam()).toEqual({ jobs: 0, skills: 0, requirements: 0 });
  const again = await client.skills.requirements({ jobId: trainerJob.id });
  expect(again.find(({ skillId }) => skillId === own.id)?.level).toBe(2);
  const course = await client.catalogue.create({
    ...{ code: 'F1', title: 'Animer', modality: 'classroom', hours: 21 },
    skills: [{ skillId: own.id, fromLevel: 0, toLevel: 3 }],
  });
  expect(await client.experts.trainerCourses()).toEqual([{ id: course.id, title: 'Animer' }]);
  await session.undo();
  await session.undo();
  await session.undo();
  expect(await client.people.jobs()).toEqual([]);
});
