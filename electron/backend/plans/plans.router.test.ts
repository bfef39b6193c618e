import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { last } from '../../../tests/helpers/last.ts';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { budgetRouter } from '../budget/budget.router.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { plansRouter } from './plans.router.ts';

/** A year far ahead: its gaps are those of its first day, whatever today is. */
const year = 2099;

async function company() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const context = { context: { backend } };
  const catalogue = createRouterClient(catalogueRouter, context);
  for (const course of smallCatalogue) await catalogue.create(course);
  const plans = createRouterClient(plansRouter, context);
  return { backend, catalogue, plans, budget: createRouterClient(budgetRouter, context) };
}

async function proposed(budget?: number) {
  const parts = await company();
  const proposal = await last(await parts.plans.propose({ year, budget }));
  const lineOf = (code: string) => proposal.plan.lineRows.find((line) => line.code === code)!;
  return { ...parts, proposal, plan: proposal.plan, lineOf };
}

test('a proposal is costed as by hand and kept', async () => {
  const { plans, proposal } = await proposed();
  // 12 people; 11 cost the default 30 €/h, person 1 costs 20 €/h: 350 € for an hour of all.
  expect(proposal.plan.lineRows).toMatchObject([
    {
      ...{ code: 'SECU', mandatory: true, nature: 'safety', priority: 2, quarter: 1 },
      ...{ participants: 12, sessions: 1, costModel: 'inter', gapsClosed: 12 },
      // Level 0 → 2 at weight 2 for 12 people: the certificate of person 1 ended the day before.
      weightedClosed: 48,
      // 12 × 200 €; 7 h × 350 €.
      costs: { pedagogical: 240_000, wages: 245_000, real: 240_000, full: 485_000 },
    },
    {
      ...{ code: 'SOUD1', nature: 'adaptation', priority: 3, quarter: 2, participants: 12 },
      // 12 × 600 € = 7,200 € inter, 2 sessions × 3,000 € = 6,000 € intra; 14 h × 350 €.
      ...{ costModel: 'intra', sessions: 2, weightedClosed: 72 },
      costs: { pedagogical: 600_000, wages: 490_000, real: 600_000, full: 1_090_000 },
    },
    {
      ...{ code: 'SOUD2', nature: 'adaptation', priority: 3, quarter: 3, participants: 12 },
      // In house: 30 € × 21 h × 1.5 × 3 sessions = 2,835 €; 21 h × 350 €.
      ...{ costModel: 'internal', sessions: 3, weightedClosed: 72 },
      costs: { pedagogical: 283_500, wages: 735_000, real: 283_500, full: 1_018_500 },
    },
  ]);
  expect(proposal.plan).toMatchObject({
    ...{ name: 'Plan 2099', status: 'draft', envelope: null, remaining: null },
    ...{ lines: 3, participants: 36, shareOfGapClosed: 1 },
    costs: {
      ...{ pedagogical: 1_123_500, wages: 1_470_000, ancillary: 0, funding: 0 },
      ...{ real: 1_123_500, full: 2_593_500 },
    },
  });
  expect([proposal.leftOut, proposal.uncovered]).toEqual([[], []]);
  expect(await plans.get({ id: proposal.plan.id })).toEqual(proposal.plan);
  const { lineRows, shareOfGapClosed, ...summary } = proposal.plan;
  expect(await plans.list()).toEqual([summary]);
});

test('a budget leaves out what does not fit and becomes the envelope, and one undo takes it all back', async () => {
  const { backend, plans, budget, proposal } = await proposed(900_000);
  // 2,400 + 6,000 € leave 600 €: mastery (2,835 €) does not fit.
  expect(proposal.plan.lineRows.map(({ code }) => code)).toEqual(['SECU', 'SOUD1']);
  expect(proposal.leftOut).toMatchObject([
    { title: 'Soudage, maîtrise', participants: 12, real: 283_500, weightedClosed: 72 },
  ]);
  expect(proposal.plan).toMatchObject({ envelope: 900_000, remaining: 60_000 });
  expect(proposal.plan.shareOfGapClosed).toBeCloseTo((48 + 72) / 192, 12);
  const overview = await budget.overview({ planId: proposal.plan.id });
  expect(overview).toMatchObject({ remaining: 60_000, real: 840_000, headcount: 12, trained: 12 });
  // Half the people are in each unit, and person 1's lower wage weighs on nobody in particular.
  expect(overview.byUnit.map(({ name, total }) => [name, total])).toEqual([
    ['Atelier', 787_500],
    ['Montage', 787_500],
  ]);
  const again = await last(await plans.propose({ year }));
  expect(again.plan.name).toBe('Plan 2099 (2)');
  expect(backend.session.undoable).toBe('proposePlan');
  await backend.session.undo();
  await backend.session.undo();
  expect(await plans.list()).toEqual([]);
  await backend.session.redo();
  expect(await plans.get({ id: proposal.plan.id })).toEqual(proposal.plan);
});

test('a line says whose gaps it closes, who is on it and who could be', async () => {
  const { plans, plan, lineOf } = await proposed();
  const mastery = lineOf('SOUD2').id;
  const gaps = await plans.lineGaps({ lineId: mastery });
  expect(gaps).toHaveLength(12);
  // The bases come a quarter earlier: mastery starts from level 2.
  expect(gaps[0]).toEqual({
    ...{ employeeId: 1, matricule: 'M1', name: 'Nom1 Prénom', unit: 'Atelier' },
    ...{ skillId: 1, skill: 'Soudage', current: 2, required: 4, after: 4, weightedClosed: 6 },
  });
  expect(await plans.candidates({ lineId: mastery })).toEqual([]);
  const smaller = await plans.setParticipants({
    planId: plan.id,
    lineId: mastery,
    employeeIds: [2, 1],
  });
  // 1 session: 30 € × 21 h × 1.5 = 945 €; wages 21 h × (20 + 30) €.
  expect(smaller.lineRows.find(({ id }) => id === mastery)).toMatchObject({
    ...{ participants: 2, sessions: 1, weightedClosed: 12 },
    costs: { pedagogical: 94_500, wages: 105_000 },
  });
  expect((await plans.participants({ lineId: mastery })).map(({ matricule }) => matricule)).toEqual(
    ['M1', 'M2'],
  );
  expect((await plans.candidates({ lineId: mastery })).map(({ employeeId }) => employeeId)).toEqual(
    [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  );
  // Without the bases nobody can enter mastery.
  const alone = await plans.removeLines({ planId: plan.id, lineIds: [lineOf('SOUD1').id] });
  expect(alone.lineRows.find(({ id }) => id === mastery)).toMatchObject({ weightedClosed: 0 });
  expect(alone.shareOfGapClosed).toBeCloseTo(48 / 192, 12);
});

test('a line is added, priced, funded and cancelled, and a second line for the same gaps closes nothing', async () => {
  const { backend, catalogue, plans, plan, lineOf } = await proposed();
  const [, , bases] = await catalogue.list();
  expect(bases).toMatchObject({ code: 'SOUD2', lines: 1 });
  const course = (await catalogue.list()).find(({ code }) => code === 'SECU')!;
  const { lineRows } = await plans.addLine({
    planId: plan.id,
    courseId: course.id,
    employeeIds: [5, 3, 3],
  });
  const added = lineRows.at(-1)!;
  // The same quarter as the first safety line, and after it.
  expect(added).toMatchObject({ participants: 2, gapsClosed: 0, belowMinimum: true, position: 3 });
  expect(lineOf('SECU').belowMinimum).toBe(false);
  const ancillary = { travel: 12_000, lodging: 200, meals: 100, rooms: 55, material: 45 };
  const priced = await plans.updateLines({
    planId: plan.id,
    lineIds: [added.id, lineOf('SECU').id],
    patch: { ...ancillary, quarter: 4, trainerId: 2, provider: null },
  });
  expect(priced.costs).toMatchObject({ ancillary: 24_800, real: 1_123_500 + 40_000 + 24_800 });
  expect(priced.lineRows.at(-1)).toMatchObject({
    ...ancillary,
    trainer: 'Nom2 Prénom',
    trainerLearns: false,
    quarter: 4,
  });
  const learns = async (trainerId: number) => {
    const patch = { trainerId };
    const told = await plans.updateLines({ planId: plan.id, lineIds: [added.id], patch });
    return told.lineRows.at(-1)!.trainerLearns;
  };
  const off = (lineIds: number[], hoursOff: number) =>
    plans.updateLines({ planId: plan.id, lineIds, patch: { hoursOff } });
  const outside = (await off([added.id], added.hours)).lineRows.at(-1)!;
  expect(outside.costs).toMatchObject({ wages: 0, real: priced.lineRows.at(-1)!.costs.real });
  const short = Math.min(...priced.lineRows.map(({ hours }) => hours));
  await expect(off([...priced.lineRows.map(({ id }) => id)], short + 0.5)).rejects.toMatchObject({
    code: 'LINE_HOURS_OFF',
    data: { hours: short },
  });
  // Told, never refused.
  expect([await learns(5), await learns(2)]).toEqual([true, false]);
  const funded = await plans.setFunding({
    planId: plan.id,
    lineId: added.id,
    funding: [
      { source: 'OPCO', state: 'agreed', amount: 30_000 },
      { source: 'Région', state: 'asked', amount: 99_999 },
    ],
  });
  expect(funded.costs.funding).toBe(30_000);
  const cancelled = await plans.updateLines({
    planId: plan.id,
    lineIds: [added.id],
    patch: { state: 'cancelled' },
  });
  expect(cancelled).toMatchObject({ lines: 3, participants: 36 });
  expect(cancelled.costs).toMatchObject({
    ancillary: 12_400,
    funding: 0,
    real: 1_123_500 + 12_400,
  });
  for (const _ of ['state', 'funding', 'teacher', 'learner', 'hours', 'price', 'line'])
    await backend.session.undo();
  expect(await plans.get({ id: plan.id })).toEqual(plan);
});

test('a plan locks as it lives, and its life is told', async () => {
  const { plans, budget, plan, lineOf } = await proposed();
  const { id } = plan;
  const lineId = lineOf('SECU').id;
  const edits = {
    update: () => plans.updateLines({ planId: id, lineIds: [lineId], patch: { travel: 100 } }),
    remove: () => plans.removeLines({ planId: id, lineIds: [lineId] }),
    add: () => plans.addLine({ planId: id, courseId: plan.lineRows[0]!.courseId, employeeIds: [] }),
    people: () => plans.setParticipants({ planId: id, lineId, employeeIds: [] }),
    funding: () => plans.setFunding({ planId: id, lineId, funding: [] }),
  };
  const setEnvelope = () => budget.setEnvelope({ planId: id, amount: 5 });
  await setEnvelope();
  await expect(plans.transition({ id, to: 'approved' })).rejects.toMatchObject({
    code: 'PLAN_TRANSITION',
    data: { from: 'draft', to: 'approved' },
  });
  await plans.transition({ id, to: 'submitted', by: 'Claire' });
  await expect(setEnvelope()).rejects.toMatchObject({ code: 'PLAN_SUBMITTED' });
  await expect(plans.remove({ id })).rejects.toMatchObject({ code: 'PLAN_SUBMITTED' });
  await edits.funding();
  const approved = await plans.transition({ id, to: 'approved', by: 'Le CSE' });
  for (const edit of Object.values(edits)) {
    await expect(edit()).rejects.toMatchObject({ code: 'PLAN_LOCKED' });
  }
  expect(await plans.get({ id })).toEqual(approved);
  await expect(plans.transition({ id, to: 'submitted' })).rejects.toMatchObject({
    code: 'PLAN_REASON_REQUIRED',
  });
  await plans.transition({ id, to: 'submitted', by: 'Claire', reason: 'Prix revu' });
  await edits.update();
  await plans.transition({ id, to: 'approved' });
  await plans.transition({ id, to: 'running' });
  for (const edit of Object.values(edits)) {
    await expect(edit()).rejects.toMatchObject({ code: 'PLAN_LOCKED' });
  }
  const moved = await plans.updateLines({
    planId: id,
    lineIds: [lineId],
    patch: { state: 'done' },
  });
  expect(moved.lineRows.find((line) => line.id === lineId)!.state).toBe('done');
  const { company } = await budget.overview({ planId: id });
  expect(company).toMatchObject({ committed: 485_100, consumed: 0, forecast: 2_593_500 - 485_000 });
  await plans.transition({ id, to: 'closed' });
  const events = await plans.events({ id });
  expect(events.map(({ kind, by, reason }) => [kind, by, reason])).toEqual([
    ['submitted', 'Claire', ''],
    ['approved', 'Le CSE', ''],
    ['submitted', 'Claire', 'Prix revu'],
    ['approved', '', ''],
    ['running', '', ''],
    ['closed', '', ''],
  ]);
  for (const { at } of events) expect(new Date(at).toISOString()).toBe(at);
});

test('what does not exist, or belongs to another plan, is refused and changes nothing', async () => {
  const { backend, plans, plan, lineOf } = await proposed();
  const other = await plans.create({ year: 2098, name: 'Autre' });
  expect(other).toMatchObject({ lines: 0, lineRows: [], shareOfGapClosed: 0 });
  const lineId = lineOf('SECU').id;
  const { revision } = backend.session;
  const refused = [
    plans.get({ id: 999 }),
    plans.rename({ id: 999, name: 'x' }),
    plans.remove({ id: 999 }),
    plans.events({ id: 999 }),
    plans.lineGaps({ lineId: 999 }),
    plans.candidates({ lineId: 999 }),
    plans.updateLines({ planId: other.id, lineIds: [lineId], patch: { travel: 1 } }),
    plans.removeLines({ planId: other.id, lineIds: [lineId] }),
    plans.setParticipants({ planId: plan.id, lineId, employeeIds: [1, 999] }),
    plans.updateLines({ planId: plan.id, lineIds: [lineId], patch: { trainerId: 999 } }),
    plans.addLine({ planId: plan.id, courseId: 999, employeeIds: [] }),
    plans.addLine({ planId: plan.id, courseId: plan.lineRows[0]!.courseId, employeeIds: [999] }),
  ];
  for (const call of refused) await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(backend.session.revision).toBe(revision);
  await plans.remove({ id: other.id });
  expect((await plans.rename({ id: plan.id, name: 'Plan A' })).name).toBe('Plan A');
  expect((await plans.list()).map(({ name }) => name)).toEqual(['Plan A']);
});

test('leaving the stream of a proposal writes nothing', async () => {
  const { backend, plans } = await company();
  const { revision } = backend.session;
  const stop = new AbortController();
  const events = await plans.propose({ year }, { signal: stop.signal });
  stop.abort();
  await expect(last(events)).rejects.toThrow();
  expect(backend.session.revision).toBe(revision);
  expect(await plans.list()).toEqual([]);
});
