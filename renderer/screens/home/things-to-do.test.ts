import { expect, test } from 'vitest';
import type { BudgetOverview } from '#shared/budget/budget.contract.ts';
import type { GapSummary } from '#shared/gaps/gaps.contract.ts';
import type { Plan, PlanLine } from '#shared/plans/plans.contract.ts';
import type { Risks, SkillRisk } from '#shared/skills/skills.contract.ts';
import { thingsToDo } from './things-to-do.ts';

const noRisks: Risks = {
  on: '2027-05-10',
  expired: 0,
  expiring: 0,
  holes: 0,
  singleHolders: 0,
  skills: [],
};
const lines = [{ quarter: 1, state: 'draft', belowMinimum: true }] as PlanLine[];
const plan = { id: 7, year: 2027, name: 'Plan 2027', status: 'draft', lineRows: lines } as Plan;
const quiet = {
  day: '2027-05-10',
  year: 2027,
  plan: null,
  budget: null,
  risks: noRisks,
  skills: [],
};
const keys = (known: Parameters<typeof thingsToDo>[0]) => thingsToDo(known).map(({ key }) => key);

test('expired qualifications come before everything else', () => {
  const risks = { ...noRisks, expired: 3, expiring: 5 };
  expect(keys({ ...quiet, risks })).toEqual(['expired', 'noPlan', 'expiring']);
});

test('a plan over its envelope asks for it first, with the amount to find', () => {
  const budget = { remaining: -4_500 } as BudgetOverview;
  const things = thingsToDo({ ...quiet, plan, budget });
  expect(things[0]).toMatchObject({ key: 'overBudget', amount: 4_500, search: { plan: 7 } });
  expect(things.map(({ key }) => key)).toEqual(['overBudget', 'late', 'submit', 'belowMinimum']);
});

test('without an envelope the money left cannot be followed, so it is asked for', () => {
  const budget = { remaining: null } as BudgetOverview;
  expect(keys({ ...quiet, plan, budget })).toContain('noEnvelope');
});

test('the single holder is named, and the heaviest gap leads to its skill', () => {
  const single: SkillRisk = {
    skillId: 4,
    skill: 'Soudage',
    domain: null,
    asked: 5,
    holders: 1,
    holder: { employeeId: 9, name: 'Léa Martin' },
    expired: 0,
    expiring: 0,
  };
  const worst = {
    key: 'Anglais',
    name: 'Anglais',
    id: 12,
    weightedGap: 40,
    requirements: 10,
    met: 4,
  } as GapSummary;
  const things = thingsToDo({
    ...quiet,
    plan: { ...plan, lineRows: [] },
    risks: { ...noRisks, singleHolders: 1, skills: [single] },
    skills: [worst],
  });
  expect(things).toEqual([
    {
      key: 'single',
      values: { skill: 'Soudage', person: 'Léa Martin' },
      to: '/gaps',
      search: { by: 'skill', skill: 4 },
    },
    {
      key: 'biggestGap',
      values: { skill: 'Anglais', count: 6 },
      to: '/gaps',
      search: { by: 'skill', skill: 12 },
    },
  ]);
});

test('where all is well there is nothing to do', () => {
  const done = { ...plan, status: 'running', lineRows: [] } as unknown as Plan;
  expect(keys({ ...quiet, plan: done, budget: { remaining: 10 } as BudgetOverview })).toEqual([]);
});
