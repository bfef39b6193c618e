import { expect, test } from 'vitest';
import { gridFields, gridOf, guessedMapping, withField } from './column-mapping.ts';

const column = (letter: string, field: string | null) => ({
  column: letter,
  header: letter,
  field,
  remembered: false,
  samples: [],
});

test('a guess names every column, those left out too', () => {
  expect(guessedMapping([column('A', 'matricule'), column('B', null)])).toEqual({
    A: 'matricule',
    B: '',
  });
});

test('giving a field to a column takes it from the one that had it', () => {
  expect(withField({ A: 'lastName', B: '', C: 'unit' }, 'B', 'lastName')).toEqual({
    A: '',
    B: 'lastName',
    C: 'unit',
  });
});

test('leaving a column out leaves the other columns alone', () => {
  expect(withField({ A: '', B: 'unit' }, 'B', '')).toEqual({ A: '', B: '' });
});

test('a header may be a skill in both grids, a job only among required levels', () => {
  expect(gridFields('assessments', ' Excel ')).toEqual(['skill:Excel']);
  expect(gridFields('requirements', 'Excel')).toEqual(['skill:Excel', 'job:Excel']);
  expect(gridFields('employees', 'Excel')).toEqual([]);
  expect(gridFields('assessments', ' ')).toEqual([]);
});

test('a mapping says which grid it reads', () => {
  expect(gridOf({ A: 'matricule', B: 'skill:Excel' })).toBe('skill');
  expect(gridOf({ A: 'skill', B: 'job:Comptable' })).toBe('job');
  expect(gridOf({ A: 'matricule', B: 'level' })).toBeNull();
});
