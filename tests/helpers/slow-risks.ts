import type { CountRule } from '../../shared/risks/risks.contract.ts';
import type { CompanyRows } from './random-company.ts';
import { slowGaps, slowLevel } from './slow-gaps.ts';

type Rules = { rules: CountRule[]; parents: Map<number, number | null> };

const weights = [1, 2, 3] as const;

function present(rows: CompanyRows, on: string) {
  return rows.employees
    .filter(({ hireDate, leaveDate }) => (hireDate ?? on) <= on && (leaveDate ?? on) >= on)
    .sort((a, b) => a.id - b.id);
}

/** Needed skills with their criticality, straight from the sentence. */
function needed(rows: CompanyRows, on: string, rules: CountRule[]) {
  const people = present(rows, on);
  const asked = rows.requirements.filter((one) =>
    people.some((person) =>
      one.jobId === null ? person.unitId === one.unitId : person.jobIds.includes(one.jobId),
    ),
  );
  const ids = [...new Set([...asked, ...rules].map(({ skillId }) => skillId))];
  return ids
    .sort((a, b) => a - b)
    .map((skillId) => {
      const own = asked.filter((one) => one.skillId === skillId);
      return { skillId, criticality: own.length ? Math.max(...own.map((o) => o.criticality)) : 2 };
    });
}

/** Level from which somebody holds a skill. */
function threshold(rows: CompanyRows, on: string, skillId: number, holderLevel: number) {
  const levels = slowGaps(rows, on, weights)
    .filter((cell) => cell.skillId === skillId)
    .map(({ required }) => required);
  return levels.length === 0 ? holderLevel : Math.min(holderLevel, Math.max(...levels));
}

const has = (rows: CompanyRows, on: string, employeeId: number, skillId: number, level: number) =>
  slowLevel(rows, employeeId, skillId, on).current >= level;

/** Coverage one unit and skill at a time. */
export function slowCoverage(
  rows: CompanyRows,
  on: string,
  { rules, parents }: Rules,
  settings: { holderLevel: number; minimumHolders: number },
  without: readonly number[] = [],
) {
  const inside = (unit: number | null, unitId: number | null) => {
    if (unit === null) return true;
    for (let at = unitId; at !== null; at = parents.get(at) ?? null) if (at === unit) return true;
    return false;
  };
  return [null, ...parents.keys()].flatMap((unitId) =>
    needed(rows, on, rules).flatMap(({ skillId }) => {
      const rule = rules.find((one) => one.unitId === unitId && one.skillId === skillId);
      const there = present(rows, on).filter((person) => inside(unitId, person.unitId));
      const asked = slowGaps(rows, on, weights).filter(
        (cell) => cell.skillId === skillId && there.some(({ id }) => id === cell.employeeId),
      ).length;
      if (asked === 0 && !rule) return [];
      const limit = threshold(rows, on, skillId, settings.holderLevel);
      const left = there.filter(({ id }) => !without.includes(id));
      const level = rule?.level ?? limit;
      const minimum = rule?.minimum ?? settings.minimumHolders;
      const holders = left.filter(({ id }) => has(rows, on, id, skillId, level)).length;
      const busFactor = left.filter(({ id }) => has(rows, on, id, skillId, limit)).length;
      const coverage = holders / minimum;
      const ruled = rule !== undefined;
      return [{ unitId, skillId, level, minimum, ruled, asked, holders, coverage, busFactor }];
    }),
  );
}

/** Knowledge at risk, person by person and skill by skill, with the written-out tables. */
export function slowRisks(
  rows: CompanyRows,
  on: string,
  rules: CountRule[],
  settings: { holderLevel: number },
) {
  const year = (years: number) => `${Number(on.slice(0, 4)) + years}${on.slice(4)}`;
  return present(rows, on).flatMap(({ id, leaveDate }) =>
    needed(rows, on, rules).flatMap(({ skillId, criticality }) => {
      const limit = threshold(rows, on, skillId, settings.holderLevel);
      if (!has(rows, on, id, skillId, limit)) return [];
      const others = present(rows, on).filter(
        (person) => person.id !== id && has(rows, on, person.id, skillId, limit),
      ).length;
      let leaving = 1;
      if (leaveDate !== null && leaveDate <= year(5)) leaving = 2;
      if (leaveDate !== null && leaveDate <= year(3)) leaving = 3;
      if (leaveDate !== null && leaveDate <= year(2)) leaving = 4;
      if (leaveDate !== null && leaveDate <= year(1)) leaving = 5;
      let position = 1;
      if (others <= 4) position = 2;
      if (others === 2) position = 3;
      if (others === 1) position = 4;
      if (others === 0) position = 5;
      if (criticality === 3 && others < 5) position += 1;
      if (criticality === 1) position -= 1;
      if (position > 5) position = 5;
      if (position < 1) position = 1;
      return [{ employeeId: id, skillId, others, leaving, position, score: leaving * position }];
    }),
  );
}
