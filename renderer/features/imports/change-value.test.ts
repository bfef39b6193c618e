import { expect, test } from 'vitest';
import { changeValue } from './change-value.ts';

const format = { money: (cents: number) => `${cents / 100} €`, date: (day: string) => `le ${day}` };

test('cents are written as money and days as days', () => {
  expect(changeValue('hourlyCost', '3250', format, 'fr')).toBe('32.5 €');
  expect(changeValue('hireDate', '2026-01-02', format, 'fr')).toBe('le 2026-01-02');
});

test('an empty amount stays empty and other values are untouched', () => {
  expect(changeValue('hourlyCost', '', format, 'fr')).toBe('');
  expect(changeValue('unit', '2026', format, 'fr')).toBe('2026');
});

test('an opinion of the director is said in words', () => {
  expect(changeValue('opinion', 'review', format, 'fr')).toBe('À revoir');
  expect(changeValue('opinion', 'review', format, 'en')).toBe('To review');
  expect(changeValue('unit', 'review', format, 'en')).toBe('review');
});
