import { expect, test } from 'vitest';
import { fundingScaleSchema } from './funding-scale.ts';
import { newScale, orderCaps, scaleCode } from './new-scale.ts';

test('a scale made by hand is whole once its words are typed', () => {
  const typed = { funder: 'OPCO 2i', branch: 'Métallurgie', source: 'Barème 2027' };
  const scale = { ...newScale(2027, '2026-11-22'), ...typed, code: 'x' };
  expect(fundingScaleSchema.safeParse(scale).success).toBe(true);
  expect(fundingScaleSchema.safeParse(newScale(2027, '2026-11-22')).success).toBe(false);
});

test('its code comes from its branch, year and kind, and is never one that is taken', () => {
  const scale = { branch: 'Métallurgie & co', year: 2027, kind: 'any' as const };
  const code = 'metallurgie-co-2027-any';
  expect(scaleCode(scale, [])).toBe(code);
  expect(scaleCode(scale, [code, `${code}-2`])).toBe(`${code}-3`);
  expect(scaleCode({ ...scale, branch: 'Œuvres d’art' }, [])).toBe('oeuvres-d-art-2027-any');
  expect(scaleCode({ ...scale, branch: '…' }, [])).toBe('bareme-2027-any');
});

test('caps are kept smallest size first, one a size', () => {
  const cap = (below: number, amount: number) => ({ below, cap: amount });
  expect(orderCaps([cap(50, 3), cap(0, 9), cap(11, 2), cap(50, 4)])).toEqual([
    cap(11, 2),
    cap(50, 3),
  ]);
});
