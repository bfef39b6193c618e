import { expect, test } from 'vitest';
import { gapGroupings } from '#shared/gaps/gaps.contract.ts';
import { addLibrary, openCompany } from '../../../tests/helpers/company.ts';

/** The worked example of the field, entered through the product, beside somebody who has nothing to learn. */
async function seeded() {
  const company = openCompany();
  const { people, skills } = company;
  const unit = await people.createUnit({ name: 'Atelier' });
  const [jobA, jobB] = [
    await people.createJob({ name: 'Emploi A' }),
    await people.createJob({ name: 'Emploi B' }),
  ];
  const x = await skills.create({ name: 'X', domain: 'D' });
  const y = await skills.create({ name: 'Y', kind: 'qualification' });
  const z = await skills.create({ name: 'Z' });
  const ask = (jobId: number, skillId: number, level: number, criticality: 1 | 2 | 3) =>
    skills.setRequirement({ jobId, skillId, level, criticality });
  await ask(jobA.id, x.id, 3, 3);
  await ask(jobA.id, y.id, 2, 2);
  await ask(jobB.id, x.id, 4, 2);
  await ask(jobB.id, z.id, 1, 1);
  const ana = await people.create({
    matricule: 'A1',
    lastName: 'Durand',
    firstName: 'Ana',
    unitId: unit.id,
    jobIds: [jobA.id, jobB.id],
  });
  const bob = await people.create({ matricule: 'B2', lastName: 'Bo', jobIds: [jobB.id] });
  const held = (employeeId: number, skillId: number, level: number, date: string) => ({
    employeeId,
    skillId,
    level,
    date,
  });
  await skills.assess({
    entries: [
      held(ana.id, x.id, 2, '2026-03-01'),
      { ...held(ana.id, x.id, 4, '2026-02-01'), source: 'self' },
      {
        ...held(ana.id, y.id, 2, '2025-06-30'),
        source: 'certificate',
        validUntil: '2026-06-30',
      },
      held(bob.id, x.id, 4, '2026-01-01'),
      held(bob.id, z.id, 4, '2026-01-01'),
    ],
  });
  return { ...company, unit, jobA, jobB, x, y, z, ana, bob };
}

const on = '2026-09-01';

test('the worked example comes out of the workspace, person by person', async () => {
  const { gaps, ana, bob } = await seeded();
  expect(await gaps.summary({ on, by: 'person' })).toEqual([
    {
      key: 'A1',
      id: ana.id,
      name: 'Durand Ana',
      requirements: 3,
      met: 0,
      weightedGap: 9,
      weightedRequired: 13,
      readiness: 1 - 9 / 13,
      compliance: 0,
    },
    {
      key: 'B2',
      id: bob.id,
      name: 'Bo',
      requirements: 2,
      met: 2,
      weightedGap: 0,
      weightedRequired: 9,
      readiness: 1,
      compliance: 1,
    },
  ]);
  const [before] = await gaps.summary({ on: '2026-06-01', by: 'person' });
  expect(before).toMatchObject({ key: 'A1', weightedGap: 5, compliance: 1 / 3 });
});

test('each grouping names its groups, largest weighted gap first', async () => {
  const { gaps } = await seeded();
  const say = async (by: (typeof gapGroupings)[number]) =>
    (await gaps.summary({ on, by })).map((one) => [one.key, one.name, one.weightedGap]);
  expect(await say('unit')).toEqual([
    ['Atelier', 'Atelier', 9],
    ['', '—', 0],
  ]);
  expect(await say('job')).toEqual([
    ['Emploi A', 'Emploi A', 7],
    ['Emploi B', 'Emploi B', 5],
  ]);
  expect(await say('skill')).toEqual([
    ['X', 'X', 4],
    ['Y', 'Y', 4],
    ['Z', 'Z', 1],
  ]);
  expect(await say('company')).toEqual([['company', 'company', 9]]);
});

test('open gaps are listed largest first, with what is missing and how many courses help', async () => {
  const { gaps, session, ana, x, y, z } = await seeded();
  await session.write('edit', async (tx) => {
    const course = await tx
      .insertInto('course')
      .values({
        code: 'C',
        title: 'C',
        objective: null,
        modality: 'classroom',
        hours: 7,
        group_min: 1,
        group_max: 8,
        price_per_learner: null,
        price_per_session: null,
        provider: null,
        validity_months: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const raises = (skill_id: number, from_level: number, to_level: number) => ({
      course_id: course.id,
      skill_id,
      from_level,
      to_level,
    });
    // X starts above Ana's level; Y is a refresher she can enter at the level she held.
    await tx
      .insertInto('course_skill')
      .values([raises(x.id, 3, 4), raises(y.id, 2, 2), raises(z.id, 0, 1)])
      .execute();
  });
  const { total, rows } = await gaps.details({ on });
  expect(total).toBe(3);
  expect(rows[0]).toEqual({
    employeeId: ana.id,
    matricule: 'A1',
    name: 'Durand Ana',
    unit: 'Atelier',
    skillId: x.id,
    skill: 'X',
    domain: 'D',
    required: 4,
    criticality: 2,
    current: 2,
    status: 'below',
    gap: 2,
    weighted: 4,
    courses: 0,
  });
  expect(rows.slice(1).map((row) => [row.skill, row.status, row.weighted, row.courses])).toEqual([
    ['Y', 'expired', 4, 1],
    ['Z', 'notAssessed', 1, 1],
  ]);
  const limited = await gaps.details({ on, limit: 1 });
  expect([limited.total, limited.rows.length]).toEqual([3, 1]);
});

test('open gaps narrow by person, unit, skill and job, a job asking its own level', async () => {
  const { gaps, people, unit, jobA, ana, bob, x } = await seeded();
  const skills = async (filter: Parameters<typeof gaps.details>[0]) =>
    (await gaps.details({ on, ...filter })).rows.map(({ skill, required, weighted }) => [
      skill,
      required,
      weighted,
    ]);
  expect(await skills({ employeeId: bob.id })).toEqual([]);
  expect(await skills({ unitId: unit.id, skillId: x.id })).toEqual([['X', 4, 4]]);
  const below = await people.createUnit({ name: 'Îlot', parentId: unit.id });
  await people.update({ ids: [ana.id], patch: { unitId: below.id } });
  expect(await skills({ unitId: unit.id, skillId: x.id })).toEqual([['X', 4, 4]]);
  await people.update({ ids: [ana.id], patch: { unitId: null } });
  expect(await skills({ unitId: unit.id })).toEqual([]);
  await people.update({ ids: [ana.id], patch: { unitId: unit.id } });
  expect(await skills({ jobId: jobA.id })).toEqual([
    ['Y', 2, 4],
    ['X', 3, 3],
  ]);
});

test('what a library job asks counts as soon as somebody holds it', async () => {
  const company = await seeded();
  const { people, gaps, session, bob } = company;
  const { jobId } = await addLibrary(company);
  const weight = async () => (await gaps.summary({ on, by: 'company' }))[0]?.weightedRequired;
  expect(await weight()).toBe(22);
  await people.update({ ids: [bob.id], patch: { jobIds: [...bob.jobIds, jobId] } });
  expect(await weight()).toBe(28);
  await session.undo();
  expect(await weight()).toBe(22);
});

test('an empty workspace has no gaps and answers every grouping', async () => {
  const { gaps } = openCompany();
  for (const by of gapGroupings) {
    const rows = await gaps.summary({ by });
    expect(rows.map(({ readiness, requirements }) => [readiness, requirements])).toEqual(
      by === 'company' ? [[1, 0]] : [],
    );
  }
  expect(await gaps.details({})).toEqual({ total: 0, rows: [] });
});
