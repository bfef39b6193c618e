import { expect, test } from 'vitest';
import { newName, withNew } from './with-new.ts';

const units = [{ value: '1', label: 'Atelier' }];
const say = (name: string) => `Créer « ${name} »`;

test('what was typed can be made when nothing is called so, whatever its capitals', () => {
  const offered = withNew(units, ' Montage ', say);
  expect(offered.map(({ label }) => label)).toEqual(['Atelier', 'Créer « Montage »']);
  expect(newName(offered[1]!.value)).toBe('Montage');
  expect(newName(offered[0]!.value)).toBeNull();
  expect(withNew(units, 'atelier', say)).toEqual(units);
  expect(withNew(units, '  ', say)).toEqual(units);
});
