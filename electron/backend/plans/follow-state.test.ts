import { expect, test } from 'vitest';
import { held, seeded } from '../../../tests/helpers/held-session.ts';

/** A running plan with one session open, the other still a draft. */
async function running() {
  const seed = await seeded();
  const { client, planId, lineId, approve } = seed;
  await approve();
  await client.plans.transition({ id: planId, to: 'running' });
  const { created } = await client.sessions.schedule({ lineId });
  await client.sessions.move({ id: created[0]!, to: 'open' });
  const states = async () =>
    (await client.sessions.ofLine({ lineId })).sessions.map(({ state }) => state).sort();
  const set = (state: 'cancelled' | 'closed' | 'open') =>
    client.plans.updateLines({ planId, lineIds: [lineId], patch: { state } });
  return { ...seed, created, states, set };
}

test('a cancelled line cancels its sessions in the same step, and one undo brings all back', async () => {
  const { client, created, states, set, lineState, lineId } = await running();
  await set('cancelled');
  expect([await lineState(), await states()]).toEqual(['cancelled', ['cancelled', 'cancelled']]);
  await expect(client.sessions.move({ id: created[0]!, to: 'draft' })).rejects.toMatchObject({
    code: 'SESSION_LINE',
  });
  await client.workspace.undo();
  expect([await lineState(), await states()]).toEqual(['open', ['draft', 'open']]);
  expect((await client.sessions.ofLine({ lineId })).sessions[0]!.reason).toBeNull();
});

test('an amendment gives its reason to the sessions it cancels', async () => {
  const { client, planId, created, set } = await running();
  await client.plans.amend({ id: planId, by: 'RH', reason: 'Organisme fermé' });
  await set('cancelled');
  expect(await client.sessions.get({ id: created[0]! })).toMatchObject({
    ...{ state: 'cancelled', reason: 'Organisme fermé', lineState: 'cancelled' },
  });
});

test('a line with a session held is not cancelled, and is closed like its plan once every session is', async () => {
  const { client, planId, lineId, lineState, second, first, ids } = await held();
  await client.plans.transition({ id: planId, to: 'running' });
  const set = (state: 'cancelled' | 'closed') =>
    client.plans.updateLines({ planId, lineIds: [lineId], patch: { state } });
  const close = () => client.plans.transition({ id: planId, to: 'closed' });
  await expect(set('cancelled')).rejects.toMatchObject({ code: 'LINE_SESSION_DONE' });
  await expect(set('closed')).rejects.toMatchObject({ code: 'LINE_SESSIONS_OPEN' });
  await expect(close()).rejects.toMatchObject({
    code: 'PLAN_SESSIONS_OPEN',
    data: { count: 1, titles: 'Sécurité' },
  });
  const accepted = [ids[2]!];
  const { confirm } = await client.sessions.outcome({ id: first, accepted });
  await client.sessions.close({ id: first, accepted, confirm });
  await expect(set('cancelled')).rejects.toMatchObject({ code: 'LINE_SESSION_DONE' });
  await expect(set('closed')).rejects.toMatchObject({ code: 'LINE_SESSIONS_OPEN' });
  await client.sessions.remove({ id: second });
  await set('closed');
  expect(await lineState()).toBe('closed');
  expect(await close()).toMatchObject({ status: 'closed' });
});
