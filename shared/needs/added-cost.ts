import type { Cents } from '../kernel/money.ts';
import type { LineRecord } from '../plans/assemble-plan.ts';
import { newLineCosts } from '../plans/cost-model.ts';
import { lineCosts } from '../plans/line-costs.ts';
import type { NeedGroup } from './group-needs.ts';
import { type NeedSurroundings, needHourlyCosts } from './suited-course.ts';

/** What groups of needs would add to the real cost of a plan, in cents: exactly what the plan shows once they join it. */
export function addedCost(
  groups: readonly NeedGroup[],
  lines: readonly LineRecord[],
  around: NeedSurroundings,
): Cents {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return groups.reduce((sum, group) => {
    const participantCosts = needHourlyCosts(group, around.hourlyCost);
    const line = group.lineId === null ? undefined : byId.get(group.lineId);
    if (!line) {
      const course = around.courses.get(group.courseId)!;
      return sum + newLineCosts(course, participantCosts, around.settings).real;
    }
    const real = (costs: readonly Cents[]) =>
      lineCosts(
        { ...line, participantCosts: costs, trainerCost: around.hourlyCost(line.trainerId) },
        around.settings.preparationRatio,
      ).real;
    return sum + real(participantCosts) - real(line.employeeIds.map(around.hourlyCost));
  }, 0);
}
