import type { Workforce, WorkforceEmployee } from '#shared/gaps/workforce.ts';
import type { Reader } from '../../database/access.ts';
import { readWorkforceEmployees } from '../people/workforce.store.ts';
import type { Session } from '../session.ts';
import { readAssessmentColumns } from '../skills/assessment-columns.store.ts';
import { loadHistory } from '../skills/load-history.ts';
import { readWorkforceRequirements } from '../skills/requirements.store.ts';

/**
 * The whole workforce of the open workspace, read in bulk and kept until the next write.
 * Requirements of a job count as soon as somebody holds it, wherever the job came from.
 */
export function loadWorkforce(session: Session): Promise<Workforce> {
  return session.remember('workforce', async () => {
    const employees = await readWorkforceEmployees(session.reader);
    return {
      employees,
      requirements: await readWorkforceRequirements(session.reader, jobsHeld(employees)),
      assessments: await loadHistory(session),
    };
  });
}

/** The workforce reduced to some people: a few rows, so nothing waits for the whole company after each edit. */
export async function readWorkforcePart(
  db: Reader,
  people: readonly WorkforceEmployee[],
): Promise<Workforce> {
  const ids = people.map(({ id }) => id);
  return {
    employees: people,
    requirements: await readWorkforceRequirements(db, jobsHeld(people)),
    assessments: await readAssessmentColumns(db, ids),
  };
}

function jobsHeld(people: readonly WorkforceEmployee[]): Set<number> {
  return new Set(people.flatMap(({ jobIds }) => jobIds));
}
