import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../electron/hosts/project.ts';
import { folderFor } from '../helpers/folder-for.ts';
import { last } from '../helpers/last.ts';
import { otherDoors } from './doors.ts';

const builtDesktop = otherDoors.find(({ name }) => name === 'the built desktop bundles')!;

test('the built desktop finds a best plan on its solving thread, which is a bundle of its own beside the solver', async () => {
  expect(existsSync(join(projectFolder, 'out/main/optimise-process.js'))).toBe(true);
  const folder = folderFor('best-plan');
  const { client, close } = await builtDesktop.open(folder.path);
  try {
    await last(await client.workspace.create({ name: 'Essai', demo: true }));
    const demand = { year: 2028, budget: 15_000_000 };
    const best = await last(await client.optimise.solve({ demand, seconds: 10 }));
    expect(best.status).not.toBe('infeasible');
    expect(best.lines.length).toBeGreaterThan(0);
    expect(best.real).toBeLessThanOrEqual(demand.budget);
    // The bound comes from the solver itself: without it there is none to prove anything with.
    expect(best.bound).toBeGreaterThanOrEqual(best.value);
    expect(best.distance).toBeLessThan(0.1);
  } finally {
    await close();
    folder.remove();
  }
});
