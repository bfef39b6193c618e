import { expect, test } from 'vitest';
import type { Course } from '#shared/catalogue/catalogue.contract.ts';
import { coursePatch, courseRow } from './course-rows.ts';

const course: Course = {
  id: 1,
  code: 'X1',
  title: 'Excel',
  objective: null,
  modality: 'classroom',
  hours: 7,
  groupMin: 4,
  groupMax: 10,
  pricePerLearner: 45_000,
  pricePerSession: null,
  provider: null,
  mandatory: false,
  certifying: false,
  validityMonths: null,
  qualiopi: null,
  certificate: null,
  certificateCode: null,
  prerequisites: [],
  skills: [
    { skillId: 1, skill: 'Tableur', fromLevel: 1, toLevel: 3 },
    { skillId: 2, skill: 'Analyse', fromLevel: 0, toLevel: 2 },
  ],
  lines: 0,
};

test('a row says the skills a course raises and from where to where', () => {
  expect(courseRow(course).skills).toBe('Tableur 1 → 3, Analyse 0 → 2');
});

test('an emptied price is no price, and cents stay whole', () => {
  expect(coursePatch('pricePerLearner', null)).toEqual({ pricePerLearner: null });
  expect(coursePatch('pricePerSession', 1234.4)).toEqual({ pricePerSession: 1234 });
});

test('hours keep their decimals and group sizes do not', () => {
  expect(coursePatch('hours', 3.5)).toEqual({ hours: 3.5 });
  expect(coursePatch('groupMax', 11.6)).toEqual({ groupMax: 12 });
});

test('a validity of zero months is no limit', () => {
  expect(coursePatch('validityMonths', 0)).toEqual({ validityMonths: null });
});

test('a needed value cannot be emptied and a computed cell cannot be edited', () => {
  expect(coursePatch('title', '')).toBeNull();
  expect(coursePatch('hours', null)).toBeNull();
  expect(coursePatch('lines', 3)).toBeNull();
});
