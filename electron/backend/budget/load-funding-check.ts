import type { FundingCheck, FundingQuestion } from '#shared/budget/funding.contract.ts';
import { applyScale } from '#shared/budget/funding-scale.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { tripCost } from '#shared/plans/ancillary.ts';
import { costsOf, type LineRecord } from '#shared/plans/assemble-plan.ts';
import { linesOpen } from '#shared/plans/life.ts';
import { loadPlanParts } from '../plans/load-plan.ts';
import { findPlanOfLine } from '../plans/plan-lines.store.ts';
import type { Session } from '../session.ts';
import { readScales } from './funding-scales.store.ts';
import { headcountOf } from './load-budget.ts';

/** What a scale would give for a line of a plan; throws NOT_FOUND without such a line or scale. */
export async function loadFundingCheck(
  session: Session,
  { lineId, scale: code, ...trip }: FundingQuestion,
): Promise<FundingCheck> {
  const planId = await findPlanOfLine(session.reader, lineId);
  const { record, lines, around } = await loadPlanParts(session, planId);
  const line = lines.find(({ id }) => id === lineId)!;
  const scales = await readScales(session.reader);
  const usual = scales.find(({ year }) => year <= record.year) ?? scales[0];
  const scale = code === undefined ? usual : scales.find((one) => one.code === code);
  if (!scale) throw new RelaisError('NOT_FOUND');
  const course = around.courses.get(line.courseId)!;
  const others = lines.filter(({ id, state }) => id !== lineId && state !== 'cancelled');
  const { pedagogical, wages } = costsOf(line, around);
  const given = applyScale(
    scale,
    {
      ...{
        hours: line.hours,
        hoursOff: line.hoursOff,
        learners: line.employeeIds.length,
        afest: course.modality === 'afest',
      },
      ...{ pedagogical, wages, travel: tripCost(line), trip },
      already: from(scale.funder, line, ['agreed', 'paid']),
    },
    {
      headcount: headcountOf(around.directory, record.year),
      used: others.reduce(
        (sum, other) => sum + from(scale.funder, other, ['asked', 'agreed', 'paid']),
        0,
      ),
    },
  );
  return {
    ...{ lineId, planId, scale, year: record.year, title: course.title, funding: line.funding },
    ...given,
    open: linesOpen(record),
  };
}

function from(funder: string, { funding }: LineRecord, states: readonly string[]): number {
  return funding
    .filter(({ source, state }) => source === funder && states.includes(state))
    .reduce((sum, { amount }) => sum + amount, 0);
}
