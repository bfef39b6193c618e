import type { DirectionOverview, NextSession } from '#shared/direction/direction.contract.ts';
import { planProgress } from '#shared/direction/plan-progress.ts';
import { skillGaps } from '#shared/direction/skill-gaps.ts';
import { today } from '#shared/kernel/dates.ts';
import { closingsOfPlan } from '#shared/plans/assemble-plan.ts';
import { weightClosed } from '#shared/plans/closing-list.ts';
import { hoursOf } from '#shared/sessions/day-hours.ts';
import { loadBudget } from '../budget/load-budget.ts';
import { summariseGaps } from '../gaps/summarise-gaps.ts';
import { loadPlanParts, type PlanParts } from '../plans/load-plan.ts';
import { riskOverview } from '../risks/overview.ts';
import type { Session } from '../session.ts';
import { readSessions, type StoredSession } from '../sessions/sessions.store.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';

/** A plan for its director; throws NOT_FOUND. */
export async function loadDirection(session: Session, planId: number): Promise<DirectionOverview> {
  const on = today();
  const parts = await loadPlanParts(session, planId);
  const { record, lines, around, table } = parts;
  const sessions = Map.groupBy(
    (await readSessions(session.reader)).filter(({ state }) => state !== 'cancelled'),
    ({ lineId }) => lineId,
  );
  const [now] = await summariseGaps(session, on, 'company');
  const [day] = await summariseGaps(session, table.on, 'company');
  const closings = [...closingsOfPlan(lines, around, table).values()].flatMap((list) => [...list]);
  const closed = weightClosed(closings);
  const gap = day?.weightedGap ?? 0;
  const asked = day?.weightedRequired ?? 0;
  const risks = await riskOverview(session, on);
  return {
    ...{ planId, name: record.name, year: record.year, status: record.status },
    ...{ on, planDay: table.on },
    budget: await loadBudget(session, planId),
    progress: planProgress(
      lines.map((line) => ({
        ...{ state: line.state, hours: line.hours, learners: line.employeeIds.length },
        sessions: (sessions.get(line.id) ?? []).map(({ days, attendance }) => ({
          hours: hoursOf(days),
          attendance,
        })),
      })),
    ),
    readiness: {
      now: now?.readiness ?? 1,
      without: day?.readiness ?? 1,
      after: asked === 0 ? 1 : 1 - (gap - closed) / asked,
    },
    weighted: { gap, closed },
    gaps: skillGaps(table, closings, await readSkillNames(session.reader)),
    risks: {
      ...{ act: risks.act, plan: risks.plan, holes: risks.holes },
      ...{ singleHolders: risks.singleHolders, top: risks.rows.slice(0, 5) },
    },
    sessions: nextSessions(parts, sessions, on),
  };
}

function nextSessions(
  { lines, around }: PlanParts,
  sessions: ReadonlyMap<number, StoredSession[]>,
  on: string,
): NextSession[] {
  const coming = lines.flatMap((line) =>
    (sessions.get(line.id) ?? []).flatMap((one) => {
      const day = one.days[0]?.date;
      if (day === undefined || day < on || one.state === 'done' || one.state === 'closed')
        return [];
      const people = one.attendance.filter(({ status }) => status !== 'replaced').length;
      const { title } = around.courses.get(line.courseId)!;
      return [{ id: one.id, title, day, site: one.site, people }];
    }),
  );
  return coming.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))).slice(0, 6);
}
