import type { Criterion, Points } from '#shared/experts/criteria.ts';
import type { OwnPoint } from '#shared/experts/score.ts';
import type { Reader, Writer } from '../../database/access.ts';

export interface StoredPoint extends OwnPoint {
  employeeId: number;
  skillId: number;
  criterion: Criterion;
}

/** HR's own points about a skill: by employee, then by criterion. */
export async function readPoints(
  db: Reader,
  skillId: number,
): Promise<Map<number, Partial<Record<Criterion, OwnPoint>>>> {
  const rows = await db
    .selectFrom('trainer_point')
    .selectAll()
    .where('skill_id', '=', skillId)
    .execute();
  const points = new Map<number, Partial<Record<Criterion, OwnPoint>>>();
  for (const { employee_id, criterion, points: value, who, reason, at } of rows) {
    const own = points.get(employee_id) ?? {};
    own[criterion as Criterion] = { points: value as Points, who, reason, at };
    points.set(employee_id, own);
  }
  return points;
}

export async function writePoint(tx: Writer, point: StoredPoint): Promise<void> {
  const { employeeId, skillId, criterion, ...set } = point;
  await tx
    .insertInto('trainer_point')
    .values({ employee_id: employeeId, skill_id: skillId, criterion, ...set })
    .onConflict((conflict) =>
      conflict.columns(['employee_id', 'skill_id', 'criterion']).doUpdateSet(set),
    )
    .execute();
}

export async function deletePoint(
  tx: Writer,
  { employeeId, skillId, criterion }: Pick<StoredPoint, 'employeeId' | 'skillId' | 'criterion'>,
): Promise<void> {
  await tx
    .deleteFrom('trainer_point')
    .where('employee_id', '=', employeeId)
    .where('skill_id', '=', skillId)
    .where('criterion', '=', criterion)
    .execute();
}
