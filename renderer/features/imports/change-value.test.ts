import { expect, test } from 'vitest';
import { changeValue } from './change-value.ts';

const format = { money: (cents: number) => `${cents / 100} €`, date: (day: string) => `le ${day}` };

test('cents are written as money and days as days', () => {
  expect(changeValue('hourlyCost', '3250', format)).toBe('32.5 €');
  expect(changeValue('hireDate', '2026-01-02', format)).toBe('le 2026-01-02');
});

test('an empty amount stays empty and other values are untouched', () => {
  expect(changeValue('hourlyCost', '', format)).toBe('');
  expect(changeValue('unit', '2026', format)).toBe('2026');
});
