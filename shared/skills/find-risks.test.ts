import { expect, test } from 'vitest';
import { findRisks } from './find-risks.ts';
import type { Matrix } from './skills.contract.ts';

const person = (id: number) => ({
  id,
  matricule: `M${id}`,
  name: `Person ${id}`,
  unit: null,
  site: null,
  jobs: [],
});
const skill = (id: number) => ({ id, name: `Skill ${id}`, domain: null, kind: 'skill' as const });
const [none, met, , above, notAssessed, expired] = [0, 1, 2, 3, 4, 5];

/** Cells as in `Matrix`: person, skill, level, required, status, flags. */
function matrix(people: number, skills: number, cells: number[][]): Matrix {
  return {
    on: '2026-09-01',
    people: Array.from({ length: people }, (_, index) => person(index + 1)),
    skills: Array.from({ length: skills }, (_, index) => skill(index + 1)),
    cells: cells.flat(),
  };
}

test('a skill held by one person names them, and one held by two is no risk', () => {
  const risks = findRisks(
    matrix(2, 2, [
      [0, 0, 4, 3, above!, 0],
      [1, 0, -1, 3, notAssessed!, 0],
      [0, 1, 3, 3, met!, 0],
      [1, 1, 3, 0, none!, 0],
    ]),
    { holderLevel: 3 },
  );
  expect(risks.singleHolders).toBe(1);
  expect(risks.skills).toHaveLength(1);
  expect(risks.skills[0]).toMatchObject({
    skillId: 1,
    asked: 2,
    holders: 1,
    holder: { employeeId: 1, name: 'Person 1' },
  });
});

test('a skill asked of people but held by nobody is a hole, and one nobody is asked for is left out', () => {
  const risks = findRisks(
    matrix(1, 2, [
      [0, 0, 2, 3, 2, 0],
      [0, 1, 4, 0, none!, 0],
    ]),
    { holderLevel: 3 },
  );
  expect(risks).toMatchObject({ holes: 1, singleHolders: 0 });
  expect(risks.skills.map(({ skillId }) => skillId)).toEqual([1]);
});

test('where nobody is asked for the holder level, the highest level asked makes a holder', () => {
  const risks = findRisks(
    matrix(2, 1, [
      [0, 0, 1, 1, met!, 0],
      [1, 0, 1, 1, met!, 0],
    ]),
    { holderLevel: 3 },
  );
  expect(risks.skills).toEqual([]);
});

test('expired and expiring count only where the skill is asked, and an expired one has no holder', () => {
  const risks = findRisks(
    matrix(3, 1, [
      [0, 0, 0, 1, expired!, 0],
      [1, 0, 1, 1, met!, 2],
      [2, 0, 0, 0, expired!, 0],
    ]),
    { holderLevel: 1 },
  );
  expect(risks).toMatchObject({ expired: 1, expiring: 1, singleHolders: 1, holes: 0 });
});
