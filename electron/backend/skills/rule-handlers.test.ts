import { createRouterClient } from '@orpc/server';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { fillSmallCompany } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { skillsRouter } from './skills.router.ts';

async function seeded() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  await backend.session.write('edit', async (tx) => {
    await sql`UPDATE unit SET parent_id = 1 WHERE id = 2`.execute(tx);
  });
  const skills = createRouterClient(skillsRouter, { context: { backend } });
  return { session: backend.session, skills };
}
const refusal = (code: string) => expect.objectContaining({ code });

test('a rule counts the unit with those below it, has one place, and is undone', async () => {
  const { skills, session } = await seeded();
  await skills.assess({
    entries: [1, 2, 7].map((employeeId) => ({ employeeId, skillId: 1, level: 3 })),
  });
  await skills.setCountRule({ unitId: 1, skillId: 1, level: 3, minimum: 6 });
  await skills.setCountRule({ unitId: 2, skillId: 1, level: 3, minimum: 4 });
  await skills.setCountRule({ unitId: null, skillId: 1, level: 2, minimum: 3 });
  await skills.setCountRule({ unitId: 1, skillId: 1, level: 3, minimum: 5 });
  const rules = await skills.countRules();
  expect(rules.map((rule) => [rule.unit, rule.minimum, rule.holders, rule.missingShare])).toEqual([
    ['Montage', 4, 1, 3 / 4],
    ['Atelier', 5, 3, 2 / 5],
    [null, 3, 3, 0],
  ]);
  expect(await skills.removeCountRules({ ids: rules.map(({ id }) => id) })).toEqual({ removed: 3 });
  expect(await skills.countRules()).toEqual([]);
  await session.undo();
  expect(await skills.countRules()).toEqual(rules);
});

test('a rule off the scale or about nothing is refused and leaves nothing', async () => {
  const { skills } = await seeded();
  const rule = { unitId: 1, skillId: 1, level: 3, minimum: 1 };
  await expect(skills.setCountRule({ ...rule, level: 5 })).rejects.toEqual(
    refusal('LEVEL_OFF_SCALE'),
  );
  await expect(skills.setCountRule({ ...rule, unitId: 9 })).rejects.toEqual(refusal('NOT_FOUND'));
  await expect(skills.setCountRule({ ...rule, skillId: 99 })).rejects.toEqual(refusal('NOT_FOUND'));
  expect(await skills.countRules()).toEqual([]);
});

test('behaviours are described, replaced and emptied level by level', async () => {
  const { skills, session } = await seeded();
  const saved = await skills.setBehaviours({
    skillId: 1,
    behaviours: [
      { level: 3, description: ' Soude seul ' },
      { level: 1, description: 'Connaît les consignes' },
      { level: 2, description: '  ' },
    ],
  });
  expect(saved).toEqual([
    { level: 1, description: 'Connaît les consignes' },
    { level: 3, description: 'Soude seul' },
  ]);
  expect(await skills.behaviours({ skillId: 1 })).toEqual(saved);
  await skills.setBehaviours({ skillId: 1, behaviours: [] });
  expect(await skills.behaviours({ skillId: 1 })).toEqual([]);
  await session.undo();
  expect(await skills.behaviours({ skillId: 1 })).toEqual(saved);
  const off = { skillId: 1, behaviours: [{ level: 5, description: 'X' }] };
  await expect(skills.setBehaviours(off)).rejects.toEqual(refusal('LEVEL_OFF_SCALE'));
});

test('several requirements of a unit change in one step, and all go back on one bad level', async () => {
  const { skills, session } = await seeded();
  const asked = async () =>
    (await skills.requirements({ unitId: 2 })).map(({ skill, level }) => [skill, level]);
  const entries = [
    { skillId: 1, level: 2, criticality: 1 as const },
    { skillId: 3, level: 1, criticality: 2 as const },
  ];
  expect(await skills.setRequirements({ unitId: 2, entries })).toEqual({ saved: 2 });
  expect(await asked()).toEqual([
    ['Anglais', 1],
    ['Soudage', 2],
  ]);
  const bad = {
    unitId: 2,
    entries: [
      { ...entries[0]!, level: 0 },
      { ...entries[1]!, level: 9 },
    ],
  };
  await expect(skills.setRequirements(bad)).rejects.toEqual(refusal('LEVEL_OFF_SCALE'));
  expect(await asked()).toHaveLength(2);
  await skills.setRequirements({
    unitId: 2,
    entries: entries.map((entry) => ({ ...entry, level: 0 })),
  });
  expect(await asked()).toEqual([]);
  await session.undo();
  expect(await asked()).toHaveLength(2);
  await expect(skills.setRequirements({ unitId: 2, jobId: 1, entries })).rejects.toEqual(
    refusal('INVALID'),
  );
});
