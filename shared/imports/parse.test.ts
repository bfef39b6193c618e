import { expect, test } from 'vitest';
import { settingsSchema } from '../workspace/settings.ts';
import type { Field, FieldType } from './field.ts';
import { cellParser } from './parse-cell.ts';
import { parseDate } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import type { Cell } from './table.ts';

const { levels } = settingsSchema.parse({});
const parse = cellParser(levels, '2026-11-22');

function read(type: FieldType, cell: Cell, more: Partial<Field> = {}) {
  const field: Field = { name: type, type, required: false, fr: [], en: [], ...more };
  const parsed = parse(field, cell);
  return parsed.ok ? parsed.value : parsed.refusal.code;
}

test.each([
  ['1 234,50 €', 1234.5],
  ['1\u202f234,50\u00a0€', 1234.5],
  ['1\u00a0234,5', 1234.5],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1.234.567', 1234567],
  ['1,234,567', 1234567],
  ['80 %', 0.8],
  ['12,5%', 0.125],
  ['−3', -3],
  ['+4', 4],
  ['EUR 12', 12],
  ['12 euros', 12],
  [',5', 0.5],
])('the number %s is read as %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  '',
  'abc',
  '1,2,3',
  '12 000 k€',
  '1e3',
  '=1+1',
  '--3',
  '1.2.3',
  'NaN',
  'Infinity',
  '0x10',
])('the text « %s » is no number', (text) => {
  expect(parseNumber(text)).toBeNull();
});

test.each([
  ['12/03/2026', '2026-03-12'],
  ['1/2/2026', '2026-02-01'],
  ['12.3.26', '2026-03-12'],
  ['12-03-1965', '1965-03-12'],
  ['12.03.65', '1965-03-12'],
  ['2026-03-12', '2026-03-12'],
  ['2026/3/12', '2026-03-12'],
  ['20260312', '2026-03-12'],
  ['2026-03-12 08:30', '2026-03-12'],
  ['2026-03-12T00:00:00.000Z', '2026-03-12'],
  ['12/03/2026 00:00:00', '2026-03-12'],
  ['12 mars 2026', '2026-03-12'],
  ['1er août 2026', '2026-08-01'],
  ['12-févr.-26', '2026-02-12'],
  ['lundi 7 décembre 2026', '2026-12-07'],
  ['12 Mar 2026', '2026-03-12'],
  ['March 12, 2026', '2026-03-12'],
  ['2nd September 2026', '2026-09-02'],
])('the date %s is read as %s', (text, day) => {
  expect(parseDate(text)).toBe(day);
});

test.each([
  '31/02/2026',
  '03/25/2026',
  '2026-13-01',
  '08/2023',
  '2026',
  '45000',
  'demain',
  '12 foo 2026',
  '0/1/2026',
])('the text « %s » is no date', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('a two-digit year of birth is never in the future', () => {
  expect(read('date', '12/03/45', { past: true })).toBe('1945-03-12');
  expect(read('date', '12/03/45')).toBe('2045-03-12');
});

test.each<[FieldType, Cell, unknown]>([
  ['date', { date: '2026-03-12' }, '2026-03-12'],
  ['date', 'x', 'notADate'],
  ['boolean', 'Oui', true],
  ['boolean', 'X', true],
  ['boolean', 'vrai', true],
  ['boolean', true, true],
  ['boolean', 'NON', false],
  ['boolean', 0, false],
  ['boolean', 'peut-être', 'unknownValue'],
  ['sex', 'F', 'F'],
  ['sex', 'H', 'M'],
  ['sex', 'Femme', 'F'],
  ['sex', 'Male', 'M'],
  ['sex', 'M.', 'M'],
  ['sex', 'Mme', 'F'],
  ['sex', '?', 'unknownValue'],
  ['criticality', 'Indispensable', 3],
  ['criticality', 'Souhaitée', 1],
  ['criticality', 2, 2],
  ['criticality', 4, 'unknownValue'],
  ['source', 'Auto-évaluation', 'self'],
  ['source', 'auto évaluation', 'self'],
  ['source', 'Manager', 'manager'],
  ['source', 'Certificat', 'certificate'],
  ['source', 'formation', 'training'],
  ['source', 'test', 'test'],
  ['source', 'rumeur', 'unknownValue'],
  ['modality', 'Présentiel', 'classroom'],
  ['modality', 'E-learning', 'elearning'],
  ['modality', 'classe virtuelle', 'virtual'],
  ['modality', 'AFEST', 'afest'],
  ['modality', 'pigeon', 'unknownValue'],
  ['level', 3, 3],
  ['level', '3,0', 3],
  ['level', 'N2', 2],
  ['level', 'Niveau 4', 4],
  ['level', '2/4', 2],
  ['level', 'autonomie', 3],
  ['level', 'EXPERTISE', 4],
  ['level', 'Guided practice', 2],
  ['level', '3 - Autonomie', 3],
  ['level', '-', null],
  ['date', 'N/A', null],
  ['email', 'n/a', null],
  ['money', '-', null],
  ['text', 's/o', null],
  ['names', '—', null],
  ['text', 'N', 'N'],
  ['prerequisites', '-', ['-']],
  ['end', 'sans fin', false],
  ['end', '12/03/26', '2026-03-12'],
  ['end', 'un jour', 'notADate'],
  ['level', '3 - Expertise', 'notALevel'],
  ['level', 2.5, 'notALevel'],
  ['level', 5, 'notALevel'],
  ['level', -1, 'notALevel'],
  ['level', 'NA', 'notALevel'],
  ['fte', 0.8, 0.8],
  ['fte', '80 %', 0.8],
  ['fte', 80, 0.8],
  ['fte', '0,5', 0.5],
  ['fte', 200, 'outOfRange'],
  ['fte', 2, 'ambiguousShare'],
  ['fte', '35', 'ambiguousShare'],
  ['fte', '35 %', 0.35],
  ['money', '1,500', 'ambiguousNumber'],
  ['money', '€1,500', 'ambiguousNumber'],
  ['money', '1.500', 'ambiguousNumber'],
  ['money', '0,500', 50],
  ['money', '1,500.00', 150_000],
  ['money', '1 500', 150_000],
  ['fte', 'plein', 'notAShare'],
  ['fte', 'Temps plein', 1],
  ['fte', '35h', 'ambiguousShare'],
  ['share', 35, 0.35],
  ['share', '5', 0.05],
  ['share', '100 %', 1],
  ['share', 0.35, 0.35],
  ['share', 120, 'outOfRange'],
  ['share', 'presque', 'notAShare'],
  ['money', '32,456 €', 3246],
  ['money', 0.1 + 0.2, 30],
  ['money', -1, 'outOfRange'],
  ['hours', '7 h 30', 7.5],
  ['hours', '14h', 14],
  ['hours', '2 jours', 'daysNotHours'],
  ['hours', '0,5 j', 'daysNotHours'],
  ['hours', '7,5', 7.5],
  ['hours', 0, 'outOfRange'],
  ['count', 1.5, 'outOfRange'],
  ['count', '12', 12],
  ['email', 'a@b.fr', 'a@b.fr'],
  ['email', 'a@b', 'badEmail'],
  ['names', 'Soudeur | Tuteur', ['Soudeur', 'Tuteur']],
  ['text', '  a\u00a0', 'a'],
  ['text', 12, '12'],
  ['text', 'x'.repeat(201), 'tooLong'],
  ['text', 'a\u0000b', 'ab'],
  ['text', { error: '#REF!' }, 'cellError'],
  ['text', null, null],
  ['text', ' \u202f ', null],
])('a cell of type %s holding %j is read as %j', (type, cell, value) => {
  expect(read(type, cell)).toEqual(value);
});
