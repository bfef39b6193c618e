import { expect, test } from 'vitest';
import type { Projection } from '#shared/licences/licences.contract.ts';
import { cumulativeCurves } from './cumulative-curves.ts';

const offer = (code: string, currency: string, cumulative: number[]) =>
  ({
    ...{ code, currency },
    years: cumulative.map((total, at) => ({ year: 2027 + at, cumulative: total })),
  }) as Projection;

test('the year where the cheaper of two offers changes is told, in one currency only', () => {
  const { curves, crossings } = cumulativeCurves([
    offer('entry-fee', 'EUR', [300, 400, 500]),
    offer('no-fee', 'EUR', [200, 400, 600]),
    offer('dollars', 'USD', [1, 999, 1000]),
  ]);
  expect(crossings).toEqual([{ a: 'no-fee', b: 'entry-fee', at: 2029 }]);
  expect(curves[0]!.points[1]).toEqual({ at: 2028, total: 400 });
});

test('a curve ends with the year before its price list stops, and one on quote has no point', () => {
  const stopping = offer('stopping', 'EUR', [300, 400, 500]);
  stopping.years[1] = { ...stopping.years[1]!, overLimit: true };
  const { curves } = cumulativeCurves([
    stopping,
    { ...offer('on-quote', 'EUR', [0, 0, 0]), unpriced: true },
  ]);
  expect(curves.map(({ points }) => points.map(({ total }) => total))).toEqual([
    [300, null, null],
    [null, null, null],
  ]);
});
