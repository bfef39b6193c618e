import { expect, test } from 'vitest';
import { translator } from '../translate.ts';

test('a refused step names both stages as the screen does, in both languages', () => {
  const stages = { from: 'draft', to: 'approved' };
  expect(translator('fr')('errors:PLAN_TRANSITION', stages)).toBe(
    'Le plan ne peut pas passer de « Recueil » à « Approuvé ».',
  );
  expect(translator('en')('errors:PLAN_TRANSITION', stages)).toBe(
    'The plan cannot go from “Collecting needs” to “Approved”.',
  );
});
