import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { csv, importing } from '../../../tests/helpers/importing.ts';
import { fillSmallCompany } from '../../../tests/helpers/small-company.ts';
import { temporaryFolder } from '../../../tests/helpers/workspace.ts';
import { Backend } from '../backend.ts';
import { peopleRouter } from '../people/people.router.ts';
import { Session } from '../session.ts';
import { skillsRouter } from '../skills/skills.router.ts';
import { frameworksRouter } from './frameworks.router.ts';

const router = { frameworks: frameworksRouter, people: peopleRouter, skills: skillsRouter };

const uri = (n: number) => `http://data.europa.eu/esco/skill/${n}`;
const skillsHead = ['conceptType', 'conceptUri', 'skillType', 'preferredLabel', 'altLabels'];
const concept = (n: number, label: string, alternatives = '') => [
  ...['KnowledgeSkillCompetence', uri(n), 'knowledge', label, alternatives],
];

const french = [
  concept(1, 'gérer une équipe', 'encadrer du personnel\ndiriger des gens'),
  concept(2, 'équipement de soudage'),
  concept(3, 'souder à l’arc'),
  concept(4, 'lire un plan de la machine'),
];
const english = [
  concept(1, 'manage a team', 'lead people'),
  concept(2, 'welding equipment of the shop'),
  concept(3, 'arc welding for the shop'),
  concept(4, 'read a plan'),
];

let seed: { folder: string; path: string };

/** The small company beside a small ESCO, and a ROME job that asks two items: imported once, copied for each test. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-frameworks-'));
  seed = { folder, path: join(folder, 'seed.relais') };
  const backend = new Backend({ dataFolder: folder, temporaryFolder: folder, language: 'fr' });
  backend.adopt(Session.create(seed.path));
  await fillSmallCompany(backend);
  const framework = importer(backend);
  await framework([skillsHead, ...french], 'skills_fr.csv');
  await framework([skillsHead, ...english]);
  await framework([
    ['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels'],
    [
      'Occupation',
      'http://data.europa.eu/esco/occupation/1',
      '7212',
      'soudeur/soudeuse',
      'braseur',
    ],
  ]);
  await framework([
    ['code_rome', 'libelle_rome'],
    ['H2913', 'Soudage manuel'],
  ]);
  const knowledge = [
    ['code_ogr', 'libelle_competence', 'libelle_type_competence'],
    ['100', 'Techniques de soudage', 'SAVOIRS THEORIQUES'],
    ['101', 'Lecture de plan', 'SAVOIRS THEORIQUES'],
  ];
  await framework(knowledge, 'unix_referentiel_competence_v347_utf8.csv');
  await framework([
    ['code_rome', 'code_ogr'],
    ['H2913', '100'],
    ['H2913', '101'],
  ]);
  await backend.close();
});

afterAll(() => rmSync(seed.folder, { recursive: true, force: true }));

function importer(backend: Backend) {
  const { apply } = importing(backend);
  return async (rows: readonly (readonly unknown[])[], name?: string) =>
    expect(await apply('framework', csv(rows, name))).toMatchObject({ rejected: 0, applied: true });
}

async function seeded() {
  const folder = temporaryFolder();
  const path = join(folder, 'test.relais');
  copyFileSync(seed.path, path);
  const backend = new Backend({ dataFolder: folder, temporaryFolder: folder, language: 'fr' });
  backend.adopt(Session.open(path, () => {}));
  onTestFinished(() => backend.close());
  const api = createRouterClient(router, { context: { backend } });
  const { preview } = importing(backend);
  const find = async (text: string) => (await api.frameworks.search({ text })).hits[0]!;
  return { backend, api, find, framework: importer(backend), preview };
}

const refusal = (code: string) => expect.objectContaining({ code });

test('the frameworks that stand are listed with their counts, shelves and files', async () => {
  const { api } = await seeded();
  const [esco, rome, ...others] = await api.frameworks.list();
  expect(others).toEqual([]);
  expect(esco).toMatchObject({
    framework: 'esco',
    skills: 4,
    jobs: 1,
    requirements: 0,
    ownedSkills: 0,
  });
  expect(rome).toMatchObject({ framework: 'rome', skills: 2, jobs: 1, requirements: 2 });
  expect(rome!.releases.map(({ part, fileName }) => [part, fileName])).toContainEqual([
    'romeSkills',
    'unix_referentiel_competence_v347_utf8.csv',
  ]);
  expect(await api.frameworks.groups({ framework: 'esco', kind: 'job' })).toEqual([
    { key: '7', items: 1 },
  ]);
  expect(await api.frameworks.groups({ framework: 'rome', kind: 'skill' })).toEqual([
    { key: 'Savoirs theoriques', items: 2 },
  ]);
  const shelf = { framework: 'rome', kind: 'job', group: 'H' } as const;
  expect(await api.frameworks.browse(shelf)).toMatchObject({
    total: 1,
    items: [{ name: 'Soudage manuel', code: 'H2913', owned: false }],
  });
});

test('one skill answers to its names in both languages and to its other names', async () => {
  const { api, find } = await seeded();
  expect(await find('GERER UNE EQUI')).toMatchObject({ name: 'gérer une équipe', matched: null });
  expect(await find('manage a team')).toMatchObject({ nameEn: 'manage a team', matched: null });
  expect(await find('lead')).toMatchObject({ name: 'gérer une équipe', matched: 'lead people' });
  expect(await find('braseur')).toMatchObject({ kind: 'job', name: 'soudeur/soudeuse' });
  const only = (filter: object) => api.frameworks.search({ text: 'soud', ...filter });
  expect((await only({})).total).toBe(5);
  expect((await only({ framework: 'rome' })).hits.map(({ name }) => name)).toEqual([
    'Soudage manuel',
    'Techniques de soudage',
  ]);
  expect((await only({ kind: 'job' })).total).toBe(2);
  expect(await only({ limit: 1 })).toMatchObject({ total: 5, hits: [{ name: 'Soudage manuel' }] });
});

test('the search follows renames, imports and undo, and ordinary edits too', async () => {
  const { api, backend, find, framework } = await seeded();
  const skill = await find('souder');
  await api.skills.update({ id: skill.id, patch: { name: 'Braser finement' } });
  expect(await find('braser fin')).toMatchObject({ id: skill.id, owned: true });
  expect((await api.frameworks.search({ text: 'souder a' })).total).toBe(0);
  await backend.session.undo();
  expect(await find('souder a')).toMatchObject({ id: skill.id, owned: false });
  expect((await api.frameworks.search({ text: 'braser' })).total).toBe(0);
  await api.people.createUnit({ name: 'Bureau' });
  expect(await find('souder a')).toMatchObject({ id: skill.id });
  await framework([skillsHead, ...french, concept(5, 'forger le métal')]);
  expect(await find('forger')).toMatchObject({ code: uri(5) });
});

test('details show both languages, other names, who asks and what is asked', async () => {
  const { api, find } = await seeded();
  const team = await find('manage a team');
  expect(await api.frameworks.skill({ id: team.id })).toMatchObject({
    name: 'gérer une équipe',
    nameEn: 'manage a team',
    alternatives: ['encadrer du personnel', 'diriger des gens', 'lead people'],
    jobCount: 0,
  });
  const job = await find('Soudage manuel');
  const detail = await api.frameworks.job({ id: job.id });
  expect(detail.requirements.map(({ name, level, owned }) => [name, level, owned])).toEqual([
    ['Lecture de plan', 2, false],
    ['Techniques de soudage', 2, false],
  ]);
  const asked = await api.frameworks.skill({ id: detail.requirements[0]!.skillId });
  expect(asked.jobs).toEqual([{ id: job.id, name: 'Soudage manuel', level: 2, owned: false }]);
  await expect(api.frameworks.skill({ id: 1 })).rejects.toEqual(refusal('NOT_FOUND'));
  await expect(api.frameworks.job({ id: 1 })).rejects.toEqual(refusal('NOT_FOUND'));
});

test('a job is taken over with what it asks, once, in one step', async () => {
  const { api, backend, find } = await seeded();
  const job = await find('Soudage manuel');
  const pick = { jobIds: [job.id], domain: 'Atelier' };
  expect(await api.frameworks.adopt(pick)).toEqual({ skills: 2, jobs: 1, linked: 0 });
  const own = (await api.skills.list()).filter(({ framework }) => framework === 'rome');
  expect(own.map(({ name, domain, code }) => [name, domain, code])).toEqual([
    ['Lecture de plan', 'Atelier', '101'],
    ['Techniques de soudage', 'Atelier', '100'],
  ]);
  expect(await api.skills.requirements({ jobId: job.id })).toHaveLength(2);
  expect(await api.frameworks.adopt(pick)).toEqual({ skills: 0, jobs: 0, linked: 0 });
  await backend.session.undo();
  expect(await api.frameworks.job({ id: job.id })).toMatchObject({ owned: false });
  await expect(api.frameworks.adopt({ skillIds: [1] })).rejects.toEqual(refusal('NOT_FOUND'));
});

test('a skill whose name the company has joins it, or stands beside it when told so', async () => {
  const { api, backend, find } = await seeded();
  await api.skills.update({ id: 3, patch: { name: 'MANAGE A TEAM' } });
  const team = await find('gérer une équipe');
  const pick = { skillIds: [team.id] };
  const own = { id: 3, name: 'MANAGE A TEAM' };
  expect(await api.frameworks.homonyms(pick)).toEqual([
    { skillId: team.id, name: 'gérer une équipe', own },
  ]);
  expect(await api.frameworks.adopt({ ...pick, homonyms: 'add' })).toMatchObject({
    skills: 1,
    linked: 0,
  });
  await backend.session.undo();
  expect(await api.frameworks.adopt(pick)).toEqual({ skills: 0, jobs: 0, linked: 1 });
  expect(await find('manage a team')).toMatchObject({ id: 3, owned: true, code: uri(1) });
  expect((await api.frameworks.search({ text: 'encadrer' })).hits).toMatchObject([{ id: 3 }]);
  expect(await api.frameworks.homonyms({ skillIds: [3] })).toEqual([]);
});

test('a job of the company corresponds to a published one and takes what it does not ask yet', async () => {
  const { api, backend, find } = await seeded();
  const manual = await find('Soudage manuel');
  const linked = async () => (await api.frameworks.jobs()).find(({ id }) => id === 1)!;
  const link = { jobId: 1, frameworkJobId: manual.id };
  expect(await api.frameworks.linkJob(link)).toEqual({ added: 0 });
  expect(await linked()).toMatchObject({
    name: 'Soudeur',
    headcount: 12,
    requirements: 2,
    linked: { name: 'Soudage manuel', code: 'H2913', requirements: 2, owned: false },
  });
  expect(await api.frameworks.linkJob({ ...link, takeRequirements: true })).toEqual({ added: 2 });
  expect(await api.frameworks.linkJob({ ...link, takeRequirements: true })).toEqual({ added: 0 });
  expect((await linked()).requirements).toBe(4);
  expect((await api.skills.list()).map(({ name }) => name)).toContain('Lecture de plan');
  expect((await api.frameworks.job({ id: manual.id })).linked).toEqual([
    { id: 1, name: 'Soudeur' },
  ]);
  await backend.session.undo();
  expect((await linked()).requirements).toBe(2);
  await api.frameworks.linkJob({ jobId: 1, frameworkJobId: null });
  expect((await linked()).linked).toBeNull();
  for (const bad of [
    { jobId: 99, frameworkJobId: manual.id },
    { jobId: 1, frameworkJobId: 99 },
    { jobId: manual.id, frameworkJobId: manual.id },
  ]) {
    await expect(api.frameworks.linkJob(bad)).rejects.toEqual(refusal('NOT_FOUND'));
  }
});

test('a newer release shows what it adds, changes and withdraws, and writes nothing before it is confirmed', async () => {
  const { api, backend, find, preview, framework } = await seeded();
  const arc = await find('souder');
  await api.frameworks.adopt({ skillIds: [arc.id] });
  await api.skills.setRequirement({ jobId: 1, skillId: arc.id, level: 2, criticality: 2 });
  await api.skills.assess({
    entries: [1, 2].map((employeeId) => ({ employeeId, skillId: arc.id, level: 1 })),
  });
  const next = [
    skillsHead,
    concept(1, 'gérer une équipe', 'encadrer du personnel\ndiriger des gens'),
    concept(2, 'équipement de soudure'),
    concept(5, 'forger le métal'),
  ];
  const { revision } = backend.session;
  const diff = await preview('framework', csv(next, 'skills_fr_1.2.csv'));
  expect(diff).toMatchObject({ added: 1, changed: 1, unchanged: 1, rejected: 0 });
  expect(diff.changes.map(({ key, field, from, to }) => [key, field, from, to])).toEqual([
    ['équipement de soudure', 'name', 'équipement de soudage', 'équipement de soudure'],
  ]);
  // Skills 3 and 4 are gone; only 3 is the company's.
  expect(diff.withdrawn).toEqual({
    total: 2,
    used: [{ kind: 'skill', code: uri(3), name: 'souder à l’arc', jobs: 1, people: 2 }],
  });
  expect(backend.session.revision).toBe(revision);
  expect((await api.frameworks.search({ text: 'forger' })).total).toBe(0);
  await framework(next, 'skills_fr_1.2.csv');
  expect(await find('forger')).toMatchObject({ code: uri(5) });
  expect(await find('souder')).toMatchObject({ id: arc.id, owned: true });
  const [esco] = await api.frameworks.list();
  expect(esco!.releases).toContainEqual(
    expect.objectContaining({ part: 'escoSkills', fileName: 'skills_fr_1.2.csv' }),
  );
});

test('a collection with a small part of a framework withdraws nothing', async () => {
  const { preview } = await seeded();
  const few = [skillsHead, concept(1, 'gérer une équipe')];
  expect((await preview('framework', csv(few))).withdrawn).toEqual({ total: 0, used: [] });
});

test('likely duplicates are shown with how much each is used, the more used first', async () => {
  const { api } = await seeded();
  const { id } = await api.skills.create({ name: 'Soudages' });
  expect(await api.frameworks.duplicates()).toEqual([
    {
      reason: 'near',
      likeness: 1,
      skills: [
        expect.objectContaining({ id: 1, name: 'Soudage', requirements: 1, assessments: 0 }),
        expect.objectContaining({ id, requirements: 0 }),
      ],
    },
  ]);
});

test('a merge moves everything that names the removed skill, keeps the higher demand, and is undone in one step', async () => {
  const { api, backend } = await seeded();
  const { session } = backend;
  // Skill 1 is kept, 2 goes. Person 1 has rows about both, person 2 about the removed one only.
  await session.write('edit', async (tx) => {
    for (const [table, columns, rows] of [
      [
        'requirement',
        'unit_id, skill_id, level, criticality',
        '(1, 2, 3, 1), (2, 1, 1, 1), (2, 2, 1, 3)',
      ],
      [
        'assessment',
        'employee_id, skill_id, level, source, date',
        "(1, 1, 1, 'self', '2026-01-01')",
      ],
      ['skill_behaviour', 'skill_id, level, description', "(1, 1, 'a'), (2, 1, 'b'), (2, 2, 'c')"],
      [
        'interest',
        'employee_id, skill_id, to_use, date',
        "(1, 1, 0, '2026-01-01'), (1, 2, 2, '2026-02-01'), (2, 2, 1, '2026-01-01')",
      ],
      [
        'count_rule',
        'unit_id, skill_id, level, minimum',
        '(NULL, 1, 2, 5), (NULL, 2, 3, 1), (1, 2, 1, 1)',
      ],
      [
        'course',
        'code, title, modality, hours, group_min, group_max',
        "('A', 'A', 'classroom', 7, 1, 9), ('B', 'B', 'classroom', 7, 1, 9)",
      ],
      [
        'course_skill',
        'course_id, skill_id, from_level, to_level',
        '(1, 1, 1, 2), (1, 2, 0, 3), (2, 2, 0, 1)',
      ],
      ['course_prerequisite', 'course_id, skill_id, level', '(1, 1, 3), (1, 2, 1), (2, 2, 2)'],
      [
        'trainer',
        'employee_id, skill_id, stage',
        "(1, 1, 'volunteer'), (1, 2, 'active'), (2, 2, 'detected')",
      ],
      [
        'trainer_event',
        'trainer_id, at, stage, who, reason',
        "(1, '2026-01-01', 'volunteer', 'RH', ''), (2, '2026-01-02', 'active', 'RH', '')",
      ],
      [
        'need',
        'year, title, origin, priority, skill_id, created_on',
        "(2026, 'A', 'request', 1, 1, '2026-01-01'), (2026, 'B', 'request', 1, 2, '2026-01-01')",
      ],
      [
        'succession',
        'employee_id, skill_id, successor_id, decided_on, who',
        "(1, 1, 2, '2026-01-01', 'RH'), (1, 2, 3, '2026-02-01', 'RH')",
      ],
      [
        'trainer_point',
        'employee_id, skill_id, criterion, points, reason, who, at',
        "(1, 1, 'coaching', 1, '', 'RH', '2026-02-01'), (1, 2, 'coaching', 2, '', 'RH', '2026-01-01')",
      ],
    ] as const) {
      await sql`INSERT INTO ${sql.raw(table)} (${sql.raw(columns)}) VALUES ${sql.raw(rows)}`.execute(
        tx,
      );
    }
  });
  const before = everything(backend);
  const merging = { keep: 1, remove: [2] };
  const counts = {
    ...{ requirements: 3, collisions: 2, assessments: 1, behaviours: 2, interests: 2 },
    ...{ countRules: 2, courses: 2, trainers: 2, successions: 1, needs: 1 },
  };
  expect(await api.frameworks.mergePreview(merging)).toEqual(counts);
  expect(await api.frameworks.merge(merging)).toEqual(counts);
  const rows = (table: string, columns: string) =>
    session.raw
      .prepare(`SELECT ${columns} FROM ${table} WHERE skill_id = 1 ORDER BY 1, 2`)
      .raw()
      .all();
  expect(rows('requirement', 'job_id, unit_id, level, criticality')).toEqual([
    [null, 1, 3, 1],
    [null, 2, 1, 3],
    [1, null, 4, 3],
  ]);
  expect(rows('assessment', 'employee_id, source')).toEqual([
    [1, 'certificate'],
    [1, 'self'],
  ]);
  expect(rows('skill_behaviour', 'level, description')).toEqual([
    [1, 'a'],
    [2, 'c'],
  ]);
  expect(rows('interest', 'employee_id, to_use')).toEqual([
    [1, 2],
    [2, 1],
  ]);
  expect(rows('count_rule', 'unit_id, level, minimum')).toEqual([
    [null, 3, 1],
    [1, 1, 1],
  ]);
  expect(rows('course_skill', 'course_id, from_level, to_level')).toEqual([
    [1, 0, 3],
    [2, 0, 1],
  ]);
  expect(rows('course_prerequisite', 'course_id, level')).toEqual([
    [1, 3],
    [2, 2],
  ]);
  expect(rows('trainer', 'employee_id, stage')).toEqual([
    [1, 'active'],
    [2, 'detected'],
  ]);
  expect(rows('need', 'title, year')).toEqual([
    ['A', 2026],
    ['B', 2026],
  ]);
  expect(rows('succession', 'employee_id, successor_id')).toEqual([[1, 3]]);
  expect(rows('trainer_point', 'criterion, points')).toEqual([['coaching', 1]]);
  const events = 'SELECT count(*) FROM trainer_event JOIN trainer ON trainer.id = trainer_id';
  expect(session.raw.prepare(events).pluck().get()).toBe(2);
  await session.undo();
  expect(everything(backend)).toEqual(before);
});

test('no table that names skills is forgotten by a merge', async () => {
  const { backend } = await seeded();
  const naming = Object.keys(everything(backend)).filter((table) =>
    (backend.session.raw.pragma(`table_info(${table})`) as { name: string }[]).some(
      ({ name }) => name === 'skill_id',
    ),
  );
  expect(naming.sort()).toEqual([
    'assessment',
    'count_rule',
    'course_prerequisite',
    'course_skill',
    'interest',
    'need',
    'requirement',
    'skill_behaviour',
    'succession',
    'trainer',
    'trainer_point',
  ]);
});

test('a merge refuses what is gone and a skill merged into itself', async () => {
  const { api } = await seeded();
  const merge = (keep: number, remove: number[]) => api.frameworks.merge({ keep, remove });
  await expect(merge(1, [99])).rejects.toEqual(refusal('NOT_FOUND'));
  await expect(merge(1, [1])).rejects.toEqual(refusal('INVALID'));
});

/** Every row of every table a merge could touch. */
function everything({ session }: Awaited<ReturnType<typeof seeded>>['backend']) {
  const tables = session.raw
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables
      .filter((table) => table !== 'meta')
      .map((table) => [table, session.raw.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()]),
  );
}
