import { employeeOf, statusOf } from '#shared/gaps/gap-table.ts';
import { openGaps } from '#shared/gaps/open-gaps.ts';
import { daysBetween, today } from '#shared/kernel/dates.ts';
import type { Wish } from '#shared/needs/collect-needs.ts';
import type { NeedFilter, NeedSource } from '#shared/needs/needs.contract.ts';
import { unitsBelow } from '#shared/people/units-below.ts';
import { gapDay } from '#shared/plans/gap-day.ts';
import { quarterOf } from '#shared/plans/lateness.ts';
import type { Priority } from '#shared/plans/plans.contract.ts';
import { dueCells } from '#shared/qualifications/due-cells.ts';
import { loadGaps } from '../gaps/load-gaps.ts';
import { readUnits } from '../people/units.store.ts';
import { loadSurroundings } from '../plans/load-plan.ts';
import { loadCells } from '../qualifications/load-qualifications.ts';
import type { Session } from '../session.ts';

export interface Gathering extends Omit<NeedFilter, 'year' | 'minimumWeighted'> {
  year: number;
  sources: readonly NeedSource[];
  /** Only these gaps; all when undefined. */
  gaps?: readonly { employeeId: number; skillId: number }[] | undefined;
}

/** Everybody's reasons to be trained in a year: obligations first, then what expires, then the other gaps. */
export async function gatherWishes(session: Session, wanted: Gathering): Promise<Wish[]> {
  const units =
    wanted.unitId === undefined
      ? null
      : unitsBelow(await readUnits(session.reader, today()), wanted.unitId);
  const only = wanted.gaps && new Set(wanted.gaps.map((one) => `${one.employeeId} ${one.skillId}`));
  const gaps = await gapWishes(session, wanted);
  const found = [
    ...(wanted.sources.includes('obligation') ? await obligations(session, gaps) : []),
    ...(wanted.sources.includes('expiry') ? await expiries(session, wanted.year) : []),
    // How little is worth collecting is a question about gaps: an obligation or an end of validity holds whatever its criticality.
    ...(wanted.sources.includes('gap')
      ? gaps.filter(({ priority }) => priority >= wanted.minimumCriticality)
      : []),
  ];
  return found.filter(
    ({ unitId, employeeId, skillId }) =>
      (units === null || (unitId !== null && units.has(unitId))) &&
      (!only || only.has(`${employeeId} ${skillId}`)),
  );
}

/** Open gaps on the year's day; one that an expired qualification leaves says so. */
async function gapWishes(session: Session, { year }: Gathering): Promise<Wish[]> {
  const table = await loadGaps(session, gapDay(year, today()));
  return openGaps(table, {}).map(({ cell, required, criticality, weighted }) => {
    const { id, unitId } = employeeOf(table, cell);
    return {
      origin: statusOf(table, cell) === 'expired' ? 'expiry' : 'gap',
      employeeId: id,
      unitId,
      skillId: table.skillId[cell]!,
      courseId: null,
      toLevel: required,
      priority: criticality as Priority,
      weighted,
      quarter: null,
    };
  });
}

/** Gaps that a mandatory course closes: the course itself is what is needed. */
async function obligations(session: Session, gaps: readonly Wish[]): Promise<Wish[]> {
  const { courses } = await loadSurroundings(session);
  const courseOf = new Map<number, number>();
  for (const course of [...courses.values()].filter(({ mandatory }) => mandatory)) {
    for (const { skillId } of course.skills) {
      if (!courseOf.has(skillId)) courseOf.set(skillId, course.id);
    }
  }
  return gaps.flatMap((gap) => {
    const courseId = courseOf.get(gap.skillId);
    return courseId === undefined ? [] : [{ ...gap, origin: 'obligation' as const, courseId }];
  });
}

/** Qualifications that have expired or end before the year does, wished for in the quarter they end. */
async function expiries(session: Session, year: number): Promise<Wish[]> {
  const on = gapDay(year, today());
  const due = dueCells(await loadCells(session, on), on, daysBetween(on, `${year}-12-31`));
  return due.map((cell) => ({
    origin: 'expiry',
    employeeId: cell.employeeId,
    unitId: cell.unitId,
    skillId: cell.skillId,
    courseId: null,
    toLevel: Math.max(1, cell.required, cell.level),
    // What the job asks is indispensable to renew; what nobody asks is only wished.
    priority: cell.required > 0 ? 3 : 1,
    weighted: 0,
    quarter: cell.validUntil !== null && cell.validUntil >= on ? quarterOf(cell.validUntil) : 1,
  }));
}
