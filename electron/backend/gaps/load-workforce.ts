import type { Workforce } from '#shared/gaps/workforce.ts';
import { readWorkforceEmployees } from '../people/workforce.store.ts';
import type { Session } from '../session.ts';
import { readAssessmentColumns } from '../skills/assessment-columns.store.ts';
import { readWorkforceRequirements } from '../skills/requirements.store.ts';

/** The whole workforce of the open workspace, read in bulk and kept until the next write. */
export function loadWorkforce(session: Session): Promise<Workforce> {
  return session.remember('workforce', async () => ({
    employees: await readWorkforceEmployees(session.reader),
    requirements: await readWorkforceRequirements(session.reader),
    assessments: await readAssessmentColumns(session.reader),
  }));
}
