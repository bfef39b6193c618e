import { type CellSettings, computeCells } from '../gaps/compute-cells.ts';
import { isPresent } from '../gaps/is-present.ts';
import type { Workforce, WorkforceEmployee } from '../gaps/workforce.ts';
import type { IsoDate } from '../kernel/dates.ts';

/**
 * What the people present on a day hold of some skills. `cells` is flat as in `Matrix`: places in the two lists,
 * level (−1 not assessed, 0 expired), level asked, status, flags.
 */
export interface LevelCells {
  on: IsoDate;
  people: readonly WorkforceEmployee[];
  skillIds: readonly number[];
  cells: readonly number[];
}

/** Numbers a cell takes in `LevelCells.cells`. */
export const cellWidth = 6;

/** Lists what present people hold of the given skills on a day, people and skills by id. */
export function levelCells(
  workforce: Workforce,
  skillIds: Iterable<number>,
  on: IsoDate,
  settings: CellSettings,
): LevelCells {
  const people = workforce.employees
    .filter((person) => isPresent(person, on))
    .sort((a, b) => a.id - b.id);
  const skills = [...new Set(skillIds)].sort((a, b) => a - b);
  return {
    on,
    people,
    skillIds: skills,
    cells: computeCells(workforce, people, skills, on, settings),
  };
}
