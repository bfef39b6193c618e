import { createRouterClient } from '@orpc/server';
import { gapsRouter } from '../../electron/backend/gaps/gaps.router.ts';
import { peopleRouter } from '../../electron/backend/people/people.router.ts';
import { skillsRouter } from '../../electron/backend/skills/skills.router.ts';
import { openWorkspace } from './workspace.ts';

/** A new workspace with clients of people, skills and gaps on it. */
export function openCompany() {
  const backend = openWorkspace();
  const context = { backend };
  return {
    session: backend.session,
    people: createRouterClient(peopleRouter, { context }),
    skills: createRouterClient(skillsRouter, { context }),
    gaps: createRouterClient(gapsRouter, { context }),
  };
}

export type Company = ReturnType<typeof openCompany>;

/** Adds a job and skill as an imported framework leaves them: in the library, the skill asked by the job. */
export async function addLibrary({
  session,
}: Company): Promise<{ jobId: number; skillId: number }> {
  return session.write('edit', async (tx) => {
    const job = await tx
      .insertInto('job')
      .values({
        name: 'Bakers',
        folded: 'bakers',
        family: null,
        framework: 'onet',
        code: '51-3011.00',
        description: null,
        library: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const skill = await tx
      .insertInto('skill')
      .values({
        name: 'Active Listening',
        folded: 'active listening',
        name_en: null,
        domain: 'Content',
        description: 'Giving full attention',
        framework: 'onet',
        code: '2.A.1.b',
        alternatives: null,
        library: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('requirement')
      .values({
        job_id: job.id,
        unit_id: null,
        skill_id: skill.id,
        level: 3,
        criticality: 2,
        published_level: 2.88,
        published_importance: 3.1,
      })
      .execute();
    return { jobId: job.id, skillId: skill.id };
  });
}
