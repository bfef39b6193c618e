import { expect, test } from 'vitest';
import { csv, importing, people, workbook } from './helpers/importing.ts';
import { openWorkspace } from './helpers/workspace.ts';

// Every file is read by processes of its own, which start slowly on a busy machine.
test('requirements come from a long table or a grid, correct each other, and level 0 removes one', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const long = await apply(
    'requirements',
    csv([
      ['Emploi', 'Compétence', 'Niveau requis', 'Criticité'],
      ['Soudeur', 'Soudage', '4', 'indispensable'],
      ['Soudeur', 'Plans', 'Notions', ''],
      ['soudeur', 'PLANS', '1', ''],
    ]),
  );
  expect(long).toMatchObject({ added: 2, rejected: 0, leftOut: { repeated: 1 } });
  expect(long.created).toEqual({ units: 0, jobs: 1, skills: 2 });
  const grid = await apply(
    'requirements',
    await workbook({
      Grille: [
        ['Emploi', 'Soudage', 'Plans', 'Levage'],
        ['Soudeur', 4, 0, 2],
        ['Monteur', null, 3, '-'],
      ],
    }),
  );
  expect(grid).toMatchObject({
    added: 2,
    changed: 1,
    unchanged: 1,
    created: { units: 0, jobs: 1, skills: 1 },
  });
  const rows = await backend.session.reader
    .selectFrom('requirement as r')
    .innerJoin('job as j', 'j.id', 'r.job_id')
    .innerJoin('skill as s', 's.id', 'r.skill_id')
    .select(['j.name as job', 's.name as skill', 'r.level', 'r.criticality'])
    .orderBy('j.name')
    .orderBy('s.name')
    .execute();
  expect(rows).toEqual([
    { job: 'Monteur', skill: 'Plans', level: 3, criticality: 2 },
    { job: 'Soudeur', skill: 'Levage', level: 2, criticality: 2 },
    { job: 'Soudeur', skill: 'Soudage', level: 4, criticality: 3 },
  ]);
});

test('assessments come from a long table or a grid; the same is unchanged, another level corrects it and stays in the history', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  await apply('employees', csv(people));
  const rows = [
    ['Matricule', 'Compétence', 'Niveau', 'Date', 'Source', 'Valable jusqu’au'],
    ['00012', 'Soudage', '3', '01/03/2026', 'auto-évaluation', ''],
    ['B7', 'CACES', '2', '01/03/2026', 'certificat', '30/06/2026'],
  ];
  expect(await apply('assessments', csv(rows))).toMatchObject({ added: 2, created: { skills: 2 } });
  expect(await apply('assessments', csv(rows))).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 2,
  });
  rows[1]![2] = '4';
  expect(await apply('assessments', csv(rows))).toMatchObject({
    ...{ added: 0, changed: 1, unchanged: 1 },
    notes: [{ key: 'keptHistory', data: { n: 1 } }],
    changes: [{ row: 2, field: 'level', from: '3', to: '4' }],
  });
  expect(await apply('assessments', csv(rows))).toMatchObject({
    changed: 0,
    unchanged: 2,
    notes: [],
  });
  const grid = csv([
    ['Matricule', 'Nom', 'soudage', 'Plans'],
    ['00012', 'Martin', '2', 'Expertise'],
    ['B7', 'x', '', '9'],
    ['Z', 'x', '1', ''],
  ]);
  const wide = await apply('assessments', grid, { acceptPartial: true });
  expect(wide).toMatchObject({ added: 2, rejected: 2, created: { skills: 1 } });
  expect(wide.rejections.map(({ row, column, value, code }) => [row, column, value, code])).toEqual(
    [
      [3, 'D · Plans', '9', 'notALevel'],
      [4, 'A · Matricule', 'Z', 'unknownEmployee'],
    ],
  );
  // Without a date an assessment is of today, yet the same level another day says nothing new.
  await backend.session.write('edit', (tx) =>
    tx
      .updateTable('assessment')
      .set({ date: '2026-01-15' })
      .where('source', '=', 'manager')
      .execute(),
  );
  const later = await apply('assessments', grid, { acceptPartial: true });
  expect(later).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  const held = await backend.session.reader
    .selectFrom('assessment')
    .select(['level', 'source', 'date', 'valid_until'])
    .orderBy('id')
    .execute();
  expect(held).toEqual([
    { level: 3, source: 'self', date: '2026-03-01', valid_until: null },
    { level: 2, source: 'certificate', date: '2026-03-01', valid_until: '2026-06-30' },
    { level: 4, source: 'self', date: '2026-03-01', valid_until: null },
    { level: 2, source: 'manager', date: '2026-01-15', valid_until: null },
    { level: 4, source: 'manager', date: '2026-01-15', valid_until: null },
  ]);
});

test('two rows that give one assessment two levels are both refused, each naming the other', async () => {
  const backend = openWorkspace();
  const { apply, preview } = importing(backend);
  await apply('employees', csv(people));
  const found = await preview(
    'assessments',
    csv([
      ['Matricule', 'Compétence', 'Niveau'],
      ['B7', 'Soudage', '1'],
      ['B7', 'Soudage', '2'],
      ['B8', 'Soudage', '2'],
      ['B8', 'Soudage', '2'],
    ]),
  );
  expect(found).toMatchObject({
    added: 1,
    rejected: 2,
    leftOut: { repeated: 1 },
    created: { skills: 1 },
  });
  expect(found.rejections.map(({ row, code, data }) => [row, code, data.row])).toEqual([
    [2, 'duplicate', 3],
    [3, 'duplicate', 2],
  ]);
});

test('several rows of one code are several skills of one course', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const rows = [
    [
      'Code',
      'Intitulé',
      'Modalité',
      'Durée (h)',
      'Groupe mini',
      'Groupe maxi',
      'Prix par stagiaire',
      'Prix par session',
      'Organisme',
      'Obligatoire',
      'Compétence',
      'Niveau de départ',
      'Niveau visé',
    ],
    [
      'F1',
      'Souder',
      'présentiel',
      '14',
      '4',
      '10',
      '450 €',
      '',
      'AFPI',
      'oui',
      'Soudage',
      '1',
      '3',
    ],
    ['F1', '', '', '', '', '', '', '', '', '', 'Plans', '', ''],
    ['F2', 'Lire', 'e-learning', '3,5', '', '', '', '', '', '', '', '', ''],
  ];
  expect(await apply('courses', csv(rows))).toMatchObject({ added: 2, created: { skills: 2 } });
  expect(await apply('courses', csv(rows))).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  const courses = await backend.session.reader
    .selectFrom('course')
    .selectAll()
    .orderBy('id')
    .execute();
  expect(courses[0]).toMatchObject({
    code: 'F1',
    hours: 14,
    group_min: 4,
    group_max: 10,
    price_per_learner: 45000,
    mandatory: 1,
  });
  expect(courses[1]).toMatchObject({
    code: 'F2',
    modality: 'elearning',
    hours: 3.5,
    group_max: 12,
    mandatory: 0,
  });
  const raised = await backend.session.reader
    .selectFrom('course_skill')
    .selectAll()
    .orderBy('id')
    .execute();
  expect(raised.map((row) => [row.from_level, row.to_level])).toEqual([
    [1, 3],
    [0, 1],
  ]);
  const facts = [
    ['Code', 'Objectifs', 'Qualiopi', 'Certifiante', 'Code RNCP / RS', 'Validité (mois)'],
    ['F1', 'Lire un plan', 'oui', 'oui', 'RS5234', '24'],
    ['F2', '', 'non', '', '', ''],
  ];
  expect(await apply('courses', csv(facts))).toMatchObject({ added: 0, changed: 2 });
  expect(await apply('courses', csv(facts))).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  const stated = await backend.session.reader
    .selectFrom('course')
    .select(['objective', 'qualiopi', 'certifying', 'certificate_code', 'validity_months', 'title'])
    .orderBy('id')
    .execute();
  expect(stated.map((course) => Object.values(course))).toEqual([
    ['Lire un plan', 1, 1, 'RS5234', 24, courses[0]!.title],
    [null, 0, 0, null, null, 'Lire'],
  ]);
  rows[2]![1] = 'Autre titre';
  rows[3]![3] = '';
  rows[3]![0] = 'F3';
  const bad = await apply('courses', csv(rows));
  expect(bad.rejections.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, 'B · Intitulé', 'duplicate'],
    [3, 'B · Intitulé', 'duplicate'],
    [4, 'D · Durée (h)', 'required'],
  ]);
});

test('requirements and assessments file their skills by domain and kind, counted once and then unchanged', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const filed = () =>
    backend.session.reader
      .selectFrom('skill')
      .select(['name', 'domain', 'kind'])
      .orderBy('name')
      .execute();
  const asked = csv([
    ['Emploi', 'Compétence', 'Niveau requis', 'Domaine', 'Nature'],
    ['Soudeur', 'CACES', '1', 'Sécurité', 'Habilitation'],
    ['Monteur', 'CACES', '1', '', ''],
    ['Soudeur', 'Soudage', '4', 'Atelier', ''],
  ]);
  const first = await apply('requirements', asked);
  expect(first).toMatchObject({ added: 3, changed: 0, rejected: 0, created: { skills: 2 } });
  const after = [
    { name: 'CACES', domain: 'Sécurité', kind: 'qualification' },
    { name: 'Soudage', domain: 'Atelier', kind: 'skill' },
  ];
  expect(await filed()).toEqual(after);
  expect(await apply('requirements', asked)).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  await apply('employees', csv(people));
  const held = csv([
    ['Matricule', 'Compétence', 'Niveau', 'Date', 'Type de compétence', 'Expire le'],
    ['00012', 'Soudage', '3', '01/03/2026', 'certification', '31/12/2028'],
  ]);
  expect(await apply('assessments', held)).toMatchObject({ added: 1, changed: 1, rejected: 0 });
  expect((await filed())[1]).toEqual({ name: 'Soudage', domain: 'Atelier', kind: 'qualification' });
  await backend.session.undo();
  expect(await filed()).toEqual(after);
});

test('two rows that file one skill apart, and a kind nobody knows, are refused in their place', async () => {
  const { apply } = importing(openWorkspace());
  const result = await apply(
    'requirements',
    csv([
      ['Emploi', 'Compétence', 'Niveau requis', 'Domaine', 'Nature'],
      ['Soudeur', 'Soudage', '4', 'Atelier', ''],
      ['Monteur', 'Soudage', '2', 'Terrain', ''],
      ['Monteur', 'Levage', '2', '', 'magique'],
    ]),
  );
  expect(result.rejections).toMatchObject([
    { row: 3, column: 'D · Domaine', value: 'Terrain', code: 'duplicate', data: { row: 2 } },
    { row: 4, column: 'E · Nature', value: 'magique', code: 'unknownValue' },
  ]);
});
