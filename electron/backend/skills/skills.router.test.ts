import { expect, test } from 'vitest';
import { cellStatuses, type Matrix } from '#shared/skills/skills.contract.ts';
import { addLibrary, openCompany } from '../../../tests/helpers/company.ts';

const refusal = (code: string, data?: Record<string, unknown>) =>
  expect.objectContaining({ code, ...(data && { data }) });

async function seeded() {
  const company = openCompany();
  const { people, skills } = company;
  const shop = await people.createUnit({ name: 'Atelier' });
  const office = await people.createUnit({ name: 'Bureau' });
  const welder = await people.createJob({ name: 'Soudeur' });
  const clerk = await people.createJob({ name: 'Comptable' });
  const welding = await skills.create({ name: 'Soudage', domain: 'Atelier' });
  const licence = await skills.create({ name: 'CACES', domain: 'Atelier', kind: 'qualification' });
  const books = await skills.create({ name: 'Comptabilité' });
  const ana = await people.create({
    matricule: 'A1',
    lastName: 'Ana',
    unitId: shop.id,
    jobIds: [welder.id],
  });
  const bob = await people.create({
    matricule: 'B2',
    lastName: 'Bob',
    unitId: office.id,
    jobIds: [clerk.id],
  });
  await skills.setRequirement({ jobId: welder.id, skillId: welding.id, level: 3, criticality: 3 });
  await skills.setRequirement({ unitId: shop.id, skillId: licence.id, level: 1, criticality: 2 });
  await skills.setRequirement({ jobId: clerk.id, skillId: books.id, level: 2, criticality: 1 });
  return { ...company, shop, office, welder, clerk, welding, licence, books, ana, bob };
}

function readable({ people, skills, cells }: Matrix) {
  const rows: Record<string, unknown> = {};
  for (let at = 0; at < cells.length; at += 6) {
    const [row, column, level, required, status, flags] = cells.slice(at, at + 6) as number[];
    rows[`${people[row!]!.name} · ${skills[column!]!.name}`] = [
      level,
      required,
      cellStatuses[status!],
      flags,
    ];
  }
  return rows;
}

test('skills are listed by domain and name, those without a domain last', async () => {
  const { skills } = await seeded();
  expect((await skills.list()).map(({ name }) => name)).toEqual([
    'CACES',
    'Soudage',
    'Comptabilité',
  ]);
});

test('a skill keeps the fields a change leaves out, and its name stays its own', async () => {
  const { skills, welding, books } = await seeded();
  const changed = await skills.update({ id: welding.id, patch: { name: 'Soudage TIG' } });
  expect(changed).toEqual({ ...welding, name: 'Soudage TIG' });
  await expect(skills.update({ id: books.id, patch: { name: 'caces' } })).rejects.toEqual(
    refusal('NAME_TAKEN', { name: 'caces' }),
  );
  await expect(skills.create({ name: 'CÂCES' })).rejects.toEqual(refusal('NAME_TAKEN'));
  await expect(skills.update({ id: 999, patch: { name: 'X' } })).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
});

test('creating a skill that the library knows takes it from there with its own description', async () => {
  const company = await seeded();
  const { skillId } = await addLibrary(company);
  const skill = await company.skills.create({ name: 'active listening', domain: 'Relation' });
  expect(skill).toEqual({
    id: skillId,
    name: 'active listening',
    domain: 'Relation',
    description: 'Giving full attention',
    kind: 'skill',
    framework: 'onet',
    code: '2.A.1.b',
    library: false,
  });
});

test('requirements are read by job, by unit, and all together without the library', async () => {
  const company = await seeded();
  const { skills, welder, shop } = company;
  const { jobId } = await addLibrary(company);
  const say = (list: Awaited<ReturnType<typeof skills.requirements>>) =>
    list.map(({ job, unit, skill, level, criticality }) => [job, unit, skill, level, criticality]);
  const welding = ['Soudeur', null, 'Soudage', 3, 3];
  const licence = [null, 'Atelier', 'CACES', 1, 2];
  expect(say(await skills.requirements({ jobId: welder.id }))).toEqual([welding]);
  expect(say(await skills.requirements({ unitId: shop.id }))).toEqual([licence]);
  expect(say(await skills.requirements())).toEqual([
    licence,
    ['Comptable', null, 'Comptabilité', 2, 1],
    welding,
  ]);
  const [published] = await skills.requirements({ jobId });
  expect(published).toMatchObject({
    job: 'Bakers',
    publishedLevel: 2.88,
    publishedImportance: 3.1,
  });
});

test('a requirement is changed in place, removed by level 0, and brought back by undo', async () => {
  const { skills, session, welder, welding } = await seeded();
  const asked = { jobId: welder.id, skillId: welding.id };
  const levels = async () =>
    (await skills.requirements({ jobId: welder.id })).map(({ level, criticality }) => [
      level,
      criticality,
    ]);
  await skills.setRequirement({ ...asked, level: 4, criticality: 1 });
  expect(await levels()).toEqual([[4, 1]]);
  await skills.setRequirement({ ...asked, level: 0, criticality: 1 });
  expect(await levels()).toEqual([]);
  await session.undo();
  expect(await levels()).toEqual([[4, 1]]);
  await session.undo();
  expect(await levels()).toEqual([[3, 3]]);
});

test('correcting a converted requirement keeps the level its framework published', async () => {
  const company = await seeded();
  const { jobId, skillId } = await addLibrary(company);
  await company.skills.setRequirement({ jobId, skillId, level: 2, criticality: 3 });
  expect(await company.skills.requirements({ jobId })).toEqual([
    expect.objectContaining({ level: 2, criticality: 3, publishedLevel: 2.88 }),
  ]);
  expect((await company.skills.list()).some(({ id }) => id === skillId)).toBe(false);
});

test('a requirement needs one asker, known things and a level of the scale', async () => {
  const { skills, welder, shop, welding } = await seeded();
  const base = { skillId: welding.id, level: 2, criticality: 1 as const };
  for (const [input, code] of [
    [{ ...base }, 'INVALID'],
    [{ ...base, jobId: welder.id, unitId: shop.id }, 'INVALID'],
    [{ ...base, jobId: 999 }, 'NOT_FOUND'],
    [{ ...base, unitId: 999 }, 'NOT_FOUND'],
    [{ ...base, unitId: shop.id, skillId: 999 }, 'NOT_FOUND'],
    [{ ...base, unitId: shop.id, level: 5 }, 'LEVEL_OFF_SCALE'],
  ] as const) {
    await expect(skills.setRequirement(input)).rejects.toEqual(refusal(code));
  }
});

test('assessments add to the history without overwriting it, strongest and latest first', async () => {
  const { skills, session, ana, welding } = await seeded();
  const cell = { employeeId: ana.id, skillId: welding.id };
  await skills.assess({
    entries: [
      { ...cell, level: 1, date: '2026-01-01', source: 'self' },
      { ...cell, level: 2, date: '2026-01-01', source: 'certificate', validUntil: '2027-01-01' },
      { ...cell, level: 3, date: '2026-02-01' },
    ],
  });
  await skills.assess({ entries: [{ ...cell, level: 2, date: '2026-02-01' }] });
  const history = await skills.history(cell);
  expect(history.map(({ level, source, date }) => [level, source, date])).toEqual([
    [2, 'manager', '2026-02-01'],
    [3, 'manager', '2026-02-01'],
    [2, 'certificate', '2026-01-01'],
    [1, 'self', '2026-01-01'],
  ]);
  expect(history[2]?.validUntil).toBe('2027-01-01');
  await session.undo();
  await session.undo();
  expect(await skills.history(cell)).toEqual([]);
});

test('a manager’s assessment is in the manager’s name unless another is given; other sources have none by default', async () => {
  const { skills, people, ana, bob, welding } = await seeded();
  await people.update({ ids: [ana.id], patch: { managerId: bob.id } });
  const cell = { employeeId: ana.id, skillId: welding.id, level: 2 };
  await skills.assess({
    entries: [
      { ...cell, date: '2026-01-01' },
      { ...cell, date: '2026-01-02', assessor: ' Chef d’atelier ' },
      { ...cell, date: '2026-01-03', assessor: null },
      { ...cell, date: '2026-01-04', source: 'test' },
    ],
  });
  expect((await skills.history(cell)).map(({ assessor }) => assessor)).toEqual([
    null,
    null,
    'Chef d’atelier',
    'Bob',
  ]);
});

test('what prevails over a level entered is told: a stronger source the same day, or a later day', async () => {
  const { skills, ana, welding, books } = await seeded();
  const cell = { employeeId: ana.id, skillId: welding.id };
  const certificate = { ...cell, level: 2, date: '2026-03-01', source: 'certificate' as const };
  const say = async (entry: object) =>
    (await skills.assess({ entries: [{ ...cell, level: 3, ...entry }] })).prevailing;
  expect((await skills.assess({ entries: [certificate] })).prevailing).toEqual([]);
  expect(await say({ date: '2026-03-01' })).toEqual([certificate]);
  expect(await say({ date: '2026-02-01', source: 'certificate' })).toEqual([certificate]);
  expect(await say({ date: '2026-03-01', skillId: books.id })).toEqual([]);
  expect(await say({ date: '2026-03-02', source: 'self' })).toEqual([]);
});

test('one bad entry refuses the whole batch and says which', async () => {
  const { skills, ana, welding, licence } = await seeded();
  const good = { employeeId: ana.id, skillId: welding.id, level: 2, date: '2026-01-01' };
  for (const [bad, error] of [
    [{ ...good, level: 5 }, refusal('LEVEL_OFF_SCALE', { level: 5, top: 4, name: 'Soudage' })],
    [
      { ...good, skillId: licence.id, validUntil: '2025-12-31' },
      refusal('DATES_REVERSED', { name: 'CACES', from: '2026-01-01', to: '2025-12-31' }),
    ],
    [{ ...good, employeeId: 999 }, refusal('NOT_FOUND')],
    [{ ...good, skillId: 999 }, refusal('NOT_FOUND')],
  ] as const) {
    await expect(skills.assess({ entries: [good, bad] })).rejects.toEqual(error);
  }
  expect(await skills.history(good)).toEqual([]);
});

test('assessing somebody on a library skill makes it the company’s', async () => {
  const company = await seeded();
  const { skillId } = await addLibrary(company);
  await company.skills.assess({ entries: [{ employeeId: company.ana.id, skillId, level: 1 }] });
  expect((await company.skills.list()).some(({ id }) => id === skillId)).toBe(true);
});

test('the matrix shows what is asked and what is held, each cell with its status', async () => {
  const { skills, ana, bob, welding, licence, books } = await seeded();
  await skills.assess({
    entries: [
      { employeeId: ana.id, skillId: welding.id, level: 2, date: '2024-08-31' },
      {
        employeeId: ana.id,
        skillId: licence.id,
        level: 1,
        date: '2026-01-01',
        validUntil: '2026-11-30',
      },
      { employeeId: bob.id, skillId: books.id, level: 4, date: '2024-09-01' },
      { employeeId: bob.id, skillId: welding.id, level: 1, date: '2026-01-01' },
    ],
  });
  const matrix = await skills.matrix({ on: '2026-09-01' });
  expect(matrix.skills.map(({ name }) => name)).toEqual(['CACES', 'Soudage', 'Comptabilité']);
  expect(matrix.people.map(({ name, unit, jobs }) => [name, unit, jobs])).toEqual([
    ['Ana', 'Atelier', ['Soudeur']],
    ['Bob', 'Bureau', ['Comptable']],
  ]);
  expect(readable(matrix)).toEqual({
    'Ana · Soudage': [2, 3, 'below', 1],
    'Ana · CACES': [1, 1, 'met', 2],
    'Bob · Comptabilité': [4, 2, 'above', 0],
    'Bob · Soudage': [1, 0, 'none', 0],
  });
  expect(readable(await skills.matrix({ on: '2026-12-01' }))['Ana · CACES']).toEqual([
    0,
    1,
    'expired',
    0,
  ]);
  expect(readable(await skills.matrix({ on: '2023-01-01' }))['Ana · Soudage']).toEqual([
    -1,
    3,
    'notAssessed',
    0,
  ]);
});

test('the matrix narrows by unit, job, employee and domain', async () => {
  const { skills, people, shop, clerk, ana, bob } = await seeded();
  const view = async (filter: Parameters<typeof skills.matrix>[0]) => {
    const matrix = await skills.matrix({ on: '2026-09-01', ...filter });
    return [matrix.people.map(({ name }) => name), matrix.skills.map(({ name }) => name)];
  };
  expect(await view({ unitId: shop.id })).toEqual([['Ana'], ['CACES', 'Soudage']]);
  const below = await people.createUnit({ name: 'Îlot', parentId: shop.id });
  await people.update({ ids: [bob.id], patch: { unitId: below.id } });
  expect((await view({ unitId: shop.id }))[0]).toEqual(['Ana', 'Bob']);
  expect((await view({ unitId: below.id }))[0]).toEqual(['Bob']);
  // The shop asks the CACES of the units below it too.
  expect(await view({ jobId: clerk.id })).toEqual([['Bob'], ['CACES', 'Comptabilité']]);
  expect(await view({ domain: 'Atelier' })).toEqual([
    ['Ana', 'Bob'],
    ['CACES', 'Soudage'],
  ]);
  expect(await view({ domain: '' })).toEqual([['Ana', 'Bob'], ['Comptabilité']]);
  await people.update({ ids: [bob.id], patch: { leaveDate: '2026-01-01' } });
  expect((await view({}))[0]).toEqual(['Ana']);
  expect((await view({ employeeId: bob.id }))[0]).toEqual(['Bob']);
  expect((await view({ employeeId: ana.id }))[1]).toEqual(['CACES', 'Soudage']);
});

test('the matrix follows every write, undo included', async () => {
  const { skills, session, ana, welding } = await seeded();
  const level = async () => (readable(await skills.matrix({}))['Ana · Soudage'] as number[])[0];
  expect(await level()).toBe(-1);
  await skills.assess({ entries: [{ employeeId: ana.id, skillId: welding.id, level: 3 }] });
  expect(await level()).toBe(3);
  await session.undo();
  expect(await level()).toBe(-1);
});

test('the list of the company’s skills says who asks each and how many people were assessed on it', async () => {
  const company = await seeded();
  const { skills, welder, shop, welding, ana, bob } = company;
  await addLibrary(company);
  await skills.setRequirement({ unitId: shop.id, skillId: welding.id, level: 2, criticality: 1 });
  await skills.assess({
    entries: [
      { employeeId: ana.id, skillId: welding.id, level: 1, date: '2025-01-02' },
      { employeeId: ana.id, skillId: welding.id, level: 2, date: '2025-02-02' },
      { employeeId: bob.id, skillId: welding.id, level: 1, date: '2025-02-02' },
    ],
  });
  const listed = await skills.company();
  expect(
    listed.map(({ name, askers, people, assessments }) => [name, askers, people, assessments]),
  ).toEqual([
    ['CACES', 1, 0, 0],
    ['Soudage', 2, 2, 3],
    ['Comptabilité', 1, 0, 0],
  ]);
  expect(await skills.requirements({ jobId: welder.id })).toHaveLength(1);
});

test('several skills are filed and become qualifications at once, undone at once', async () => {
  const { skills, session, welding, books } = await seeded();
  const said = async () =>
    (await skills.company()).map(({ name, nameEn, domain, kind }) => [name, nameEn, domain, kind]);
  await skills.update({ id: books.id, patch: { nameEn: 'Bookkeeping' } });
  const before = await said();
  await skills.fileMany({
    ids: [welding.id, books.id],
    patch: { domain: 'Métier', kind: 'qualification' },
  });
  expect(await said()).toEqual([
    ['CACES', null, 'Atelier', 'qualification'],
    ['Comptabilité', 'Bookkeeping', 'Métier', 'qualification'],
    ['Soudage', null, 'Métier', 'qualification'],
  ]);
  await session.undo();
  expect(await said()).toEqual(before);
  await skills.fileMany({ ids: [welding.id], patch: { domain: '' } });
  expect((await skills.company()).at(-1)).toMatchObject({ name: 'Soudage', domain: null });
  await expect(skills.fileMany({ ids: [welding.id, 999], patch: { domain: 'X' } })).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
});
