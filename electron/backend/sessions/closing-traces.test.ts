import { expect, test } from 'vitest';
import { held } from '../../../tests/helpers/held-session.ts';

test('closing an AFEST says which of its four traces are missing, and no other training does', async () => {
  const { client, session, lineId, first } = await held();
  const missing = async () => (await client.sessions.outcome({ id: first })).missingTraces;
  expect(await missing()).toEqual([]);
  await session.write('edit', (tx) =>
    tx.updateTable('course').set({ modality: 'afest' }).execute(),
  );
  const dated = (kind: 'analysis' | 'reflection') => ({ kind, date: '2026-03-02' });
  await client.catalogue.saveTraces({ lineId, traces: [dated('analysis'), dated('reflection')] });
  expect(await missing()).toEqual(['trainer', 'assessment']);
});
