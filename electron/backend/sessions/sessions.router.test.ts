import { expect, test } from 'vitest';
import { held, seeded } from '../../../tests/helpers/held-session.ts';

const weightOf = (rows: readonly { weightedGap: number }[]) =>
  rows.reduce((sum, { weightedGap }) => sum + weightedGap, 0);

test('sessions wait for the approval, then place everybody in groups on free working days', async () => {
  const { client, lineId, approve } = await seeded();
  await expect(client.sessions.schedule({ lineId })).rejects.toMatchObject({
    code: 'SESSION_PLAN',
    data: { status: 'draft' },
  });
  await approve();
  const { created, afterQuarter } = await client.sessions.schedule({ lineId });
  expect([created.length, afterQuarter]).toEqual([2, 2]);
  const { sessions, unplaced, open } = await client.sessions.ofLine({ lineId });
  expect([unplaced, open]).toEqual([[], true]);
  expect(sessions.map(({ people, hours, state }) => [people, hours, state])).toEqual([
    [4, 7, 'draft'],
    [4, 7, 'draft'],
  ]);
  expect(sessions.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  await expect(client.sessions.schedule({ lineId })).rejects.toMatchObject({
    code: 'SESSION_NOBODY',
  });
});

test('the line follows its sessions, and undo takes it back', async () => {
  const { client, lineId, approve, lineState } = await seeded();
  await approve();
  const { created } = await client.sessions.schedule({ lineId });
  expect(await lineState()).toBe('draft');
  await client.sessions.move({ id: created[0]!, to: 'open' });
  expect(await lineState()).toBe('open');
  await client.sessions.move({ id: created[0]!, to: 'running' });
  expect(await lineState()).toBe('running');
  await client.workspace.undo();
  expect(await lineState()).toBe('open');
  await expect(client.sessions.move({ id: created[0]!, to: 'cancelled' })).rejects.toMatchObject({
    code: 'SESSION_REASON',
  });
  const gone = await client.sessions.move({ id: created[0]!, to: 'cancelled', reason: 'Grève' });
  expect(gone).toMatchObject({ state: 'cancelled', reason: 'Grève' });
  expect(gone.unplaced).toHaveLength(4);
});

test('people move, are replaced, and never overfill a group', async () => {
  const { client, lineId, approve } = await seeded();
  await approve();
  const { created } = await client.sessions.schedule({ lineId });
  const [first, second] = created as [number, number];
  const ids = (await client.sessions.get({ id: first })).attendees.map((one) => one.employeeId);
  await client.sessions.movePeople({ id: first, to: second, employeeIds: [ids[0]!] });
  await expect(
    client.sessions.movePeople({ id: first, to: second, employeeIds: [ids[1]!] }),
  ).rejects.toMatchObject({ code: 'SESSION_FULL', data: { max: 5, wanted: 6 } });
  const after = await client.sessions.replace({ id: first, employeeId: ids[1]!, by: 12 });
  const listed = after.attendees.map(({ employeeId, status, replacedBy }) => [
    employeeId,
    status,
    replacedBy,
  ]);
  expect(listed).toContainEqual([ids[1]!, 'replaced', 'Nom12 Prénom']);
  expect(listed).toContainEqual([12, 'enrolled', null]);
  expect(after.people).toBe(3);
  await expect(client.sessions.enrol({ id: first, employeeIds: [12] })).rejects.toMatchObject({
    code: 'SESSION_ENROLLED',
    data: { name: 'Nom12 Prénom' },
  });
});

test('conflicts are shown on both sessions, and closed days in the calendar', async () => {
  const { client, lineId, approve } = await seeded();
  await approve();
  const { created } = await client.sessions.schedule({ lineId });
  const days = [{ date: '2026-05-08', starts: '09:00', ends: '16:00' }];
  for (const id of created) {
    await client.sessions.update({ id, patch: { days, room: 'A1', trainerId: 12 } });
  }
  const { sessions, closures } = await client.sessions.calendar({
    from: '2026-05-04',
    to: '2026-05-10',
  });
  expect(closures).toEqual([
    { date: '2026-05-08', closure: { kind: 'holiday', label: 'victoryDay' } },
  ]);
  for (const { conflicts } of sessions) {
    expect(conflicts.map(({ kind }) => kind).sort()).toEqual(['closed', 'room', 'trainer']);
  }
  await client.sessions.addClosedDay({ date: '2026-05-07', label: 'Pont' });
  await expect(
    client.sessions.addClosedDay({ date: '2026-05-07', label: 'Encore' }),
  ).rejects.toMatchObject({ code: 'CLOSED_DAY_TAKEN' });
});

test('closing writes exactly its preview in one step: levels, ends, states; undo takes all of it back', async () => {
  const { client, session, first, ids, lineState } = await held();
  const gapsBefore = await client.gaps.summary({});
  const preview = await client.sessions.outcome({ id: first });
  expect(preview).toMatchObject({ written: 2, present: 2, partial: 1, absent: 1 });
  expect(preview.doubts).toMatchObject([{ employeeId: ids[2], hours: 3, cause: 'partial' }]);
  const accepted = [ids[2]!];
  const decided = await client.sessions.outcome({ id: first, accepted });
  expect(decided.written).toBe(3);
  // The name of the first preview does not close the second one.
  await expect(
    client.sessions.close({ id: first, accepted, confirm: preview.confirm }),
  ).rejects.toMatchObject({ code: 'SESSION_CHANGED' });
  const count = () => session.raw.prepare('SELECT count(*) FROM assessment').pluck().get();
  const before = count();
  const closed = await client.sessions.close({ id: first, accepted, confirm: decided.confirm });
  expect(closed).toMatchObject({ state: 'closed', levels: 3, lineState: 'running' });
  expect(closed.attendees.filter(({ levels }) => levels.length > 0)).toHaveLength(3);
  const [latest] = await client.skills.history({ employeeId: ids[0]!, skillId: 2 });
  expect(latest).toMatchObject({
    level: 2,
    source: 'training',
    date: '2026-03-02',
    validUntil: '2028-03-02',
    session: { id: first, title: 'Sécurité' },
  });
  const gapsAfter = await client.gaps.summary({});
  expect(weightOf(gapsAfter)).toBeLessThan(weightOf(gapsBefore));
  await client.workspace.undo();
  expect(count()).toBe(before);
  expect(await client.gaps.summary({})).toEqual(gapsBefore);
  expect((await client.sessions.get({ id: first })).state).toBe('done');
  expect(await lineState()).toBe('running');
});

test('a session is not closed while somebody is unmarked, nor before it is done', async () => {
  const { client, first, second, ids } = await held();
  await expect(client.sessions.outcome({ id: second })).rejects.toMatchObject({
    code: 'SESSION_MOVE',
  });
  await client.sessions.attend({ id: first, employeeIds: [ids[0]!], status: 'enrolled' });
  await expect(client.sessions.outcome({ id: first })).rejects.toMatchObject({
    code: 'SESSION_UNMARKED',
    data: { count: 1 },
  });
});

test('hot and cold scores are kept per person, and a cold one is due after the delay', async () => {
  const { client, first, ids } = await held();
  await client.sessions.evaluate({ id: first, employeeId: ids[0]!, hotScore: 4 });
  const scored = await client.sessions.evaluate({ id: first, employeeId: ids[0]!, coldScore: 3 });
  expect(scored.attendees.find(({ employeeId }) => employeeId === ids[0])).toMatchObject({
    hotScore: 4,
    coldScore: 3,
  });
  expect(scored).toMatchObject({ coldDue: '2026-05-31' });
  await expect(
    client.sessions.evaluate({ id: first, employeeId: ids[0]!, hotScore: 6 }),
  ).rejects.toThrow();
});

test('cold scores are noted for many people at once, all or none, and undone together', async () => {
  const { client, session, first, ids } = await held();
  const scores = async () =>
    (await client.sessions.coldEvaluations()).map(({ employeeId, coldScore, state }) => [
      ...[ids.indexOf(employeeId), coldScore, state],
    ]);
  const before = await scores();
  expect(before.map(([at]) => at).sort()).toEqual([0, 1, 2]);
  const entry = (at: number, score: number) => ({ sessionId: first, employeeId: ids[at]!, score });
  const noted = await client.sessions.noteColdScores({ entries: [entry(0, 4), entry(2, 2)] });
  expect(noted[0]).toMatchObject({ code: 'SECU', due: '2026-05-31', unit: 'Atelier' });
  expect(new Map((await scores()).map(([at, ...rest]) => [at, rest]))).toEqual(
    new Map([
      [0, [4, 'entered']],
      [1, [null, before[0]![2]]],
      [2, [2, 'entered']],
    ]),
  );
  const stranger = { sessionId: first, employeeId: 12, score: 5 };
  await expect(
    client.sessions.noteColdScores({ entries: [entry(1, 5), stranger] }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await session.undo();
  expect(await scores()).toEqual(before);
});

test('the invitation holds each half-day at its French hour on both sides of the clock change', async () => {
  const { client, second } = await held();
  const days = [
    { date: '2026-03-27', starts: '09:00', ends: '12:30' },
    { date: '2026-03-30', starts: '09:00', ends: '12:30' },
  ];
  await client.sessions.update({ id: second, patch: { days, room: 'Salle B; 1er étage' } });
  const file = await client.sessions.invitation({ id: second, language: 'fr' });
  const text = (await file.text()).replace(/\r\n[ \t]/g, '');
  expect(text.split('\r\n').at(0)).toBe('BEGIN:VCALENDAR');
  const values = (name: string) =>
    text
      .split('\r\n')
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1));
  expect(values('BEGIN')).toEqual(['VCALENDAR', 'VEVENT', 'VEVENT']);
  expect(values('DTSTART')).toEqual(['20260327T080000Z', '20260330T070000Z']);
  expect(values('DTEND')).toEqual(['20260327T113000Z', '20260330T103000Z']);
  expect(values('SUMMARY')).toEqual(Array(2).fill('Formation\u00a0: Sécurité'));
  expect(values('LOCATION')).toEqual(['Salle B\\; 1er étage', 'Salle B\\; 1er étage']);
  expect(new Set(values('UID')).size).toBe(2);
  expect(file.name).toBe('invitation-SECU.ics');
});
