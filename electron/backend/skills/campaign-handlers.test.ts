import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { addDays, today } from '#shared/kernel/dates.ts';
import { fillSmallCompany } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { skillsRouter } from './skills.router.ts';

const day = today();
const dates = { opensOn: addDays(day, -20), closesOn: addDays(day, 10) };

async function seeded() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const skills = createRouterClient(skillsRouter, { context: { backend } });
  const say = (
    employeeId: number,
    source: 'self' | 'manager' | 'test',
    level: number,
    ago: number,
  ) =>
    skills.assess({
      entries: [{ employeeId, skillId: 1, level, source, date: addDays(day, -ago) }],
    });
  return { session: backend.session, skills, say };
}

test('self and manager stand side by side, and only what is dated within the campaign counts', async () => {
  const { skills, say } = await seeded();
  await say(1, 'self', 4, 3);
  await say(1, 'manager', 2, 2);
  await say(2, 'self', 3, 21);
  await say(2, 'manager', 3, 20);
  await say(3, 'test', 3, 1);
  await say(4, 'manager', 1, 1000);
  const { id } = await skills.createCampaign({ name: 'Entretiens', ...dates });
  const { total, units, people } = await skills.campaignProgress({ id });
  // Welding only: safety is a qualification, which a certificate proves.
  expect(total).toEqual({ asked: 12, self: 1, manager: 2, different: 1, stale: 1 });
  expect(units.map((unit) => [unit.unit, unit.people, unit.manager])).toEqual([
    ['Atelier', 6, 2],
    ['Montage', 6, 0],
  ]);
  expect(people.at(-1)?.employeeId).toBe(1);
  expect(people.find(({ employeeId }) => employeeId === 4)?.stale).toBe(1);
  const cells = async (employeeId: number) => skills.campaignPerson({ id, employeeId });
  expect(await cells(1)).toEqual([
    expect.objectContaining({
      ...{ skill: 'Soudage', required: 4, self: 4, manager: 2, difference: -2 },
      ...{ before: null, stale: false },
    }),
  ]);
  expect(await cells(2)).toEqual([
    expect.objectContaining({ self: null, manager: 3, difference: null, before: 3 }),
  ]);
  expect(await cells(4)).toEqual([expect.objectContaining({ before: 1, stale: true })]);
});

test('a campaign keeps to its unit and its domain', async () => {
  const { skills } = await seeded();
  await skills.update({ id: 1, patch: { domain: 'Métier' } });
  const here = await skills.createCampaign({ name: 'Montage', ...dates, unitId: 2 });
  expect((await skills.campaignProgress({ id: here.id })).total.asked).toBe(6);
  expect(here.unit).toBe('Montage');
  const other = await skills.createCampaign({ name: 'Langues', ...dates, domain: 'Langues' });
  expect((await skills.campaignProgress({ id: other.id })).people).toEqual([]);
});

test('campaigns are opened, removed and undone; dates the wrong way round are refused', async () => {
  const { skills, session } = await seeded();
  const wrong = { name: 'X', opensOn: dates.closesOn, closesOn: dates.opensOn };
  const refusal = (code: string) => expect.objectContaining({ code });
  await expect(skills.createCampaign(wrong)).rejects.toEqual(refusal('DATES_REVERSED'));
  await expect(skills.createCampaign({ name: 'X', ...dates, unitId: 9 })).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
  const { id } = await skills.createCampaign({ name: 'X', ...dates });
  await skills.removeCampaign({ id });
  expect(await skills.campaigns()).toEqual([]);
  await expect(skills.campaignProgress({ id })).rejects.toEqual(refusal('NOT_FOUND'));
  await session.undo();
  expect(await skills.campaigns()).toEqual([
    { id, name: 'X', ...dates, unitId: null, unit: null, domain: null },
  ]);
});

test('a campaign is extended, renamed and closed early, and each is undone', async () => {
  const { skills, session } = await seeded();
  const refusal = (code: string) => expect.objectContaining({ code });
  const { id } = await skills.createCampaign({ name: 'X', ...dates, domain: 'Langues' });
  const later = { name: 'Y', opensOn: dates.opensOn, closesOn: '2099-12-31' };
  expect(await skills.updateCampaign({ id, ...later })).toEqual({
    ...{ id, ...later, unitId: null, unit: null, domain: 'Langues' },
  });
  const reversed = { ...later, closesOn: '1999-01-01' };
  await expect(skills.updateCampaign({ id, ...reversed })).rejects.toEqual(
    refusal('DATES_REVERSED'),
  );
  await expect(skills.updateCampaign({ id: 99, ...later })).rejects.toEqual(refusal('NOT_FOUND'));
  await skills.updateCampaign({ id, ...later, closesOn: dates.opensOn });
  expect((await skills.campaigns())[0]).toMatchObject({ closesOn: dates.opensOn });
  await session.undo();
  await session.undo();
  expect((await skills.campaigns())[0]).toMatchObject({ id, name: 'X', ...dates });
});
