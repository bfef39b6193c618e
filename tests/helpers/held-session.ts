import { createRouterClient } from '@orpc/server';
import { router } from '../../electron/backend/router.ts';
import { fillSmallCompany, smallCatalogue } from './small-company.ts';
import { openWorkspace } from './workspace.ts';

/** An approved plan of 2020 whose one line teaches safety to eight people in groups of five: everything is in the past. */
export async function seeded() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const client = createRouterClient(router, { context: { backend } });
  const course = await client.catalogue.create({
    ...smallCatalogue[2]!,
    groupMax: 5,
    certifying: true,
    validityMonths: 24,
  });
  const { id: planId } = await client.plans.create({ year: 2020, name: 'Plan' });
  const people = [2, 3, 4, 5, 6, 7, 8, 9];
  const plan = await client.plans.addLine({ planId, courseId: course.id, employeeIds: people });
  const lineId = plan.lineRows[0]!.id;
  const approve = async () => {
    await client.plans.transition({ id: planId, to: 'submitted' });
    await client.plans.transition({ id: planId, to: 'approved' });
  };
  const lineState = async () => (await client.plans.get({ id: planId })).lineRows[0]!.state;
  return { client, session: backend.session, planId, lineId, approve, lineState };
}

/** Two sessions of 2026, the first one done with two present, one partly and one absent. */
export async function held() {
  const seed = await seeded();
  const { client, lineId, approve } = seed;
  await approve();
  const { created } = await client.sessions.schedule({ lineId });
  const [first, second] = created as [number, number];
  const days = [{ date: '2026-03-02', starts: '09:00', ends: '16:00' }];
  await client.sessions.update({ id: first, patch: { days, room: 'A1' } });
  await client.sessions.move({ id: first, to: 'open' });
  await client.sessions.move({ id: first, to: 'running' });
  const { attendees } = await client.sessions.get({ id: first });
  const ids = attendees.map(({ employeeId }) => employeeId);
  await client.sessions.attend({ id: first, employeeIds: ids, status: 'present' });
  await client.sessions.attend({ id: first, employeeIds: [ids[2]!], status: 'partial', hours: 3 });
  await client.sessions.attend({ id: first, employeeIds: [ids[3]!], status: 'absent' });
  await client.sessions.move({ id: first, to: 'done' });
  return { ...seed, first, second, ids };
}
