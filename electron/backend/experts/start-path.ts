import type { Candidates } from '#shared/experts/experts.contract.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Writer } from '../../database/access.ts';
import { insertTrainer, insertTrainerEvent, readTrainers } from './trainers.store.ts';

/** Opens a path for a candidate, unless one is open or the candidate is excluded; gives its id. */
export async function startPath(
  tx: Writer,
  { skill, rows }: Candidates,
  { employeeId, who, reason }: { employeeId: number; who: string; reason: string },
  at: string,
): Promise<number> {
  const candidate = rows.find((row) => row.employeeId === employeeId);
  if (!candidate) throw new RelaisError('NOT_FOUND');
  const named = { name: candidate.name, skill: skill.name };
  const known = await readTrainers(tx, { employeeId, skillId: skill.id });
  if (known.length > 0) throw new RelaisError('TRAINER_EXISTS', named);
  if (candidate.score.verdict === 'excluded') throw new RelaisError('TRAINER_EXCLUDED', named);
  const id = await insertTrainer(tx, { employeeId, skillId: skill.id });
  await insertTrainerEvent(tx, id, { at, stage: 'detected', who, reason });
  return id;
}
