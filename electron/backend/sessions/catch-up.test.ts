import { expect, test } from 'vitest';
import { held } from '../../../tests/helpers/held-session.ts';

test('somebody absent is told of at the closing, offered in the next session, and a line over opens again for them', async () => {
  const { client, planId, lineId, first, second, ids, lineState } = await held();
  const absent = ids[3]!;
  const missed = async () => (await client.sessions.ofLine({ lineId })).missed;
  expect(await missed()).toMatchObject([{ employeeId: absent }]);
  // Only those of the first session are on the line: it is over once that one is.
  await client.sessions.remove({ id: second });
  await client.plans.amend({ id: planId, by: 'RH', reason: 'Révision' });
  await client.plans.setParticipants({ planId, lineId, employeeIds: ids });
  const { confirm, untrained, lineState: line } = await client.sessions.outcome({ id: first });
  expect([untrained, line.to]).toEqual([1, 'closed']);
  await client.sessions.close({ id: first, confirm });
  expect(await client.sessions.ofLine({ lineId })).toMatchObject({ open: true, unplaced: [] });
  const again = await client.sessions.create({ lineId });
  expect([again.lineState, again.missed.length]).toEqual(['running', 1]);
  await client.sessions.enrol({ id: again.id, employeeIds: [absent] });
  expect(await missed()).toEqual([]);
  await client.sessions.unenrol({ id: again.id, employeeIds: [absent] });
  await client.sessions.remove({ id: again.id });
  expect(await lineState()).toBe('closed');
});

test('a line closed with nobody absent takes no more sessions', async () => {
  const { client, planId, lineId, first, second, ids } = await held();
  await client.sessions.remove({ id: second });
  await client.plans.amend({ id: planId, by: 'RH', reason: 'Révision' });
  await client.plans.setParticipants({ planId, lineId, employeeIds: ids });
  await client.sessions.attend({ id: first, employeeIds: ids, status: 'present' });
  const { confirm, untrained } = await client.sessions.outcome({ id: first });
  expect(untrained).toBe(0);
  await client.sessions.close({ id: first, confirm });
  await expect(client.sessions.create({ lineId })).rejects.toMatchObject({ code: 'SESSION_LINE' });
});
