import type { Need } from '../needs/needs.contract.ts';
import { quarterOf } from '../plans/lateness.ts';
import type { DueQualification } from './qualifications.contract.ts';

/** A need to renew one qualification, as `needs.create` takes it. */
export interface ExpiryNeed {
  title: string;
  origin: 'expiry';
  priority: 1 | 3;
  wishedQuarter: 1 | 2 | 3 | 4 | null;
  skillId: number;
  toLevel: number;
  employeeIds: number[];
}

type KnownNeed = Pick<Need, 'skillId' | 'status'> & {
  people: readonly { employeeId: number }[];
};

/**
 * Needs that renewing qualifications makes in a year, one each with its people: indispensable where somebody must hold
 * it, wished for in the quarter the first of them ends. `known` counts those left out because a need of the year that
 * was not refused already names them for it.
 */
export function expiryNeeds(
  rows: readonly DueQualification[],
  existing: readonly KnownNeed[],
  year: number,
): { needs: ExpiryNeed[]; known: number } {
  const named = new Set(
    existing
      .filter(({ status }) => status !== 'refused')
      .flatMap(({ skillId, people }) => people.map((one) => `${one.employeeId} ${skillId}`)),
  );
  const fresh = rows.filter((row) => !named.has(`${row.employeeId} ${row.skillId}`));
  const needs = [...Map.groupBy(fresh, ({ skillId }) => skillId)].map(
    ([skillId, own]): ExpiryNeed => {
      const ends = own.flatMap(({ validUntil }) => validUntil ?? []).sort();
      return {
        title: own[0]!.qualification,
        origin: 'expiry',
        priority: own.some(({ mandatory }) => mandatory) ? 3 : 1,
        wishedQuarter: quarterWithin(ends[0], year),
        skillId,
        toLevel: Math.max(1, ...own.map(({ required, level }) => Math.max(required, level))),
        employeeIds: [...new Set(own.map(({ employeeId }) => employeeId))],
      };
    },
  );
  return { needs, known: rows.length - fresh.length };
}

/** The quarter of a day in a year: the first when it is past, none when it comes after. */
function quarterWithin(day: string | undefined, year: number): 1 | 2 | 3 | 4 | null {
  if (day === undefined || Number(day.slice(0, 4)) > year) return null;
  return Number(day.slice(0, 4)) < year ? 1 : quarterOf(day);
}
