import type { TrainerEvent } from '#shared/experts/experts.contract.ts';
import type { Stage } from '#shared/experts/path.ts';
import { today } from '#shared/kernel/dates.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** A path as it is kept; names of people and skills belong to others. */
export interface StoredTrainer {
  id: number;
  employeeId: number;
  skillId: number;
  stage: Stage;
  managerAgreed: boolean;
  coversDomain: string | null;
  daysPerYear: number | null;
  level: number | null;
  accreditedOn: string | null;
  validUntil: string | null;
  comment: string | null;
}

export type TrainerPatch = Partial<Omit<StoredTrainer, 'id' | 'employeeId' | 'skillId'>>;

/** Paths: all, or those of an employee, a skill, or with an id. */
export async function readTrainers(
  db: Reader,
  only: { id?: number; employeeId?: number; skillId?: number } = {},
): Promise<StoredTrainer[]> {
  let query = db.selectFrom('trainer').selectAll().orderBy('id');
  if (only.id !== undefined) query = query.where('id', '=', only.id);
  if (only.employeeId !== undefined) query = query.where('employee_id', '=', only.employeeId);
  if (only.skillId !== undefined) query = query.where('skill_id', '=', only.skillId);
  return (await query.execute()).map((row) => ({
    id: row.id,
    employeeId: row.employee_id,
    skillId: row.skill_id,
    stage: row.stage,
    managerAgreed: row.manager_agreed === 1,
    coversDomain: row.accredited_domain,
    daysPerYear: row.days_per_year,
    level: row.accredited_level,
    accreditedOn: row.accredited_on,
    validUntil: row.valid_until,
    comment: row.comment,
  }));
}

/** Steps of paths, oldest first, by trainer id; each on the day it was on this machine. */
export async function readTrainerEvents(db: Reader): Promise<Map<number, TrainerEvent[]>> {
  const rows = await db
    .selectFrom('trainer_event')
    .selectAll()
    .orderBy('at')
    .orderBy('id')
    .execute();
  const groups = Map.groupBy(rows, ({ trainer_id }) => trainer_id);
  return new Map(
    [...groups].map(([id, events]) => [
      id,
      events.map(({ id, at, stage, who, reason }) => ({
        ...{ id, on: today(new Date(at)), stage: stage as Stage, who, reason },
      })),
    ]),
  );
}

/** Opens a path at « detected »; gives its id. */
export async function insertTrainer(
  tx: Writer,
  { employeeId, skillId }: Pick<StoredTrainer, 'employeeId' | 'skillId'>,
): Promise<number> {
  const { id } = await tx
    .insertInto('trainer')
    .values({ employee_id: employeeId, skill_id: skillId, stage: 'detected' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function patchTrainer(tx: Writer, id: number, patch: TrainerPatch): Promise<void> {
  const { managerAgreed, coversDomain, daysPerYear, level, accreditedOn, validUntil } = patch;
  const values = {
    stage: patch.stage,
    comment: patch.comment,
    manager_agreed: managerAgreed === undefined ? undefined : Number(managerAgreed),
    accredited_domain: coversDomain,
    days_per_year: daysPerYear,
    accredited_level: level,
    accredited_on: accreditedOn,
    valid_until: validUntil,
  };
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
  if (Object.keys(given).length === 0) return;
  await tx.updateTable('trainer').set(given).where('id', '=', id).execute();
}

/** Adds a step that was taken `at` an instant. */
export async function insertTrainerEvent(
  tx: Writer,
  trainerId: number,
  event: Omit<TrainerEvent, 'id' | 'on'> & { at: string },
): Promise<void> {
  await tx
    .insertInto('trainer_event')
    .values({ trainer_id: trainerId, ...event })
    .execute();
}

/** Removes a path with its history. */
export async function deleteTrainer(tx: Writer, id: number): Promise<void> {
  await tx.deleteFrom('trainer').where('id', '=', id).execute();
}
