import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addLibrary, type Company, openCompany } from '../../../tests/helpers/company.ts';
import { jobReferences, unitReferences } from './organisation-references.ts';

const refusal = (code: string, data?: Record<string, string | number>) =>
  expect.objectContaining({ code, ...(data && { data }) });

/** Every table of the schema as it stands, the count of writes left out. */
async function everything({ session }: Pick<Company, 'session'>) {
  const names = session.raw
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'meta'")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    names.map((name) => [name, session.raw.prepare(`SELECT * FROM ${name} ORDER BY id`).all()]),
  );
}

/** Undoes the last step and expects all tables as they were; then redoes it and expects what it had made. */
async function expectUndone(company: Pick<Company, 'session'>, before: unknown) {
  const after = await everything(company);
  await company.session.undo();
  expect(await everything(company)).toEqual(before);
  await company.session.redo();
  expect(await everything(company)).toEqual(after);
}

const rows = <T>(company: Pick<Company, 'session'>, query: string) =>
  company.session.raw.prepare(query).all() as T[];

/** Production (1) over Atelier (2) over Îlot (3), and Ateliers (4), each with something in every table that names units. */
async function seeded() {
  const company = openCompany();
  const { people } = company;
  const production = await people.createUnit({ name: 'Production' });
  const workshop = await people.createUnit({ name: 'Atelier', parentId: production.id });
  const cell = await people.createUnit({ name: 'Îlot', parentId: workshop.id });
  const twin = await people.createUnit({ name: 'Ateliers' });
  const welder = await people.createJob({ name: 'Soudeur', family: 'Fabrication' });
  const weldress = await people.createJob({ name: 'Soudeuse' });
  await company.session.write('edit', async (tx) => {
    await sql`INSERT INTO skill (id, name, folded) VALUES (1, 'Soudage', 'soudage'), (2, 'Plans', 'plans'),
      (3, 'Anglais', 'anglais')`.execute(tx);
    await sql`INSERT INTO employee (id, matricule, last_name, first_name, unit_id, leave_date) VALUES
      (1, 'A1', 'Un', '', 2, NULL), (2, 'A2', 'Deux', '', 4, NULL), (3, 'A3', 'Trois', '', 4, '2020-01-31')`.execute(
      tx,
    );
    await sql`INSERT INTO employee_job (employee_id, job_id, position) VALUES (1, 1, 0), (2, 2, 0), (2, 1, 1), (3, 2, 0)`.execute(
      tx,
    );
    await sql`INSERT INTO requirement (unit_id, skill_id, level, criticality) VALUES
      (2, 1, 2, 3), (4, 1, 3, 1), (2, 2, 3, 1), (4, 2, 3, 2), (4, 3, 1, 1)`.execute(tx);
    await sql`INSERT INTO requirement (job_id, skill_id, level, criticality) VALUES
      (1, 1, 3, 1), (2, 1, 3, 2), (1, 2, 2, 2), (2, 3, 1, 1)`.execute(tx);
    await sql`INSERT INTO count_rule (unit_id, skill_id, level, minimum) VALUES
      (2, 1, 3, 2), (4, 1, 3, 4), (4, 2, 2, 1), (NULL, 2, 1, 9)`.execute(tx);
    await sql`INSERT INTO campaign (name, opens_on, closes_on, unit_id) VALUES ('Automne', '2026-09-01', '2026-10-01', 4)`.execute(
      tx,
    );
    await sql`INSERT INTO plan (id, year, name, created_on) VALUES (1, 2027, 'Plan 2027', '2026-01-01')`.execute(
      tx,
    );
    await sql`INSERT INTO envelope (plan_id, unit_id, kind, amount, additional) VALUES
      (1, 2, NULL, 10000, 0), (1, 4, NULL, 2500, 0), (1, 4, 'travel', 300, 0), (1, 4, NULL, 700, 1), (1, NULL, NULL, 90000, 0)`.execute(
      tx,
    );
    await sql`INSERT INTO envelope_change (plan_id, at, kind_of, unit_id, after, who, reason)
      VALUES (1, '2026-01-02T00:00:00.000Z', 'set', 4, 2500, '', '')`.execute(tx);
    await sql`INSERT INTO need (year, title, origin, priority, unit_id, created_on)
      VALUES (2027, 'Braser', 'request', 2, 4, '2026-01-01')`.execute(tx);
  });
  return { ...company, production, workshop, cell, twin, welder, weldress };
}

test('every column of the schema that names a unit or a job is moved by a merge', async () => {
  const { session } = openCompany();
  const tables = session.raw
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all() as string[];
  const naming = (target: string) =>
    tables
      .flatMap((table) =>
        (session.raw.pragma(`foreign_key_list(${table})`) as { table: string; from: string }[])
          .filter((key) => key.table === target)
          .map(({ from }) => `${table}.${from}`),
      )
      .sort();
  const known = (references: Record<string, { table: string; column: string }>) =>
    Object.values(references)
      .map(({ table, column }) => `${table}.${column}`)
      .sort();
  expect(known(unitReferences)).toEqual(naming('unit'));
  expect(known(jobReferences)).toEqual(naming('job'));
});

test('a unit is renamed, another’s name is refused whatever its accents, and its own in other letters is not', async () => {
  const company = await seeded();
  const { people, workshop } = company;
  const before = await everything(company);
  await people.renameUnit({ id: workshop.id, name: 'Atelier de soudure' });
  expect((await people.list()).find(({ id }) => id === 1)!.unit).toBe('Atelier de soudure');
  expect(company.session.undoable).toBe('renameUnit');
  await expectUndone(company, before);
  await people.renameUnit({ id: workshop.id, name: 'ATELIER DE SOUDURE' });
  await expect(people.renameUnit({ id: workshop.id, name: 'ilot' })).rejects.toEqual(
    refusal('NAME_TAKEN_MERGE', { name: 'ilot' }),
  );
  await expect(people.renameUnit({ id: 999, name: 'X' })).rejects.toEqual(refusal('NOT_FOUND'));
});

test('units move under another and to the top in one step, never under themselves or what is below them', async () => {
  const company = await seeded();
  const { people, production, workshop, cell, twin } = company;
  const before = await everything(company);
  await people.moveUnits({ ids: [cell.id, twin.id], parentId: production.id });
  const places = async () =>
    Object.fromEntries((await people.units()).map(({ name, parentId }) => [name, parentId]));
  expect(await places()).toEqual({
    Production: null,
    Atelier: production.id,
    Îlot: production.id,
    Ateliers: production.id,
  });
  await expectUndone(company, before);
  await people.moveUnits({ ids: [cell.id], parentId: null });
  expect((await places()).Îlot).toBeNull();
  await company.session.undo();
  await company.session.undo();
  await expect(
    people.moveUnits({ ids: [twin.id, production.id], parentId: cell.id }),
  ).rejects.toEqual(refusal('UNIT_LOOP', { name: 'Production' }));
  await expect(people.moveUnits({ ids: [workshop.id], parentId: workshop.id })).rejects.toEqual(
    refusal('UNIT_LOOP', { name: 'Atelier' }),
  );
  await expect(people.moveUnits({ ids: [cell.id], parentId: 999 })).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
  expect(await everything(company)).toEqual(before);
});

test('a merge says what moves and what clashes, loses no row, and is undone as one step', async () => {
  const company = await seeded();
  const { people, workshop, cell, twin } = company;
  await people.moveUnits({ ids: [cell.id], parentId: twin.id });
  const before = await everything(company);
  const merging = { keep: workshop.id, remove: twin.id };
  const said = {
    moves: {
      ...{ employees: 2, units: 1, requirements: 3, countRules: 2 },
      ...{ envelopes: 3, envelopeChanges: 1, needs: 1, campaigns: 1 },
    },
    requirements: [
      { skill: 'Plans', level: 3, criticality: 2 },
      { skill: 'Soudage', level: 3, criticality: 1 },
    ],
    countRules: [{ skill: 'Soudage', level: 3, minimum: 4 }],
    envelopes: [{ plan: 'Plan 2027', year: 2027, kind: null, amount: 12500 }],
  };
  expect(await people.unitMerge(merging)).toEqual(said);
  expect(await everything(company)).toEqual(before);
  expect(await people.mergeUnits(merging)).toEqual(said);

  const { keep, remove } = merging;
  expect(rows(company, `SELECT id FROM unit WHERE id = ${remove}`)).toEqual([]);
  expect(rows(company, 'SELECT id, unit_id AS unit FROM employee')).toEqual([
    { id: 1, unit: keep },
    { id: 2, unit: keep },
    { id: 3, unit: keep },
  ]);
  expect(rows(company, `SELECT parent_id AS above FROM unit WHERE id = ${cell.id}`)).toEqual([
    { above: keep },
  ]);
  expect(
    rows(
      company,
      `SELECT skill_id AS skill, level, criticality, unit_id AS unit FROM requirement
      WHERE unit_id IS NOT NULL ORDER BY skill_id`,
    ),
  ).toEqual([
    { skill: 1, level: 3, criticality: 1, unit: keep },
    { skill: 2, level: 3, criticality: 2, unit: keep },
    { skill: 3, level: 1, criticality: 1, unit: keep },
  ]);
  expect(
    rows(
      company,
      'SELECT unit_id AS unit, skill_id AS skill, minimum FROM count_rule ORDER BY 2, 3',
    ),
  ).toEqual([
    { unit: keep, skill: 1, minimum: 4 },
    { unit: keep, skill: 2, minimum: 1 },
    { unit: null, skill: 2, minimum: 9 },
  ]);
  // 25 € join 100 €; the other kind and the additional budget stay apart; the company's is untouched.
  expect(
    rows(company, 'SELECT unit_id AS unit, kind, amount, additional FROM envelope ORDER BY amount'),
  ).toEqual([
    { unit: keep, kind: 'travel', amount: 300, additional: 0 },
    { unit: keep, kind: null, amount: 700, additional: 1 },
    { unit: keep, kind: null, amount: 12500, additional: 0 },
    { unit: null, kind: null, amount: 90000, additional: 0 },
  ]);
  expect(
    rows(company, 'SELECT unit_id AS unit, before, after, reason FROM envelope_change ORDER BY id'),
  ).toEqual([
    { unit: keep, before: null, after: 2500, reason: '' },
    { unit: keep, before: 10000, after: 12500, reason: 'Fusion du service «\u00a0Ateliers\u00a0»' },
  ]);
  expect(
    rows(company, 'SELECT unit_id AS unit FROM campaign UNION ALL SELECT unit_id FROM need'),
  ).toEqual([{ unit: keep }, { unit: keep }]);
  expect(company.session.undoable).toBe('mergeUnits');
  await expectUndone(company, before);
});

test('a unit merged into one below it leaves its place to it', async () => {
  const company = await seeded();
  const { people, production, workshop, cell } = company;
  const before = await everything(company);
  await people.mergeUnits({ keep: cell.id, remove: production.id });
  expect(rows(company, 'SELECT id, parent_id AS above FROM unit ORDER BY id')).toEqual([
    { id: workshop.id, above: cell.id },
    { id: cell.id, above: null },
    { id: company.twin.id, above: null },
  ]);
  await expectUndone(company, before);
});

test('a unit is merged neither with itself nor with one that is gone', async () => {
  const { people, workshop } = await seeded();
  await expect(people.mergeUnits({ keep: workshop.id, remove: workshop.id })).rejects.toEqual(
    refusal('INVALID'),
  );
  await expect(people.unitMerge({ keep: workshop.id, remove: 999 })).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
});

test.each([
  ['employee', 'employees', 3],
  ['requirement', 'requirements', 5],
  ['count_rule', 'countRules', 2],
  ['envelope', 'envelopes', 4],
  ['envelope_change', 'envelopeChanges', 1],
  ['need', 'needs', 1],
  ['campaign', 'campaigns', 1],
] as const)('a unit is not removed while a row of %s names it', async (table, use, count) => {
  const company = await seeded();
  const { people, session } = company;
  const { id } = await people.createUnit({ name: 'Vide' });
  // Of a skill or plan both units speak of, one row is enough to move.
  await session.write('edit', async (tx) => {
    const ids = sql`SELECT min(id) FROM ${sql.table(table)} WHERE unit_id IS NOT NULL GROUP BY ${
      table === 'requirement' || table === 'count_rule' ? sql`skill_id` : sql`id`
    }`;
    await sql`UPDATE ${sql.table(table)} SET unit_id = ${id} WHERE id IN (${ids})`.execute(tx);
  });
  const moved = rows<{ n: number }>(
    company,
    `SELECT count(*) AS n FROM ${table} WHERE unit_id = ${id}`,
  );
  expect(moved[0]!.n).toBeGreaterThan(0);
  expect(moved[0]!.n).toBeLessThanOrEqual(count);
  const before = await everything(company);
  await expect(people.removeUnits({ ids: [id] })).rejects.toEqual(
    refusal('UNIT_IN_USE', { name: 'Vide', use, count: moved[0]!.n }),
  );
  expect(await everything(company)).toEqual(before);
});

test('empty units are removed with those below them, and one with a unit below it is not', async () => {
  const company = await seeded();
  const { people, production, workshop } = company;
  const top = await people.createUnit({ name: 'Vide' });
  const below = await people.createUnit({ name: 'Vide aussi', parentId: top.id });
  const before = await everything(company);
  await expect(people.removeUnits({ ids: [top.id] })).rejects.toEqual(
    refusal('UNIT_IN_USE', { name: 'Vide', use: 'units', count: 1 }),
  );
  await expect(people.removeUnits({ ids: [below.id, production.id] })).rejects.toEqual(
    refusal('UNIT_IN_USE', { name: 'Production', use: 'units', count: 1 }),
  );
  expect(await people.removeUnits({ ids: [top.id, below.id] })).toEqual({ removed: 2 });
  expect(rows(company, `SELECT id FROM unit WHERE name LIKE 'Vide%'`)).toEqual([]);
  expect((await people.units()).some(({ id }) => id === workshop.id)).toBe(true);
  await expectUndone(company, before);
});

test('a job is renamed and filed; names of other jobs, the company’s and a framework’s, are refused', async () => {
  const company = await seeded();
  const { people, welder } = company;
  await addLibrary(company);
  const before = await everything(company);
  await people.updateJob({ id: welder.id, patch: { name: 'Soudeur TIG', family: '' } });
  expect((await people.jobs()).find(({ id }) => id === welder.id)).toMatchObject({
    name: 'Soudeur TIG',
    family: null,
  });
  await expectUndone(company, before);
  await expect(people.updateJob({ id: welder.id, patch: { name: 'SOUDEUSE' } })).rejects.toEqual(
    refusal('NAME_TAKEN_MERGE', { name: 'SOUDEUSE' }),
  );
  await expect(people.updateJob({ id: welder.id, patch: { name: 'bakers' } })).rejects.toEqual(
    refusal('JOB_IN_FRAMEWORK', { name: 'bakers' }),
  );
});

test('jobs are merged: holders keep the place it had, and of what both ask the higher stays', async () => {
  const company = await seeded();
  const { people, welder, weldress } = company;
  const before = await everything(company);
  const merging = { keep: welder.id, remove: weldress.id };
  const said = {
    moves: { employees: 2, requirements: 2, links: 0 },
    holdBoth: 1,
    requirements: [{ skill: 'Soudage', level: 3, criticality: 2 }],
    otherFamily: null,
    backToFramework: false,
  };
  expect(await people.jobMerge(merging)).toEqual(said);
  expect(await people.mergeJobs(merging)).toEqual(said);
  expect(
    rows(
      company,
      'SELECT employee_id AS who, job_id AS job, position FROM employee_job ORDER BY 1',
    ),
  ).toEqual([
    { who: 1, job: welder.id, position: 0 },
    { who: 2, job: welder.id, position: 0 },
    { who: 3, job: welder.id, position: 0 },
  ]);
  expect(
    rows(
      company,
      `SELECT skill_id AS skill, level, criticality FROM requirement WHERE job_id = ${welder.id} ORDER BY 1`,
    ),
  ).toEqual([
    { skill: 1, level: 3, criticality: 2 },
    { skill: 2, level: 2, criticality: 2 },
    { skill: 3, level: 1, criticality: 1 },
  ]);
  expect(
    (await people.jobs()).map(({ name, family, headcount }) => [name, family, headcount]),
  ).toEqual([['Soudeur', 'Fabrication', 2]]);
  await expectUndone(company, before);
  await company.session.undo();
  await people.updateJob({ id: weldress.id, patch: { family: 'Chantier' } });
  expect((await people.jobMerge(merging)).otherFamily).toBe('Chantier');
});

test('a published job merged into another goes back to its framework, and the kept one corresponds to it', async () => {
  const company = await seeded();
  const { people, session, welder } = company;
  const { jobId, skillId } = await addLibrary(company);
  await expect(people.mergeJobs({ keep: welder.id, remove: jobId })).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
  await people.update({ ids: [1], patch: { jobIds: [jobId] } });
  const before = await everything(company);
  expect(await people.mergeJobs({ keep: welder.id, remove: jobId })).toMatchObject({
    backToFramework: true,
  });
  expect(rows(company, `SELECT library FROM job WHERE id = ${jobId}`)).toEqual([{ library: 1 }]);
  expect(rows(company, `SELECT linked_job_id AS linked FROM job WHERE id = ${welder.id}`)).toEqual([
    { linked: jobId },
  ]);
  expect(
    rows(
      company,
      `SELECT job_id AS job FROM requirement WHERE skill_id = ${skillId} ORDER BY job_id`,
    ),
  ).toEqual([{ job: welder.id }, { job: jobId }]);
  expect((await people.list()).find(({ id }) => id === 1)!.jobs).toEqual(['Soudeur']);
  await expectUndone(company, before);
  expect(session.undoable).toBe('mergeJobs');
});

test('jobs nobody ever held are removed with what they ask; held ones stay, and published ones return to their framework', async () => {
  const company = await seeded();
  const { people, welder, weldress } = company;
  const { jobId } = await addLibrary(company);
  const { id } = await people.createJob({ name: 'Bakers' });
  expect(id).toBe(jobId);
  const lone = await people.createJob({ name: 'Tourneur' });
  await company.skills.setRequirement({ jobId: lone.id, skillId: 1, level: 2, criticality: 1 });
  const before = await everything(company);
  await expect(people.removeJobs({ ids: [lone.id, weldress.id] })).rejects.toEqual(
    refusal('JOB_HELD', { name: 'Soudeuse', count: 2 }),
  );
  expect(await everything(company)).toEqual(before);
  expect(await people.removeJobs({ ids: [lone.id, jobId] })).toEqual({ removed: 2 });
  expect((await people.jobs()).map((job) => job.id)).toEqual([welder.id, weldress.id]);
  expect(rows(company, `SELECT library FROM job WHERE id = ${jobId}`)).toEqual([{ library: 1 }]);
  expect(rows(company, `SELECT id FROM requirement WHERE job_id = ${lone.id}`)).toEqual([]);
  await expectUndone(company, before);
});
