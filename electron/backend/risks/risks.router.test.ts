import { createRouterClient } from '@orpc/server';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { fillSmallCompany } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { skillsRouter } from '../skills/skills.router.ts';
import { risksRouter } from './risks.router.ts';

const on = '2026-09-01';

/** Person 1 alone welds at 4 and leaves in May 2027; person 2 welds at 2 and stays; person 3 at 1 leaves before. */
async function company() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  await backend.session.write('edit', async (tx) => {
    await sql`UPDATE employee SET leave_date = '2027-05-31', site = 'Nantes' WHERE id = 1`.execute(
      tx,
    );
    await sql`UPDATE employee SET leave_date = '2027-01-31' WHERE id = 3`.execute(tx);
    await sql`INSERT INTO assessment (employee_id, skill_id, level, source, date)
      VALUES (1, 1, 4, 'manager', '2026-02-01'), (2, 1, 2, 'manager', '2026-02-01'), (3, 1, 1, 'manager', '2026-02-01')`.execute(
      tx,
    );
    await sql`INSERT INTO count_rule (unit_id, skill_id, level, minimum) VALUES (1, 1, 4, 4), (NULL, 3, 2, 1)`.execute(
      tx,
    );
  });
  const context = { backend };
  return {
    session: backend.session,
    risks: createRouterClient(risksRouter, { context }),
    skills: createRouterClient(skillsRouter, { context }),
  };
}

test('what leaves with somebody is scored, and those who stay are proposed, nearest first', async () => {
  const { risks } = await company();
  const { rows, act, departures } = await risks.overview({ on });
  // Welding is indispensable and held by nobody else; safety is held by person 1 alone too, and important.
  expect(
    rows.map(({ employeeId, skill, others, leaving, position, score, band }) => ({
      ...{ employeeId, skill, others, leaving, position, score, band },
    })),
  ).toEqual([
    { employeeId: 1, skill: 'Soudage', others: 0, leaving: 5, position: 5, score: 25, band: 'act' },
    {
      employeeId: 1,
      skill: 'Sécurité',
      others: 0,
      leaving: 5,
      position: 5,
      score: 25,
      band: 'act',
    },
  ]);
  expect(act).toBe(2);
  expect(departures).toMatchObject([
    { employeeId: 1, leaveDate: '2027-05-31', skills: 2, alone: 2 },
  ]);
  const leaver = await risks.leaver({ employeeId: 1, on });
  const welding = leaver.skills.find(({ skillId }) => skillId === 1)!;
  expect(welding.candidates).toMatchObject([
    { employeeId: 2, level: 2, missing: 2, sameUnit: true },
  ]);
});

test('coverage counts against the rule of a place, else against the settings', async () => {
  const { risks } = await company();
  const whole = await risks.coverage({ on });
  expect(
    whole.map(({ skill, level, minimum, ruled, holders, coverage, busFactor }) => ({
      ...{ skill, level, minimum, ruled, holders, coverage, busFactor },
    })),
  ).toEqual([
    { skill: 'Anglais', level: 2, minimum: 1, ruled: true, holders: 0, coverage: 0, busFactor: 0 },
    {
      skill: 'Soudage',
      level: 3,
      minimum: 2,
      ruled: false,
      holders: 1,
      coverage: 0.5,
      busFactor: 1,
    },
    {
      skill: 'Sécurité',
      level: 2,
      minimum: 2,
      ruled: false,
      holders: 1,
      coverage: 0.5,
      busFactor: 1,
    },
  ]);
  const units = await risks.coverage({ on, by: 'unit' });
  expect(units.find(({ unitId, skillId }) => unitId === 1 && skillId === 1)).toMatchObject({
    ...{ level: 4, minimum: 4, ruled: true, coverage: 0.25, asked: 6 },
  });
  const [first] = await risks.whatIf({ employeeIds: [1], on });
  expect(first).toMatchObject({ before: 1, after: 0, coverageAfter: 0 });
});

test('the home screen’s risks and these are one count', async () => {
  const { risks, skills } = await company();
  const [here, home] = [await risks.overview({ on }), await skills.risks({ on })];
  expect([here.holes, here.singleHolders]).toEqual([home.holes, home.singleHolders]);
  const counted = (await risks.coverage({ on })).map(({ busFactor }) => busFactor);
  expect(counted.filter((count) => count === 0)).toHaveLength(home.holes);
  expect(counted.filter((count) => count === 1)).toHaveLength(home.singleHolders);
});

test('a successor is one undoable decision, and nobody succeeds themselves', async () => {
  const { risks, session } = await company();
  const place = { employeeId: 1, skillId: 1 };
  await risks.setSuccessor({
    ...place,
    successorId: 2,
    who: 'DRH',
    comment: 'tutorat dès janvier',
  });
  const named = async () =>
    (await risks.overview({ on })).rows.find(({ skillId }) => skillId === 1)!.succession;
  expect(await named()).toMatchObject({
    successorId: 2,
    who: 'DRH',
    comment: 'tutorat dès janvier',
  });
  await session.undo();
  expect(await named()).toBeNull();
  await session.redo();
  await risks.setSuccessor({ ...place, successorId: null });
  expect(await named()).toBeNull();
  await expect(risks.setSuccessor({ ...place, successorId: 1, who: 'DRH' })).rejects.toMatchObject({
    code: 'INVALID',
  });
  await expect(risks.setSuccessor({ ...place, successorId: 99, who: 'DRH' })).rejects.toMatchObject(
    {
      code: 'NOT_FOUND',
    },
  );
});
