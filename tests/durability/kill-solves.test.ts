import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { catalogueRouter } from '../../electron/backend/catalogue/catalogue.router.ts';
import { Session } from '../../electron/backend/session.ts';
import { fillSmallCompany, smallCatalogue } from '../helpers/small-company.ts';
import { openWorkspace } from '../helpers/workspace.ts';
import { oneLife } from './one-life.ts';

const kills = 6;
const victim = join(import.meta.dirname, 'solving-victim.ts');

test('kills in the middle of solves and adoptions leave whole plans or nothing of them', async () => {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const catalogue = createRouterClient(catalogueRouter, { context: { backend } });
  for (const course of smallCatalogue) await catalogue.create(course);
  const { path } = backend.session;
  await backend.close();
  let inFlight = 0;
  let whole = 0;
  for (let n = 0; n < kills; n++) {
    const strike = { afterStarts: 1 + (n % 2), plus: Math.random() * 1500 };
    const life = await oneLife(victim, [path, String(n)], strike);
    inFlight += life.started.length - life.acknowledged.length;
    const session = Session.open(path, () => undefined);
    expect(session.raw.pragma('integrity_check', { simple: true })).toBe('ok');
    const count = session.raw
      .prepare(
        'SELECT count(*) FROM plan_line WHERE plan_id = (SELECT id FROM plan WHERE name = ?)',
      )
      .pluck();
    for (const write of life.started) {
      const lines = count.get(write.split(' ')[1]) as number;
      if (life.acknowledged.includes(write)) {
        // Every plan of the same data has the same lines.
        if (whole > 0) expect(lines, write).toBe(whole);
        whole = lines;
      } else expect([0, whole || lines], write).toContain(lines);
    }
    const empty = session.raw
      .prepare(
        'SELECT count(*) FROM plan p WHERE NOT EXISTS (SELECT 1 FROM plan_line WHERE plan_id = p.id)',
      )
      .pluck()
      .get();
    expect(empty).toBe(0);
    await session.close();
  }
  // Otherwise every kill fell beside the solves, and nothing was proved.
  expect(inFlight).toBeGreaterThan(kills / 4);
});
