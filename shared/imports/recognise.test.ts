import { expect, test } from 'vitest';
import { settingsSchema } from '../workspace/settings.ts';
import { fieldOfHeader, fieldsOf } from './fields.ts';
import { headerKey } from './header-key.ts';
import { type ImportKind, importKinds } from './imports.contract.ts';
import { applyMapping, mappingOf, missingFields } from './mapping.ts';
import { recognise } from './recognise.ts';
import type { Cell, TableRow } from './table.ts';

const { levels } = settingsSchema.parse({});
const nothing = { isSkill: () => false, isJob: () => false };
const table = (...rows: Cell[][]): TableRow[] =>
  rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));

test.each<[ImportKind, string, string]>([
  ['employees', 'N° matricule', 'matricule'],
  ['assessments', 'Numéro personnel', 'matricule'],
  ['assessments', 'Person ID', 'matricule'],
  ['employees', 'MATRICULE', 'matricule'],
  ['employees', 'EmployeeNumber', 'matricule'],
  ['employees', 'Numéro\nemployé', 'matricule'],
  ['employees', 'Nom de famille', 'lastName'],
  ['employees', 'NOM', 'lastName'],
  ['employees', 'Prénoms', 'firstName'],
  ['employees', 'Emploi', 'job'],
  ['employees', 'Poste', 'job'],
  ['employees', 'JobRole', 'job'],
  ['employees', 'Service', 'unit'],
  ['employees', 'Department', 'unit'],
  ['employees', 'Établissement', 'site'],
  ['employees', "Date d'entrée", 'hireDate'],
  ['employees', 'Date d’entrée dans l’entreprise', 'hireDate'],
  ['employees', 'Coût horaire chargé (€)', 'hourlyCost'],
  ['employees', 'Gender', 'sex'],
  ['employees', 'N+1', 'manager'],
  ['employees', 'hourlyCost', 'hourlyCost'],
  ['requirements', 'Niveau requis', 'level'],
  ['requirements', 'Compétences', 'skill'],
  ['requirements', 'Criticité', 'criticality'],
  ['assessments', 'Évalué le', 'date'],
  ['assessments', 'Valable jusqu’au :', 'validUntil'],
  ['courses', 'Intitulé de la formation', 'title'],
  ['courses', 'Durée (heures)', 'hours'],
  ['courses', 'Prix par stagiaire HT', 'pricePerLearner'],
  ['courses', 'Organisme de formation', 'provider'],
])('for %s, the header « %s » is %s', (kind, header, field) => {
  expect(fieldOfHeader(kind, header)?.name).toBe(field);
});

test.each(['Age', 'MonthlyIncome', 'EmployeeCount', 'HourlyRate', 'JobLevel', 'Over18', ''])(
  'the foreign header « %s » of an employee file is left out',
  (header) => {
    expect(fieldOfHeader('employees', header)).toBeUndefined();
  },
);

test('no two fields of a kind share a header', () => {
  for (const kind of importKinds) {
    const owners = new Map<string, string>();
    for (const field of fieldsOf(kind)) {
      for (const header of [...field.fr, ...field.en, field.name]) {
        const key = headerKey(header);
        expect([header, owners.get(key) ?? field.name]).toEqual([header, field.name]);
        owners.set(key, field.name);
      }
    }
  }
});

test('the header row is found under titles', () => {
  const found = recognise(
    table(
      ['Effectif au 1er novembre 2026'],
      [null, 'Direction des ressources humaines'],
      [null],
      ['Matricule', 'Nom', 'Prénom', 'Observations', 'Nom'],
      ['A1', 'Martin', 'Élise', 'x', 'y'],
    ),
    'employees',
    levels,
    nothing,
  );
  expect(found.headerRow).toBe(4);
  expect(mappingOf(found)).toEqual({ A: 'matricule', B: 'lastName', C: 'firstName' });
});

test('a people × skills grid is told from a long table, and other columns of people are not skills', () => {
  const found = recognise(
    table(
      ['Matricule', 'Nom', 'Service', 'Âge', 'Soudage', 'Lecture de plans', 'CACES'],
      ['A1', 'Martin', 'Atelier', 41, 3, 'Autonomie', null],
      ['A2', 'Durand', 'Atelier', 29, '-', 2, null],
    ),
    'assessments',
    levels,
    nothing,
  );
  expect(found.layout).toBe('wide');
  expect(mappingOf(found)).toEqual({
    A: 'matricule',
    E: 'skill:Soudage',
    F: 'skill:Lecture de plans',
    G: 'skill:CACES',
  });
});

test('a jobs × skills grid may have no header over its first column, and may lie on its side', () => {
  const rows = table([null, 'Soudage', 'Plans'], ['Soudeur', 4, 2], ['Monteur', 1, 3]);
  expect(mappingOf(recognise(rows, 'requirements', levels, nothing))).toEqual({
    A: 'job',
    B: 'skill:Soudage',
    C: 'skill:Plans',
  });
  const side = { isSkill: (name: string) => name === 'Soudeur', isJob: () => false };
  expect(mappingOf(recognise(rows, 'requirements', levels, side))).toEqual({
    A: 'skill',
    B: 'job:Soudage',
    C: 'job:Plans',
  });
  const named = table(['Compétence', 'Soudeur', 'Monteur'], ['Soudage', 4, 1], ['Plans', 2, 3]);
  expect(mappingOf(recognise(named, 'requirements', levels, nothing))).toEqual({
    A: 'skill',
    B: 'job:Soudeur',
    C: 'job:Monteur',
  });
});

test('a mapping by header text corrects the guess, one by letters replaces it', () => {
  const rows = table(['Matricule', 'Nom', 'Poste', 'Libre'], ['A1', 'Martin', 'Soudeur', 'Chef']);
  const found = recognise(rows, 'employees', levels, nothing);
  const corrected = applyMapping(found, 'employees', { LIBRE: 'job', Nom: '' });
  expect(mappingOf(corrected)).toEqual({ A: 'matricule', D: 'job' });
  const replaced = applyMapping(found, 'employees', { A: 'matricule', D: 'lastName' });
  expect(mappingOf(replaced)).toEqual({ A: 'matricule', D: 'lastName' });
  expect(() => applyMapping(found, 'employees', { Nulle: 'job' })).toThrow('INVALID');
  expect(() => applyMapping(found, 'employees', { Libre: 'salaire' })).toThrow('INVALID');
  expect(() => applyMapping(found, 'employees', { Libre: 'job', Nom: 'job' })).toThrow('INVALID');
});

test('missing required fields are named; a unit stands for a job, a grid for levels', () => {
  expect(missingFields('employees', ['lastName'])).toEqual(['matricule']);
  expect(missingFields('requirements', ['unit', 'skill'])).toEqual(['level']);
  expect(missingFields('requirements', ['job', 'skill:Soudage'])).toEqual([]);
  expect(missingFields('assessments', ['matricule', 'skill', 'level'])).toEqual([]);
});

test('a column of a grid whose levels are of a longer scale, or that names a known skill, is never left out in silence', () => {
  const rows = table(
    ['Matricule', 'Soudage', 'Laser', 'Excel', 'Ancienneté'],
    ['M1', 2, 7, 'oui', 25],
    ['M2', 3, 8, 'non', 31],
  );
  const known = { ...nothing, isSkill: (name: string) => name === 'Excel' };
  const { fields, layout } = recognise(rows, 'assessments', levels, known);
  expect(layout).toBe('wide');
  expect(fields).toEqual(['matricule', 'skill:Soudage', 'skill:Laser', 'skill:Excel', null]);
});
