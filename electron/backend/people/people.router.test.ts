import { expect, test } from 'vitest';
import { addLibrary, type Company, openCompany } from '../../../tests/helpers/company.ts';

const refusal = (code: string) => expect.objectContaining({ code });

async function seeded() {
  const company = openCompany();
  const { people } = company;
  const paris = await people.createUnit({ name: 'Paris' });
  const lyon = await people.createUnit({ name: 'Lyon', parentId: paris.id });
  const welder = await people.createJob({ name: 'Soudeur', family: 'Atelier' });
  const buyer = await people.createJob({ name: 'Acheteur' });
  const ana = await people.create({
    matricule: 'A1',
    lastName: 'Édouard',
    firstName: 'Ana',
    unitId: paris.id,
    jobIds: [welder.id, buyer.id],
    hourlyCost: 3250,
    fte: 0.8,
  });
  const bob = await people.create({ matricule: 'B2', lastName: 'Martin', managerId: ana.id });
  return { ...company, paris, lyon, welder, buyer, ana, bob };
}

/** Every table a person's work can change, to compare before and after undo. */
async function snapshot({ session }: Pick<Company, 'session'>) {
  const tables = ['unit', 'job', 'employee', 'employee_job', 'skill', 'assessment'] as const;
  return Promise.all(
    tables.map((table) => session.reader.selectFrom(table).selectAll().orderBy('id').execute()),
  );
}

test('an employee comes back as created, with names of unit, jobs and manager', async () => {
  const { people, ana, paris, welder, buyer } = await seeded();
  const list = await people.list();
  expect(list.find(({ id }) => id === ana.id)).toEqual({
    id: ana.id,
    matricule: 'A1',
    lastName: 'Édouard',
    firstName: 'Ana',
    email: null,
    unitId: paris.id,
    unit: 'Paris',
    jobIds: [welder.id, buyer.id],
    jobs: ['Soudeur', 'Acheteur'],
    site: null,
    managerId: null,
    manager: null,
    contract: null,
    category: null,
    sex: null,
    birthDate: null,
    hireDate: null,
    leaveDate: null,
    interviewDate: null,
    fte: 0.8,
    hourlyCost: 3250,
  });
  expect(list.find(({ matricule }) => matricule === 'B2')?.manager).toBe('Édouard Ana');
});

test('people are listed by name as a French reader sorts them', async () => {
  const { people } = await seeded();
  for (const [matricule, lastName, firstName] of [
    ['C3', 'Edmond', ''],
    ['D4', 'Zola', ''],
    ['E5', 'Martin', 'Zoé'],
    ['F6', 'edgar', ''],
  ] as const) {
    await people.create({ matricule, lastName, firstName });
  }
  const names = (await people.list()).map(({ lastName, firstName }) =>
    `${lastName} ${firstName}`.trim(),
  );
  expect(names).toEqual(['edgar', 'Edmond', 'Édouard Ana', 'Martin', 'Martin Zoé', 'Zola']);
});

test('one update changes many people in one step, and undo takes it back whole', async () => {
  const company = await seeded();
  const { people, session, ana, bob, lyon, buyer } = company;
  const before = await snapshot(company);
  const changed = await people.update({
    ids: [ana.id, bob.id],
    patch: { unitId: lyon.id, site: 'Nord', jobIds: [buyer.id] },
  });
  expect(changed.map(({ unit, site, jobs }) => ({ unit, site, jobs }))).toEqual([
    { unit: 'Lyon', site: 'Nord', jobs: ['Acheteur'] },
    { unit: 'Lyon', site: 'Nord', jobs: ['Acheteur'] },
  ]);
  const after = await snapshot(company);
  expect(session.undoable).toBe('updateEmployees');
  await session.undo();
  expect(await snapshot(company)).toEqual(before);
  await session.redo();
  expect(await snapshot(company)).toEqual(after);
});

test('the order of jobs is kept, the main one first', async () => {
  const { people, session, ana, welder, buyer } = await seeded();
  const jobs = async () => (await people.list()).find(({ id }) => id === ana.id)?.jobs;
  await people.update({ ids: [ana.id], patch: { jobIds: [buyer.id, welder.id, buyer.id] } });
  expect(await jobs()).toEqual(['Acheteur', 'Soudeur']);
  const positions = await session.reader
    .selectFrom('employee_job')
    .select(['job_id', 'position'])
    .orderBy('position')
    .execute();
  expect(positions).toEqual([
    { job_id: buyer.id, position: 0 },
    { job_id: welder.id, position: 1 },
  ]);
});

test('null empties a field and a field left out stays', async () => {
  const { people, ana } = await seeded();
  const [changed] = await people.update({ ids: [ana.id], patch: { fte: null } });
  expect(changed).toMatchObject({ fte: null, hourlyCost: 3250, unit: 'Paris' });
});

test('a matricule belongs to one person only', async () => {
  const company = await seeded();
  const { people, ana, bob } = company;
  const before = await snapshot(company);
  await expect(people.create({ matricule: 'A1', lastName: 'X' })).rejects.toEqual(
    refusal('MATRICULE_TAKEN'),
  );
  for (const [ids, matricule] of [
    [[bob.id], 'A1'],
    [[ana.id, bob.id], 'N9'],
    [[ana.id, bob.id], 'A1'],
  ] as const) {
    await expect(people.update({ ids: [...ids], patch: { matricule } })).rejects.toEqual(
      refusal('MATRICULE_TAKEN'),
    );
  }
  expect(await snapshot(company)).toEqual(before);
  const [same] = await people.update({ ids: [ana.id], patch: { matricule: 'A1', site: 'Sud' } });
  expect(same?.site).toBe('Sud');
});

test('nobody can be their own manager, even through others', async () => {
  const company = await seeded();
  const { people, ana, bob } = company;
  const carl = await people.create({ matricule: 'C3', lastName: 'Carl', managerId: bob.id });
  const before = await snapshot(company);
  for (const [id, managerId] of [
    [ana.id, ana.id],
    [ana.id, bob.id],
    [ana.id, carl.id],
  ] as const) {
    await expect(people.update({ ids: [id], patch: { managerId } })).rejects.toEqual(
      refusal('MANAGER_LOOP'),
    );
  }
  expect(await snapshot(company)).toEqual(before);
  const [moved] = await people.update({ ids: [carl.id], patch: { managerId: ana.id } });
  expect(moved?.manager).toBe('Édouard Ana');
});

test('references to what does not exist are refused and leave nothing behind', async () => {
  const company = await seeded();
  const { people, ana } = company;
  const before = await snapshot(company);
  for (const patch of [{ unitId: 999 }, { managerId: 999 }, { jobIds: [999] }]) {
    await expect(people.update({ ids: [ana.id], patch })).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(people.create({ matricule: 'N9', lastName: 'N', ...patch })).rejects.toEqual(
      refusal('NOT_FOUND'),
    );
  }
  await expect(people.update({ ids: [ana.id, 999], patch: { site: 'X' } })).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
  await expect(people.createUnit({ name: 'X', parentId: 999 })).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
  expect(await snapshot(company)).toEqual(before);
});

test('a leave date before the hire date is refused, whichever of the two is given', async () => {
  const { people, ana } = await seeded();
  await people.update({ ids: [ana.id], patch: { hireDate: '2020-05-01' } });
  await expect(
    people.update({ ids: [ana.id], patch: { leaveDate: '2020-04-30' } }),
  ).rejects.toEqual(refusal('DATES_REVERSED'));
  const [last] = await people.update({ ids: [ana.id], patch: { leaveDate: '2020-05-01' } });
  expect(last?.leaveDate).toBe('2020-05-01');
});

test('removing people takes their jobs and assessments with them, and undo brings all back', async () => {
  const company = await seeded();
  const { people, skills, session, ana, bob } = company;
  const skill = await skills.create({ name: 'Soudage' });
  await skills.assess({ entries: [{ employeeId: ana.id, skillId: skill.id, level: 2 }] });
  const before = await snapshot(company);
  expect(await people.remove({ ids: [ana.id, 999] })).toEqual({ removed: 1 });
  expect(await people.list()).toEqual([{ ...bob, managerId: null, manager: null }]);
  expect((await snapshot(company))[5]).toEqual([]);
  await session.undo();
  expect(await snapshot(company)).toEqual(before);
});

test('units and jobs have one name each, whatever the accents and case', async () => {
  const { people } = await seeded();
  await expect(people.createUnit({ name: ' PARÌS ' })).rejects.toEqual(refusal('NAME_TAKEN'));
  await expect(people.createJob({ name: 'soudeur' })).rejects.toEqual(refusal('NAME_TAKEN'));
});

test('headcounts leave out those who are gone or not yet here', async () => {
  const { people, paris, welder } = await seeded();
  const here = { unitId: paris.id, jobIds: [welder.id] };
  await people.create({ matricule: 'G', lastName: 'Gone', ...here, leaveDate: '2001-01-01' });
  await people.create({ matricule: 'H', lastName: 'Hired later', ...here, hireDate: '2190-01-01' });
  const units = await people.units();
  expect(units.map(({ name, headcount }) => [name, headcount])).toEqual([
    ['Lyon', 0],
    ['Paris', 1],
  ]);
  const jobs = await people.jobs();
  expect(jobs.map(({ name, headcount }) => [name, headcount])).toEqual([
    ['Acheteur', 1],
    ['Soudeur', 1],
  ]);
});

test('a library job stays apart until somebody holds it, then it is the company’s with its skills', async () => {
  const company = await seeded();
  const { people, skills, session, bob } = company;
  const { jobId } = await addLibrary(company);
  const names = async () => (await people.jobs()).map(({ name }) => name);
  expect(await names()).not.toContain('Bakers');
  expect(await people.jobs({ library: true })).toContainEqual(
    expect.objectContaining({ name: 'Bakers', library: true, requirements: 1, code: '51-3011.00' }),
  );
  expect(await skills.list()).toEqual([]);
  await people.update({ ids: [bob.id], patch: { jobIds: [jobId] } });
  expect(await names()).toContain('Bakers');
  expect((await skills.list()).map(({ name, library }) => [name, library])).toEqual([
    ['Active Listening', false],
  ]);
  await session.undo();
  expect(await names()).not.toContain('Bakers');
  expect(await skills.list()).toEqual([]);
});

test('creating a job that the library knows takes it from there with what it asks', async () => {
  const company = await seeded();
  const { jobId } = await addLibrary(company);
  const job = await company.people.createJob({ name: 'BAKERS' });
  expect(job).toMatchObject({ id: jobId, library: false, requirements: 1, framework: 'onet' });
});
