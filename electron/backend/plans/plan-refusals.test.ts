import { expect, test } from 'vitest';
import { translator } from '../translate.ts';

test('a refused step names both stages as the screen does, in both languages', () => {
  const stages = { from: 'draft', to: 'approved' };
  expect(translator('fr')('errors:PLAN_TRANSITION', stages)).toBe(
    'Le plan ne peut pas passer de «\u00a0Recueil\u00a0» à «\u00a0Approuvé\u00a0».',
  );
  expect(translator('en')('errors:PLAN_TRANSITION', stages)).toBe(
    'The plan cannot go from “Collecting needs” to “Approved”.',
  );
});

test('a locked plan leads to its amendment, and a step before it says where it stands', () => {
  const say = translator('fr');
  expect(say('errors:PLAN_LOCKED')).toContain('ouvrez un avenant');
  expect(say('errors:PLAN_SUBMITTED', { status: 'approved' })).toContain(
    'le plan est «\u00a0Approuvé\u00a0»',
  );
  expect(say('errors:SESSION_PLAN', { status: 'closed' })).toBe(
    'Le plan est «\u00a0Clos\u00a0»\u00a0: ses sessions ne changent plus. Ramenez-le d’abord à «\u00a0En cours\u00a0» depuis l’écran Plan, avec un motif.',
  );
});
