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
