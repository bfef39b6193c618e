import { createRouterClient } from '@orpc/server';
import type { Backend } from '../../electron/backend/backend.ts';
import { seedOffers } from '../../electron/backend/licences/seed-offers.ts';
import { router } from '../../electron/backend/router.ts';

/** Price lists of three different models, whose projection the plan's workbook shows. */
export const planOffers = ['talentlms-pro', 'edyoucated', 'latitudelearning'];

/** Adds the price lists and a plan of so many lines, with an envelope, to a company that has courses and people; says its id. */
export async function addLargePlan(backend: Backend, lines: number): Promise<number> {
  const api = createRouterClient(router, { context: { backend } });
  const { id: planId } = await api.plans.create({ year: 2027, name: 'Grand plan' });
  await backend.session.write('edit', async (tx) => {
    await seedOffers(tx, 'fr');
    const courses = await tx.selectFrom('course').select('id').execute();
    const people = await tx.selectFrom('employee').select('id').execute();
    const whole = { plan_id: planId, unit_id: null, kind: null };
    await tx
      .insertInto('envelope')
      .values({ ...whole, amount: 150_000_000 })
      .execute();
    for (let n = 0; n < lines; n += 1) {
      const { id } = await tx
        .insertInto('plan_line')
        .values({
          ...{ plan_id: planId, course_id: courses[n % courses.length]!.id, position: n },
          ...{ quarter: 1 + (n % 4), priority: 1 + (n % 3), mandatory: 0, nature: 'development' },
          ...{ cost_model: n % 2 === 0 ? 'inter' : 'intra', hours: 7, group_min: 1, group_max: 12 },
          ...{ price_per_learner: 45_000 + n, price_per_session: 180_000, travel: 5_000, rooms: 0 },
          state: (['draft', 'open', 'closed'] as const)[n % 3]!,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('plan_participant')
        .values(
          Array.from({ length: 5 }, (_, at) => ({
            line_id: id,
            employee_id: people[(n * 7 + at * 131) % people.length]!.id,
          })),
        )
        .execute();
    }
  });
  return planId;
}
