import { inheritRequirements } from '#shared/gaps/inherit-requirements.ts';
import type { Workforce, WorkforceEmployee, WorkforceRequirement } from '#shared/gaps/workforce.ts';
import type { Reader } from '../../database/access.ts';
import { readUnitParents } from '../people/directory.store.ts';
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
      requirements: await readAsked(session.reader, employees),
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
    requirements: await readAsked(db, people),
    assessments: await readAssessmentColumns(db, ids),
  };
}

/** What the jobs of these people ask, and every unit with those below it. */
async function readAsked(
  db: Reader,
  people: readonly WorkforceEmployee[],
): Promise<WorkforceRequirement[]> {
  const jobs = new Set(people.flatMap(({ jobIds }) => jobIds));
  return inheritRequirements(await readWorkforceRequirements(db, jobs), await readUnitParents(db));
}
