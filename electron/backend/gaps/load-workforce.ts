import type { Workforce } from '#shared/gaps/workforce.ts';
import { readWorkforceEmployees } from '../people/workforce.store.ts';
import type { Session } from '../session.ts';
import { readAssessmentColumns } from '../skills/assessment-columns.store.ts';
import { readWorkforceRequirements } from '../skills/requirements.store.ts';

/**
 * The whole workforce of the open workspace, read in bulk and kept until the next write.
 * Requirements of a job count as soon as somebody holds it, wherever the job came from.
 */
export function loadWorkforce(session: Session): Promise<Workforce> {
  return session.remember('workforce', async () => {
    const employees = await readWorkforceEmployees(session.reader);
    const held = new Set(employees.flatMap(({ jobIds }) => jobIds));
    return {
      employees,
      requirements: await readWorkforceRequirements(session.reader, held),
      assessments: await readAssessmentColumns(session.reader),
    };
  });
}
