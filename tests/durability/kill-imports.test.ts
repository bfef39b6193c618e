import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Session } from '../../electron/backend/session.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { oneLife } from './one-life.ts';

const kills = 10;
const rows = 2000;
const victim = join(import.meta.dirname, 'importing-victim.ts');

test('kills in the middle of real imports leave whole imports or nothing of them', async () => {
  const path = join(temporaryFolder(), 'victim.relais');
  await Session.create(path).close();
  let inFlight = 0;
  for (let n = 0; n < kills; n++) {
    // Counted from the moment an import begins: reading the next file takes longer than writing this one.
    const strike = { afterStarts: 1 + (n % 2), plus: Math.random() * 50 };
    const life = await oneLife(victim, [path, String(n), String(rows)], strike);
    inFlight += life.started.length - life.acknowledged.length;
    const session = Session.open(path, () => undefined);
    expect(session.raw.pragma('integrity_check', { simple: true })).toBe('ok');
    const count = session.raw.prepare('SELECT count(*) FROM employee WHERE site = ?').pluck();
    for (const write of life.started) {
      const found = count.get(write.split(' ')[1]);
      const saved = life.acknowledged.includes(write);
      expect(saved ? [rows] : [0, rows], write).toContain(found);
    }
    await session.close();
  }
  // Otherwise every kill fell beside the imports, and nothing was proved.
  expect(inFlight).toBeGreaterThan(kills / 4);
});
