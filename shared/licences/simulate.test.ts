import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededOffers } from '../../resources/licences/offers.ts';
import { projectOffer } from './project.ts';
import { simulate, triangular } from './simulate.ts';

const offers = seededOffers('fr').filter(({ code }) => code !== 'docebo');
const scope = { headcount: 800, growth: 5, active: 60, years: 3, firstYear: 2027 };
const certain = (value: number) => ({ low: value, likely: value, high: value });

test('the same seed gives the same spread, another seed another one', () => {
  const uncertainty = {
    growth: { low: 0, likely: 5, high: 12 },
    active: { low: 40, likely: 60, high: 80 },
    draws: 200,
  };
  const first = simulate(offers, scope, { ...uncertainty, seed: 7 });
  expect(simulate(offers, scope, { ...uncertainty, seed: 7 })).toEqual(first);
  expect(simulate(offers, scope, { ...uncertainty, seed: 8 })).not.toEqual(first);
});

test('without any doubt every percentile is the projection itself', () => {
  const spreads = simulate(offers, scope, {
    growth: certain(5),
    active: certain(60),
    draws: 5,
    seed: 1,
  });
  for (const [index, { p10, p50, p90 }] of spreads.entries()) {
    const { total } = projectOffer(offers[index]!, scope);
    expect([p10, p50, p90]).toEqual([total, total, total]);
  }
});

test('P10 is at most P50, and P50 at most P90', () => {
  const range = fc
    .tuple(fc.nat(60), fc.nat(40), fc.nat(40))
    .map(([low, more, most]) => ({ low, likely: low + more, high: low + more + most }));
  fc.assert(
    fc.property(range, range, fc.nat(), (growth, active, seed) => {
      const activity = { ...active, high: Math.min(100, active.high) };
      const spreads = simulate(offers.slice(0, 4), scope, {
        growth,
        active: { ...activity, likely: Math.min(activity.likely, activity.high) },
        draws: 40,
        seed,
      });
      for (const { p10, p50, p90 } of spreads) {
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
      }
    }),
    { numRuns: 25 },
  );
});

test('a triangular draw keeps to its range, with the likely value where its share says', () => {
  const range = { low: 10, likely: 20, high: 50 };
  expect(triangular(range, 0)).toBe(10);
  expect(triangular(range, 0.25)).toBeCloseTo(20, 9);
  expect(triangular(range, 0.999_999_999)).toBeCloseTo(50, 2);
});
