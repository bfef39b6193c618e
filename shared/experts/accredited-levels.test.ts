import { expect, test } from 'vitest';
import { accreditedLevels } from './accredited-levels.ts';

const skillsOf = (domain: string) => (domain === 'Atelier' ? [1, 2, 3] : []);
const path = (skillId: number, level: number | null, coversDomain: string | null = null) => ({
  ...{ skillId, level, coversDomain },
});

test('an accreditation for a domain counts for every skill of it, at its level', () => {
  const levels = accreditedLevels([path(1, 3, 'Atelier')], skillsOf);
  expect([...levels]).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('the highest level holds where two accreditations cover a skill', () => {
  const paths = [path(1, 2, 'Atelier'), path(2, 4), path(3, 1)];
  expect(accreditedLevels(paths, skillsOf)).toEqual(
    new Map([
      [1, 2],
      [2, 4],
      [3, 2],
    ]),
  );
});

test('a path without a level, or for a domain nobody knows, brings no more than its own skill', () => {
  expect(accreditedLevels([path(1, null, 'Atelier')], skillsOf).size).toBe(0);
  expect([...accreditedLevels([path(9, 2, 'Autre')], skillsOf)]).toEqual([[9, 2]]);
});
