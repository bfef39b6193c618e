import { expect, test } from 'vitest';
import { linePeopleChoices } from './line-people-choices.ts';

const person = (id: number) => ({
  ...{ id, firstName: 'Ana', lastName: `Nom${id}`, matricule: `M${id}` },
  unit: id === 3 ? null : 'Atelier',
});
const gap = (employeeId: number) => ({
  ...{ employeeId, name: `Ana Nom${employeeId}`, matricule: `M${employeeId}`, unit: 'Atelier' },
});

test('anybody may join an action: people with a gap first and once, then the others, nobody who is on it', () => {
  const found = linePeopleChoices([gap(2), gap(2), gap(4)], [1, 2, 3, 4].map(person), [1, 4]);
  expect(found.withGap).toEqual([{ value: '2', label: 'Ana Nom2 (M2) – Atelier' }]);
  expect(found.others.map(({ value }) => value)).toEqual(['3']);
  expect(found.others[0]!.label).toMatch(/\(M3\)$/);
});
