import { expect, test } from 'vitest';
import { held, seeded } from '../../../tests/helpers/held-session.ts';

test('a line with a session people were told of is not removed, and nothing changes', async () => {
  const { client, session, planId, lineId } = await held();
  await client.plans.amend({ id: planId, by: 'RH', reason: 'Révision' });
  const { revision } = session;
  await expect(client.plans.removeLines({ planId, lineIds: [lineId] })).rejects.toMatchObject({
    code: 'LINE_HAS_SESSIONS',
    data: { titles: 'Sécurité' },
  });
  expect(session.revision).toBe(revision);
});

test('draft sessions go with their line, and undo brings both back', async () => {
  const { client, planId, lineId, approve } = await seeded();
  await approve();
  await client.sessions.schedule({ lineId });
  const before = await client.sessions.ofLine({ lineId });
  expect(before.sessions).toHaveLength(2);
  await client.plans.amend({ id: planId, by: 'RH', reason: 'Révision' });
  await client.plans.removeLines({ planId, lineIds: [lineId] });
  expect(await client.sessions.list({})).toEqual([]);
  await client.workspace.undo();
  expect(await client.sessions.ofLine({ lineId })).toEqual(before);
});

test('a plan does not go back before its approval while sessions stand, and may once they are cancelled', async () => {
  const { client, planId, lineId, approve } = await seeded();
  await approve();
  const { created } = await client.sessions.schedule({ lineId });
  await client.sessions.move({ id: created[0]!, to: 'open' });
  const back = () => client.plans.transition({ id: planId, to: 'submitted', reason: 'Prix revu' });
  await expect(back()).rejects.toMatchObject({ code: 'PLAN_HAS_SESSIONS' });
  // Between « en cours » and « approuvé » nothing is unlocked.
  await client.plans.transition({ id: planId, to: 'running' });
  await client.plans.transition({ id: planId, to: 'approved', reason: 'Trop tôt' });
  await client.sessions.move({ id: created[0]!, to: 'cancelled', reason: 'Grève' });
  expect(await back()).toMatchObject({ status: 'submitted' });
  // Its reason is kept: the line of a cancelled session is not swept away either.
  await expect(client.plans.removeLines({ planId, lineIds: [lineId] })).rejects.toMatchObject({
    code: 'LINE_HAS_SESSIONS',
  });
});

test('a draft plan that already had sessions, from before this was checked, is not removed', async () => {
  const { client, session, planId } = await held();
  session.raw.prepare(`UPDATE plan SET status = 'draft' WHERE id = ?`).run(planId);
  await expect(client.plans.remove({ id: planId })).rejects.toMatchObject({
    code: 'PLAN_HAS_SESSIONS',
  });
  expect(await client.sessions.list({})).toHaveLength(2);
});
