import { expect, test } from 'vitest';
import type { Trainer } from './experts.contract.ts';
import { summarisePool } from './summarise-pool.ts';

const trainer = (employeeId: number, more: Partial<Trainer>) =>
  ({
    ...{ employeeId, stage: 'active', validUntil: '2027-12-31', status: 'valid' },
    ...{ carried: 2, capacity: 5 },
    ...more,
  }) as Trainer;
const present = new Set([1, 2, 3, 4]);
const pool = (trainers: Trainer[]) => summarisePool(trainers, present, 2027, '2027-03-31');

test('an accreditation that has expired is not in service: neither the share nor the load counts it', () => {
  const expired = trainer(2, { validUntil: '2027-03-30', status: 'expired' });
  expect(pool([trainer(1, { validUntil: '2027-03-31' }), expired])).toMatchObject({
    ...{ headcount: 4, inService: 1, share: 0.25, carried: 2, capacity: 5, expired: 1 },
  });
  expect(pool([expired, trainer(2, {})])).toMatchObject({ inService: 1, expired: 1 });
});

test('a person counts once whatever their paths, is not under way while in service, and no more once gone', () => {
  const paths = [trainer(1, {}), trainer(1, {}), trainer(1, { stage: 'training' })];
  const more = [trainer(3, { stage: 'training', validUntil: null }), trainer(9, {})];
  expect(pool([...paths, ...more])).toMatchObject({ inService: 1, underWay: 1, carried: 2 });
});
