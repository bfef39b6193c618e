import { expect, test } from 'vitest';
import type { SessionSummary } from '#shared/sessions/sessions.contract.ts';
import { held } from '../../../tests/helpers/held-session.ts';
import { writeInvitation } from './write-invitation.ts';

const morning = { date: '2026-04-01', starts: '09:00', ends: '12:30' };
const afternoon = { date: '2026-04-01', starts: '13:30', ends: '17:00' };

async function valuesOf(file: File) {
  const lines = (await file.text()).replace(/\r\n[ \t]/g, '').split('\r\n');
  return (name: string) =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));
}

test('a session moved keeps the names of its events, a half-day dropped is cancelled, and a cancelled session withdraws all', async () => {
  const { client, second: id } = await held();
  const invite = async () => valuesOf(await client.sessions.invitation({ id, language: 'fr' }));
  await client.sessions.update({ id, patch: { days: [morning, afternoon] } });
  await client.sessions.move({ id, to: 'open' });
  const first = await invite();
  expect(first('STATUS')).toEqual(['CONFIRMED', 'CONFIRMED']);
  await client.sessions.update({ id, patch: { days: [{ ...morning, date: '2026-04-08' }] } });
  const moved = await invite();
  expect(moved('UID')).toEqual(first('UID'));
  expect([moved('METHOD'), moved('STATUS')]).toEqual([['PUBLISH'], ['CONFIRMED', 'CANCELLED']]);
  expect(moved('DTSTART')[0]).toBe('20260408T070000Z');
  await client.sessions.move({ id, to: 'cancelled', reason: 'Grève' });
  const gone = await invite();
  expect(gone('UID')).toEqual(first('UID'));
  expect([gone('METHOD'), gone('STATUS')]).toEqual([['CANCEL'], ['CANCELLED', 'CANCELLED']]);
  const file = await client.sessions.invitation({ id, language: 'fr' });
  expect(file.name).toBe('annulation-SECU.ics');
});

test('a file made later outranks those made before', async () => {
  const session = {
    ...{ id: 7, title: 'Sécurité', code: 'SECU', state: 'open', days: [morning], halfDays: 0 },
  } as unknown as SessionSummary;
  const sequences = [];
  for (const stamp of ['2026-03-01T08:00:00Z', '2026-03-01T08:00:01Z', '2087-01-01T00:00:00Z']) {
    const values = await valuesOf(
      writeInvitation(session, 'fr', { workspace: '1', stamp: new Date(stamp) }),
    );
    sequences.push(Number(values('SEQUENCE')[0]));
  }
  expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
  expect(new Set(sequences).size).toBe(3);
  expect(sequences[2]).toBeLessThan(2 ** 31);
});
