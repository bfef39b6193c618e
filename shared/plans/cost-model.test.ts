import { expect, test } from 'vitest';
import { offeredCourse } from '../../tests/helpers/offered-course.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { chooseCostModel, costPerLearner } from './cost-model.ts';

const priced = (pricePerLearner: number | null, pricePerSession: number | null) =>
  offeredCourse({ id: 1, skills: [], pricePerLearner, pricePerSession });

test.each([
  // 500 € a learner, 2,000 € a session of 10: the session wins from 5 learners on.
  [50_000, 200_000, 3, 'inter'],
  [50_000, 200_000, 4, 'inter'],
  [50_000, 200_000, 5, 'intra'],
  // 11 learners need a second session: 5,500 € against 4,000 €.
  [50_000, 200_000, 11, 'intra'],
  // 41 learners, 5 sessions; a dearer session loses: 20,500 € against 5 × 4,500 €.
  [50_000, 450_000, 41, 'inter'],
  [50_000, null, 99, 'inter'],
  [null, 200_000, 1, 'intra'],
  [null, null, 8, 'internal'],
] as const)(
  '%s a learner or %s a session, for %i people, is %s',
  (learner, session, people, model) => {
    expect(chooseCostModel(priced(learner, session), people)).toBe(model);
  },
);

test('e-learning sold by the learner stays e-learning', () => {
  expect(chooseCostModel({ ...priced(3_000, 1), modality: 'elearning' }, 50)).toBe('elearning');
});

test('the cost for one learner is that of a full group', () => {
  const settings = settingsSchema.parse({ hourlyCostDefault: 4_000, preparationRatio: 0.5 });
  expect(costPerLearner(priced(50_000, 200_000), settings)).toBe(20_000);
  // 40 € × 7 h × 1.5 = 420 € for ten people.
  expect(costPerLearner(priced(null, null), settings)).toBe(4_200);
});
