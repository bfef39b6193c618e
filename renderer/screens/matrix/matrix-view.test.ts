import { describe, expect, test } from 'vitest';
import { packCell } from '#shared/skills/cell-code.ts';
import type { MatrixColumns } from '#shared/skills/matrix-file.ts';
import { cellStatuses } from '#shared/skills/skills.contract.ts';
import { cellText } from './cell-text.ts';
import { linkedFilters, noFilters } from './matrix-filters.ts';
import { factsOf, MatrixIndex, retyped } from './matrix-index.ts';
import { countRepeated, groupPeople, viewOf } from './matrix-view.ts';

const status = (name: (typeof cellStatuses)[number]) => cellStatuses.indexOf(name);
const person = (id: number, name: string, unit: string | null, jobs: string[]) => ({
  id,
  matricule: `M${id}`,
  name,
  unit,
  site: null,
  jobs,
});
const skill = (id: number, name: string, domain: string | null) =>
  ({ id, name, domain, kind: 'skill' }) as const;

const cell = (level: number, required: number, name: (typeof cellStatuses)[number], flags = 0) =>
  packCell(level, required, status(name), required > 0 ? 2 : 0, flags);

const matrix: MatrixColumns = {
  on: '2026-09-01',
  people: [
    person(10, 'Durand Élodie', 'Atelier', ['Soudeur']),
    person(11, 'Martin Paul', 'Siège', ['Comptable', 'Soudeur']),
    person(12, 'Zola Anne', null, []),
  ],
  skills: [
    skill(1, 'Souder', 'Métal'),
    skill(2, 'Lire un plan', 'Métal'),
    skill(3, 'Compter', null),
  ],
  units: [
    { id: 1, name: 'Atelier', parentId: 4 },
    { id: 2, name: 'Siège', parentId: null },
    { id: 4, name: 'Usine', parentId: 2 },
  ],
  starts: Int32Array.of(0, 2, 4, 5),
  skillOf: Uint16Array.of(0, 1, 0, 2, 2),
  codes: Uint16Array.of(
    cell(0, 3, 'expired'),
    cell(2, 3, 'below', 1),
    cell(-1, 3, 'notAssessed'),
    cell(4, 2, 'above'),
    cell(3, 0, 'none', 2),
  ),
};
const index = new MatrixIndex(matrix);

describe('the index of cells', () => {
  test('finds each cell, and nothing where there is none', () => {
    expect(factsOf(index.code(0, 1))).toEqual({
      level: 2,
      required: 3,
      status: 'below',
      stale: true,
      expiresSoon: false,
    });
    expect(factsOf(index.code(1, 0))).toMatchObject({ level: -1, status: 'notAssessed' });
    expect(index.code(2, 0)).toBe(0);
    expect(factsOf(index.code(2, 2))).toMatchObject({
      level: 3,
      status: 'none',
      expiresSoon: true,
    });
  });

  test('writes the level alone, or against what is asked when it falls short', () => {
    expect(cellText(index.code(0, 1))).toBe('2/3');
    expect(cellText(index.code(1, 0))).toBe('?/3');
    expect(cellText(index.code(1, 2))).toBe('4');
    expect(cellText(0)).toBe('');
  });

  test('a level typed anew is judged against the same requirement', () => {
    expect(factsOf(retyped(index.code(0, 1), 3))).toMatchObject({ status: 'met', stale: false });
    expect(factsOf(retyped(index.code(1, 0), 0))).toMatchObject({ level: 0, status: 'below' });
    expect(factsOf(retyped(0, 2))).toMatchObject({ level: 2, required: 0, status: 'none' });
  });
});

describe('the view', () => {
  test('a skill asked at less than the holder level is held from what is asked', () => {
    // Counting is asked at 2 and held at 3 and 4; with nobody's requirement it would need the holder level.
    expect([...index.thresholds(4)]).toEqual([3, 3, 2]);
    expect([...viewOf(index, noFilters, 4).holders]).toEqual([0, 0, 2]);
  });

  test('a skill only a count rule asks for is among those with one holder or none, of the whole company alone', () => {
    const ruled = new MatrixIndex({
      ...matrix,
      skills: [...matrix.skills, { ...skill(4, 'Secourir', null), ruled: true }],
    });
    const alone = { ...noFilters, singleHolder: true };
    expect(viewOf(ruled, alone, 3).skills).toEqual([0, 1, 3]);
    expect(viewOf(ruled, { ...alone, unit: 'Siège' }, 3).skills).toEqual([0, 1, 2]);
  });

  test('counts holders at the holder level, expired ones left out', () => {
    const view = viewOf(index, noFilters, 3);
    expect([...view.holders]).toEqual([0, 0, 2]);
    expect([...view.asked]).toEqual([2, 1, 1]);
    expect(view.skills).toEqual([0, 1, 2]);
  });

  test('a job keeps its people and the skills that concern them', () => {
    const view = viewOf(index, { ...noFilters, job: 'Comptable' }, 3);
    expect(view.people).toEqual([1]);
    expect(view.skills).toEqual([0, 2]);
    expect([...view.holders]).toEqual([0, 0, 1]);
  });

  test('a unit brings the people of the units below it, though it has none of its own', () => {
    expect(viewOf(index, { ...noFilters, unit: 'Usine' }, 3).people).toEqual([0]);
    expect(viewOf(index, { ...noFilters, unit: 'Siège' }, 3).people).toEqual([0, 1]);
    expect(viewOf(index, { ...noFilters, unit: 'Atelier' }, 3).people).toEqual([0]);
  });

  test('a status keeps the people and skills where it is found', () => {
    expect(viewOf(index, { ...noFilters, show: 'expired' }, 3)).toMatchObject({
      people: [0],
      skills: [0],
    });
    expect(viewOf(index, { ...noFilters, expiring: true }, 3)).toMatchObject({ people: [2] });
    expect(viewOf(index, { ...noFilters, singleHolder: true }, 3).skills).toEqual([0, 1]);
  });

  test('names are found without accents, and an empty domain means skills without one', () => {
    expect(viewOf(index, { ...noFilters, name: 'elodie' }, 3).people).toEqual([0]);
    expect(viewOf(index, { ...noFilters, domain: '' }, 3).skills).toEqual([2]);
  });

  test('filters on a status and a level must hold in the same cell', () => {
    expect(viewOf(index, { ...noFilters, show: 'gap', level: 2 }, 3)).toMatchObject({
      people: [0],
      skills: [1],
    });
    expect(viewOf(index, { ...noFilters, show: 'above', level: 2 }, 3).people).toEqual([]);
  });

  test('a status and marks combine: below and to reassess, in the same cell', () => {
    const both = { ...noFilters, show: 'below' as const, stale: true };
    expect(viewOf(index, both, 3)).toMatchObject({ people: [0], skills: [1] });
    expect(viewOf(index, { ...both, expiring: true }, 3).people).toEqual([]);
    // Reading a plan and welding have no holder; only the first is held below by somebody to reassess.
    expect(viewOf(index, { ...both, singleHolder: true }, 3).skills).toEqual([1]);
    expect(linkedFilters('stale')).toEqual({ stale: true });
    expect(linkedFilters('expired')).toEqual({ show: 'expired' });
    expect(linkedFilters('anything')).toEqual({});
  });

  test('columns are found by words of their name, without accents, and everybody stays', () => {
    const view = viewOf(index, { ...noFilters, skill: 'PLAN un' }, 3);
    expect([view.people, view.skills]).toEqual([[0, 1, 2], [1]]);
  });

  test('a group adds up its own people, and those without one stand apart', () => {
    const groups = groupPeople(index, [0, 1, 2], 'unit', noFilters, 3, (a, b) => (a < b ? -1 : 1));
    expect(groups.map(({ name, people }) => [name, people])).toEqual([
      ['', [2]],
      ['Atelier', [0]],
      ['Siège', [1]],
    ]);
    expect([...groups[2]!.holders]).toEqual([0, 0, 1]);
    expect([...groups[2]!.asked]).toEqual([1, 0, 1]);
    expect([...groups[2]!.met]).toEqual([0, 0, 1]);
  });

  test('somebody with several jobs stands under each, and under the filtered one alone', () => {
    const byJob = (job: string | null) =>
      groupPeople(index, [0, 1, 2], 'job', { job }, 3, (a, b) => (a < b ? -1 : 1));
    const groups = byJob(null);
    expect(groups.map(({ name, people }) => [name, people])).toEqual([
      ['', [2]],
      ['Comptable', [1]],
      ['Soudeur', [0, 1]],
    ]);
    expect([...groups[2]!.asked]).toEqual([2, 1, 1]);
    expect(countRepeated(groups)).toBe(1);
    expect(countRepeated(groupPeople(index, [0, 1, 2], 'unit', noFilters, 3, () => 0))).toBe(0);
    expect(
      groupPeople(index, [1], 'job', { job: 'Soudeur' }, 3, () => 0).map(({ name }) => name),
    ).toEqual(['Soudeur']);
  });

  test('figures of a person follow the formulas of the gaps', () => {
    // Élodie: 0 of 3 (expired) and 2 of 3, both weighing 2.
    expect(index.figures([0], [1, 2, 3])).toMatchObject({
      requirements: 2,
      met: 0,
      weightedGap: 8,
      weightedRequired: 12,
    });
  });

  test('figures of a crowd, counted by code, are those of its people one by one', () => {
    const many = 60;
    const crowd = new MatrixIndex({
      ...matrix,
      people: Array.from({ length: 3 * many }, (_, at) => matrix.people[at % 3]!),
      starts: Int32Array.from(
        { length: 3 * many + 1 },
        (_, at) => 5 * Math.floor(at / 3) + matrix.starts[at % 3]!,
      ),
      skillOf: Uint16Array.from({ length: 5 * many }, (_, at) => matrix.skillOf[at % 5]!),
      codes: Uint16Array.from({ length: 5 * many }, (_, at) => matrix.codes[at % 5]!),
    });
    const three = index.figures([0, 1, 2], [1, 2, 3]);
    expect(three.requirements).toBeGreaterThan(0);
    expect(crowd.figures([...crowd.people.keys()], [1, 2, 3])).toEqual({
      ...three,
      requirements: many * three.requirements,
      met: many * three.met,
      weightedGap: many * three.weightedGap,
      weightedRequired: many * three.weightedRequired,
    });
  });
});
