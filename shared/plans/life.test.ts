import { expect, test } from 'vitest';
import {
  checkAmendable,
  checkDraft,
  checkLinePatch,
  checkLinesOpen,
  checkTransition,
} from './life.ts';
import { type Amendment, lineStates, type PlanStatus, planStatuses } from './plans.contract.ts';

const codeOf = (work: () => void) => {
  try {
    work();
    return 'ok';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('a plan moves one step at a time, and back only with a reason', () => {
  const table = planStatuses.map((from) =>
    planStatuses.map((to) => [
      codeOf(() => checkTransition(from, to, 'budget revu')),
      codeOf(() => checkTransition(from, to, '  ')),
    ]),
  );
  const forward = ['ok', 'ok'];
  const back = ['ok', 'PLAN_REASON_REQUIRED'];
  const never = ['PLAN_TRANSITION', 'PLAN_TRANSITION'];
  expect(table).toEqual([
    [never, forward, never, never, never],
    [back, never, forward, never, never],
    [never, back, never, forward, never],
    [never, never, back, never, forward],
    [never, never, never, back, never],
  ]);
});

test('lines are open until the approval, the envelope and the plan until it is submitted', () => {
  const open = (check: (status: PlanStatus) => void) =>
    planStatuses.filter((status) => codeOf(() => check(status)) === 'ok');
  expect(open(checkLinesOpen)).toEqual(['draft', 'submitted']);
  expect(open(checkDraft)).toEqual(['draft']);
  expect(codeOf(() => checkDraft('closed'))).toBe('PLAN_SUBMITTED');
});

const lock = (status: PlanStatus, amendment: Amendment | null = null) => ({ status, amendment });

test('an amendment opens an approved or running plan, and no other', () => {
  const amendment = { by: 'RH', reason: 'Départ' };
  expect(codeOf(() => checkLinesOpen('approved', amendment))).toBe('ok');
  expect(codeOf(() => checkLinePatch(lock('running', amendment), { travel: 100 }))).toBe('ok');
  const amendable = planStatuses.filter((status) => codeOf(() => checkAmendable(status)) === 'ok');
  expect(amendable).toEqual(['approved', 'running']);
});

test('a running plan lets the states of its lines move on, and not their costs', () => {
  const states = lineStates.filter(
    (state) => codeOf(() => checkLinePatch(lock('running'), { state })) === 'ok',
  );
  expect(states).toEqual(['open', 'running', 'done', 'closed', 'cancelled']);
  const costly = { state: 'open', travel: 100 } as const;
  expect(codeOf(() => checkLinePatch(lock('running'), costly))).toBe('PLAN_LOCKED');
  expect(codeOf(() => checkLinePatch(lock('approved'), { state: 'open' }))).toBe('PLAN_LOCKED');
  expect(codeOf(() => checkLinePatch(lock('closed'), { state: 'closed' }))).toBe('PLAN_LOCKED');
  expect(codeOf(() => checkLinePatch(lock('submitted'), costly))).toBe('ok');
});
