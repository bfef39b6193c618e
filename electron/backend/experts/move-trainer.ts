import type { MoveDetails, Stage } from '#shared/experts/path.ts';
import { moveTrainer } from '#shared/experts/path.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { topLevel } from '#shared/workspace/settings.ts';
import type { Writer } from '../../database/access.ts';
import { readDirectory } from '../people/directory.store.ts';
import { readSkill } from '../skills/skills.store.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { insertTrainerEvent, patchTrainer, readTrainers } from './trainers.store.ts';

export interface Move extends MoveDetails {
  trainerId: number;
  stage: Stage;
  who: string;
  reason: string;
  wholeDomain?: boolean | undefined;
  daysPerYear?: number | undefined;
}

/** Takes a path to another stage and notes who decided and why; throws NOT_FOUND and what `path.ts` refuses. */
export async function moveStage(tx: Writer, move: Move, on: IsoDate, at: string): Promise<void> {
  const [path] = await readTrainers(tx, { id: move.trainerId });
  if (!path) throw new RelaisError('NOT_FOUND');
  const top = topLevel(await readSettings(tx));
  const name = (await readDirectory(tx)).get(path.employeeId)?.name ?? '';
  const after = moveTrainer(path, move.stage, move, { on, top, name });
  const accredits = move.stage === 'accredited' || move.stage === 'renewed';
  const domain = (await readSkill(tx, path.skillId))?.domain ?? null;
  await patchTrainer(tx, path.id, {
    ...after,
    ...(accredits && { accreditedOn: on }),
    ...(accredits &&
      move.wholeDomain !== undefined && { coversDomain: move.wholeDomain ? domain : null }),
    ...(move.daysPerYear !== undefined && { daysPerYear: move.daysPerYear }),
  });
  const { stage, who, reason } = move;
  await insertTrainerEvent(tx, path.id, { at, stage, who, reason });
}
