import { expect, test } from 'vitest';
import type { Projection } from '#shared/licences/licences.contract.ts';
import { rankOffers } from './rank-offers.ts';

const offer = (code: string, currency: string, total: number, inEuros: number | null) =>
  ({
    ...{ code, currency, total, years: [] },
    converted:
      inEuros === null
        ? null
        : { currency: 'EUR', rate: inEuros / total, date: '2026-11-20', years: [], total: inEuros },
  }) as unknown as Projection;

test('offers whose rate is known are ranked together, the others within their currency', () => {
  const { groups, rates, unknown } = rankOffers(
    [
      offer('dollars', 'USD', 1000, 900),
      offer('euros', 'EUR', 950, 950),
      offer('kiwis', 'AUD', 10, null),
      { ...offer('quote', 'GBP', 0, null), unpriced: true } as Projection,
    ],
    'EUR',
  );
  expect(
    groups.map(({ currency, ranked }) => [currency, ranked.map((r) => r.projection.code)]),
  ).toEqual([
    ['EUR', ['dollars', 'euros']],
    ['AUD', ['kiwis']],
  ]);
  expect(rates).toEqual([{ currency: 'USD', rate: 0.9, date: '2026-11-20' }]);
  expect(unknown).toEqual(['AUD']);
});

test('an offer whose published list stops before the headcount is told apart, never the cheapest', () => {
  const short = {
    ...offer('short', 'EUR', 10, 10),
    years: [{ overLimit: false }, { overLimit: true }],
  } as unknown as Projection;
  const { groups, stopped } = rankOffers([short, offer('euros', 'EUR', 950, 950)], 'EUR');
  expect(groups.map(({ ranked }) => ranked.map((r) => r.projection.code))).toEqual([['euros']]);
  expect(stopped).toEqual([short]);
  expect(rankOffers([short], 'EUR').groups).toEqual([]);
});
