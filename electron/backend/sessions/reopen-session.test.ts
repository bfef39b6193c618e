import { expect, test } from 'vitest';
import { held } from '../../../tests/helpers/held-session.ts';

/** The held session closed: three levels written. */
async function closed() {
  const seed = await held();
  const { client, first, ids } = seed;
  const accepted = [ids[2]!];
  const { confirm } = await client.sessions.outcome({ id: first, accepted });
  await client.sessions.close({ id: first, accepted, confirm });
  return seed;
}

const why = { by: 'Claire', reason: 'Présence saisie par erreur' };

test('a reopened session gives back what it wrote, and nothing else, with who and why', async () => {
  const { client, session, planId, first, ids } = await closed();
  const rows = () => session.raw.prepare('SELECT * FROM assessment ORDER BY id').all();
  // Somebody was tested since: that is no work of this session.
  await client.skills.assess({
    entries: [{ employeeId: ids[1]!, skillId: 2, level: 1, source: 'test', date: '2026-06-01' }],
  });
  const withAll = rows();
  const others = withAll.filter((row) => (row as { session_id: unknown }).session_id === null);
  expect(withAll.length - others.length).toBe(3);
  const open = await client.sessions.reopen({ id: first, ...why });
  expect(open).toMatchObject({ state: 'done', levels: 0, lineState: 'running' });
  expect(rows()).toEqual(others);
  expect((await client.plans.events({ id: planId })).at(-1)).toMatchObject({
    ...{ kind: 'reopened', by: 'Claire', reason: why.reason, line: { title: 'Sécurité' } },
  });
  await client.workspace.undo();
  expect(rows()).toEqual(withAll);
  expect((await client.sessions.get({ id: first })).state).toBe('closed');
  await client.workspace.redo();
  // What was noted wrong is corrected, and the session closes again without that person.
  await client.sessions.attend({ id: first, employeeIds: [ids[0]!], status: 'absent' });
  const { confirm, written } = await client.sessions.outcome({ id: first });
  expect(written).toBe(1);
  expect(await client.sessions.close({ id: first, confirm })).toMatchObject({ levels: 1 });
});

test('the line of a session reopened is no longer over', async () => {
  const { client, first, second, lineState, ids, planId, lineId } = await closed();
  await client.plans.amend({ id: planId, by: 'RH', reason: 'Révision' });
  await client.sessions.remove({ id: second });
  await client.plans.setParticipants({ planId, lineId, employeeIds: ids });
  await client.plans.updateLines({ planId, lineIds: [lineId], patch: { state: 'closed' } });
  await client.sessions.reopen({ id: first, ...why });
  expect(await lineState()).toBe('done');
});

test('only a closed session is reopened, with words, and not once its plan is closed', async () => {
  const { client, first, second, planId, session } = await closed();
  const { revision } = session;
  await expect(client.sessions.reopen({ id: second, ...why })).rejects.toMatchObject({
    code: 'SESSION_MOVE',
    data: { from: 'draft', to: 'done' },
  });
  await expect(client.sessions.reopen({ id: first, by: 'Claire', reason: ' ' })).rejects.toThrow();
  expect(session.revision).toBe(revision);
  await client.plans.transition({ id: planId, to: 'running' });
  await client.plans.transition({ id: planId, to: 'closed' });
  await expect(client.sessions.reopen({ id: first, ...why })).rejects.toMatchObject({
    code: 'SESSION_PLAN',
    data: { status: 'closed' },
  });
});
