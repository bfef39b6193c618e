import { expect, test } from 'vitest';
import { builtInKind, numberKind } from './number-format.ts';

test.each([
  'dd/mm/yyyy',
  'd mmm yyyy',
  '[$-40C]d mmmm yyyy;@',
  'yyyy\\-mm\\-dd;@',
  'dd/mm/yyyy hh:mm',
  'mmm-yy',
  'mm',
  '"le" dd/mm/yyyy',
  '[Red]dd/mm/yyyy',
  'm/d/yy h:mm AM/PM',
])('%s makes a number a day', (code) => {
  expect(numberKind(code)).toBe('date');
});

test.each([
  'General',
  '0.00',
  '#,##0.00 "jours"',
  '#,##0.00\\ "€"',
  '0.00E+00',
  '0 %',
  '[Red]-0.0;[Blue]0.0',
  '[$€-40C]#,##0',
  '[$h-40C]0',
  '"day" 0',
  '0\\d',
  '_-* #,##0.00_d_-',
  '# ?/?',
  '@',
  '0;dd/mm/yyyy',
  '"sans fin',
  '[sans fin',
])('%s leaves a number a number', (code) => {
  expect(numberKind(code)).toBe('number');
});

test('elapsed times are hours and clock times are a clock', () => {
  expect(['[h]:mm', '[hh]:mm:ss', '[mm]:ss', '[s]'].map(numberKind)).toEqual(
    Array(4).fill('hours'),
  );
  expect(['h:mm', 'hh:mm:ss', 'mm:ss', 'h:mm AM/PM'].map(numberKind)).toEqual(
    Array(4).fill('clock'),
  );
});

test('a format of zeros only pads a code', () => {
  expect(numberKind('00000')).toEqual({ zeros: 5 });
  expect(numberKind('0')).toBe('number');
});

test('built-in formats are known by their number', () => {
  expect([0, 1, 2, 9, 10, 13, 14, 22, 20, 46, 49, 55, 163].map(builtInKind)).toEqual([
    'number',
    'number',
    'number',
    'number',
    'number',
    'number',
    'date',
    'date',
    'clock',
    'hours',
    'number',
    'clock',
    'number',
  ]);
});
