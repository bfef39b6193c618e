import type { Pool } from '#shared/experts/experts.contract.ts';
import { summarisePool } from '#shared/experts/summarise-pool.ts';
import { isPresent } from '#shared/gaps/is-present.ts';
import { today } from '#shared/kernel/dates.ts';
import { loadEmployees } from '../people/load-employees.ts';
import type { Session } from '../session.ts';
import { loadTrainerLoad } from './load-trainer-load.ts';
import { loadTrainers } from './load-trainers.ts';

/** What the team of trainers weighs in a year, against the headcount of today. */
export async function loadPool(session: Session, wanted?: number): Promise<Pool> {
  const { year } = await loadTrainerLoad(session, wanted);
  const trainers = await loadTrainers(session, { year });
  const on = today();
  const present = (await loadEmployees(session)).filter((person) => isPresent(person, on));
  return summarisePool(trainers, new Set(present.map(({ id }) => id)), year, on);
}
